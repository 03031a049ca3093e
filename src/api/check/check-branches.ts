import { findClash } from '../../plan/commute.js'
import type { Clash } from '../../plan/clash.js'
import { readDialects } from '../offline-target.js'
import { planSettings } from '../plan-settings.js'
import { graphOf, type Project } from '../project.js'
import { sourcesOf } from '../sources-of.js'
import { checkOf, counted, listed, type Check } from './check.js'
import { clashDiagnostic } from './clash-diagnostic.js'

/** The first clash of branches, for any dialect of the project; undefined: whichever goes first, the schema is the same. */
export function clashOf(project: Project): Clash | undefined {
  const graph = graphOf(project)
  const whole = sourcesOf(graph, graph.inOrder())
  for (const target of readDialects(project).targets) {
    const clash = findClash(whole, graph, planSettings(project, target))
    if (clash !== undefined) return clash
  }
  return undefined
}

/** The proof that branches commute, told as `merge` tells it. */
export function checkBranches(project: Project, clash: Clash | undefined): Check {
  if (clash !== undefined) {
    const diagnostic = clashDiagnostic(clash, project)
    const pair =
      clash.kind === 'touch'
        ? `${clash.earlier.source.revision} and ${clash.later.source.revision} clash`
        : 'branches clash'
    return checkOf('branches', `${pair}: the order of applying would count`, [diagnostic])
  }
  const graph = graphOf(project)
  const { heads } = graph
  if (heads.length < 2) {
    const merges = graph.nodes.filter(({ revision }) => graph.isMerge(revision)).length
    const why =
      merges === 0 ? 'there is one line' : `what ${counted(merges, 'merge')} brought together commutes`
    return checkOf('branches', heads.length === 0 ? 'there are no revisions' : why)
  }
  return checkOf('branches', `${listed(heads)} commute: whichever goes first, the schema is the same`)
}

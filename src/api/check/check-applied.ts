import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import { routes } from '../../revisions/route.js'
import type { AppliedSources } from '../applied-sources.js'
import type { ProjectDatabase } from '../connect-project.js'
import { graphFor } from '../project-route.js'
import type { Project } from '../project.js'
import { checkOf, counted, listed, notLookedAt, type Check } from './check.js'

/** Does the database have all that its environment's target needs? */
export function checkApplied(
  project: Project,
  { environment }: ProjectDatabase,
  sources: AppliedSources,
): Check {
  const name = environment.name ?? environment.shownUrl
  const { text, words } = environment.target
  const applied = sources.applied.map(({ revision }) => revision)
  const route = routes.up(graphFor('up', words, sources), applied, words)
  if (!route.ok) return notLookedAt('applied', `the target ${text} leads to no one place`)
  const pending = route.value.up.flatMap((id) => sources.graph.get(id) ?? [])
  const [first] = pending
  const missing =
    first === undefined
      ? []
      : [
          makeDiagnostic(
            'check/pending',
            `${name} lacks ${named(pending.map(({ revision }) => revision))}`,
            first.locate('/revision'),
            { help: 'aludel plan shows what they do, aludel upgrade applies them' },
          ),
        ]
  const all = applied.length + pending.length
  return checkOf(
    'applied',
    pending.length === 0
      ? `${name} has all that ${text} needs, ${counted(applied.length, 'revision')}`
      : `${name} lacks ${counted(pending.length, 'revision')} of ${all}`,
    [...missing, ...ahead(project, name, sources)],
  )
}

/** How many ids are told before the others are counted. */
const mostNamed = 5

function named(ids: readonly string[]): string {
  const rest = ids.length - mostNamed
  return ids.length === 1
    ? `revision ${ids[0] ?? ''}`
    : `revisions ${rest > 1 ? `${ids.slice(0, mostNamed).join(', ')} and ${rest} more` : listed(ids)}`
}

/** What only the database has is no error: the checkout may be older on purpose, and `sync` brings them together. */
function ahead(project: Project, name: string, { unknown }: AppliedSources): readonly Diagnostic[] {
  return unknown.map((revision) =>
    makeDiagnostic(
      'check/only-in-database',
      `${name} has revision ${revision}, which this checkout does not know`,
      project.config.source.locate('/name'),
      {
        help: `aludel show ${revision} tells what it does; bring the checkout up to date, or take it down: aludel sync`,
      },
    ),
  )
}

import type { Diagnostic, Location } from '../../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import type { Clash } from '../../plan/clash.js'
import { describeTargetProblem } from '../../revisions/describe-target-problem.js'
import { findPosition } from '../../revisions/position.js'
import { parseTarget } from '../../revisions/target.js'
import type { TargetProblem } from '../../revisions/target-problem.js'
import { graphOf, type Project } from '../project.js'
import { checkOf, listed, type Check } from './check.js'
import { environmentTargets, type EnvironmentTarget } from './environment-targets.js'

/** What is known of the branches: a target that means one head is answered by a merge, where one may be made. */
export interface TargetsRequest {
  /** Absent: all environments. */
  readonly environment?: string
  readonly clash: Clash | undefined
}

/**
 * Do the targets of environments lead to one head each? Several heads are right where a target names them: `heads`, or one
 * word for each, as in `billing@head orders@head`.
 */
export function checkTargets(project: Project, { environment, clash }: TargetsRequest): Check {
  const targets = environmentTargets(project, environment)
  const diagnostics = targets.flatMap((target) => findingsOf(project, target, clash))
  const failed = new Set(diagnostics.map(({ message }) => message)).size
  const aside = targets
    .filter(({ words }) => words === undefined)
    .map(
      ({ text, name }) => `; ${text} of ${name ?? 'the project'} depends on a variable, and is not looked at`,
    )
  const message =
    failed > 0
      ? `${failed === 1 ? 'a target leads' : 'targets lead'} to no one head`
      : targets.flatMap((target) => told(project, target)).join('; ')
  return checkOf('targets', `${message}${aside.join('')}`.replace(/^; /, ''), unique(diagnostics))
}

function findingsOf(
  project: Project,
  target: EnvironmentTarget,
  clash: Clash | undefined,
): readonly Diagnostic[] {
  return (target.words ?? []).flatMap((word) => {
    const problem = problemOf(project, word)
    if (problem === undefined) return []
    return problem.kind === 'several-heads'
      ? [severalHeads(project, target, word, problem.candidates, clash)]
      : [leadsNowhere(project, target, problem)]
  })
}

function severalHeads(
  project: Project,
  target: EnvironmentTarget,
  word: string,
  heads: readonly string[],
  clash: Clash | undefined,
): Diagnostic {
  const places = heads.flatMap((id) => {
    const source = graphOf(project).get(id)
    return source === undefined ? [] : [{ message: `head ${id}`, location: source.locate('/revision') }]
  })
  const [first, ...others] = places
  const location = target.location ?? first?.location ?? nowhere(project)
  return makeDiagnostic(
    'check/several-heads',
    `there are ${heads.length} heads, ${listed(heads)}, and the target ${word}${ofEnvironment(target)} means one`,
    location,
    {
      related: target.location === undefined ? others : places,
      help:
        clash === undefined
          ? 'they commute: bring them together by aludel merge heads; where several are meant, say so: target: heads'
          : 'they do not commute, so that no merge can bring them together: let the one that is applied nowhere yet revise the other (`aludel rebase`)',
    },
  )
}

function leadsNowhere(project: Project, target: EnvironmentTarget, problem: TargetProblem): Diagnostic {
  const { message, help } = describeTargetProblem(problem)
  return makeDiagnostic(
    'project/target',
    `the target${ofEnvironment(target)} leads nowhere: ${message}`,
    target.location ?? nowhere(project),
    { help },
  )
}

/** Steps are counted from where a database stands: what they lead to is for a run to say. */
function problemOf(project: Project, word: string): TargetProblem | undefined {
  const target = parseTarget(word)
  if (!target.ok) return target.problem
  const { kind } = target.value.anchor
  if (kind === 'relative' || kind === 'current') return undefined
  const position = findPosition(graphOf(project), [], target.value)
  return position.ok ? undefined : position.problem
}

function told(project: Project, target: EnvironmentTarget): readonly string[] {
  if (target.words === undefined) return []
  const ids = target.words.flatMap((word) => {
    const parsed = parseTarget(word)
    if (!parsed.ok) return []
    const position = findPosition(graphOf(project), [], parsed.value)
    return position.ok ? position.value.ids : []
  })
  const where = ids.length === 0 ? 'no revision' : listed([...new Set(ids)])
  return [`${target.text}${ofEnvironment(target)} is ${where}`]
}

function ofEnvironment({ name }: EnvironmentTarget): string {
  return name === undefined ? '' : ` of ${name}`
}

function nowhere(project: Project): Location {
  return project.config.source.locate('/name')
}

/** Environments that say no target of their own share what is wrong with it. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...new Map(diagnostics.map((found) => [JSON.stringify([found.message, found.location]), found])).values(),
  ]
}

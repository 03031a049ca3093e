import type { Location } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import { describeTargetProblem } from '../revisions/describe-target-problem.js'
import type { TargetProblem, TargetResult } from '../revisions/target-problem.js'
import { DocumentsError, UsageError } from './errors.js'
import type { Project } from './project.js'

/** A target that leads nowhere, in words, with what to type instead. */
export class TargetError extends UsageError {
  override readonly name: string = 'TargetError'
  /** The kind of problem: `several-heads`, `ambiguous-revision`… */
  override readonly code: TargetProblem['kind']
  /** What was typed. */
  readonly target: string

  constructor(problem: TargetProblem) {
    const { message, help } = describeTargetProblem(problem)
    super(message, help)
    this.code = problem.kind
    this.target = problem.text
  }
}

/** Targets with the place where they were read; without one they were typed. */
export interface ReadTargets {
  readonly words: readonly string[]
  readonly location?: Location
}

/** The targets of a request. */
export function readTargets({
  targets,
  targetLocation,
}: {
  readonly targets: readonly string[]
  readonly targetLocation?: Location
}): ReadTargets {
  return { words: targets, ...(targetLocation === undefined ? {} : { location: targetLocation }) }
}

/**
 * What the targets lead to. One that leads nowhere and stands in the project file is a finding there.
 *
 * @throws TargetError, DocumentsError
 */
export function followOrThrow<T>(
  project: Project,
  { words, location }: ReadTargets,
  follow: (words: readonly string[]) => TargetResult<T>,
): T {
  const result = follow(words)
  if (result.ok || location === undefined) return valueOrThrow(result)
  const { message, help } = describeTargetProblem(result.problem)
  const diagnostic = makeDiagnostic('project/target', message, location, { help })
  throw new DocumentsError([diagnostic], project.sources, project.files.length)
}

/**
 * The value of a resolved target.
 *
 * @throws TargetError in words, with what to type instead
 */
export function valueOrThrow<T>(result: TargetResult<T>): T {
  if (result.ok) return result.value
  throw new TargetError(result.problem)
}

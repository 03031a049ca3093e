import { pointer } from '../../diagnostics/problem.js'
import type { Diagnostic, Location } from '../../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import { loadTargets } from '../../documents/load-targets.js'
import { readDocumentFile } from '../../documents/read-file.js'
import type { FleetTarget } from '../../generated/documents.js'
import { EnvironmentError } from '../../project/environment-error.js'
import type { ResolvedEnvironment } from '../../project/environment.js'
import { targetEnvironment } from '../../project/target-environment.js'
import type { Variables } from '../../project/variables.js'
import { DocumentsError } from '../errors.js'
import { bookkeepingKey, type NamedTarget } from './fleet-target.js'

/** What targets are read beside. */
export interface TargetsContext {
  readonly cwd: string
  /** The folder of the project. */
  readonly folder: string
  readonly environment: ResolvedEnvironment
  readonly variables: Variables
}

/**
 * The targets of a file, in its order.
 *
 * @throws DocumentsError, with places in the file
 */
export async function readTargets(file: string, context: TargetsContext): Promise<readonly NamedTarget[]> {
  const { source, diagnostic } = await readDocumentFile(file, context.cwd)
  if (source === undefined) throw new DocumentsError([diagnostic], new Map(), 1)
  const sources = new Map([[source.file, source.text]])
  const { loaded, diagnostics } = loadTargets(source)
  if (loaded === undefined) throw new DocumentsError(diagnostics, sources, 1)
  const locate = (index: number, key?: string): Location =>
    loaded.source.locate(pointer('targets', String(index), ...(key === undefined ? [] : [key])))
  const found: Diagnostic[] = []
  const targets = loaded.targets.flatMap((target, index) => {
    try {
      return [{ index, ...namedTarget(target, context, (key) => locate(index, key)) }]
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error
      found.push(
        makeDiagnostic(error.ruleId, error.message, error.location ?? locate(index), { help: error.help }),
      )
      return []
    }
  })
  found.push(...twice(targets, ({ index }) => locate(index)))
  if (found.length > 0) throw new DocumentsError(found, sources, 1)
  return targets.map(({ name, environment }) => ({ name, environment }))
}

/**
 * A target with its name and its environment.
 *
 * @throws EnvironmentError where its URL cannot be made
 */
export function namedTarget(
  target: FleetTarget,
  { environment: base, variables, folder }: TargetsContext,
  locate?: (key: keyof FleetTarget) => Location,
): NamedTarget {
  const environment = targetEnvironment(base, target, {
    variables,
    folder,
    ...(locate === undefined ? {} : { locate }),
  })
  return { name: target.name ?? target.schema ?? target.database ?? environment.shownUrl, environment }
}

/** Targets that have one name, or are one: two runs of one database would wait for each other, and one do nothing. */
function twice<T extends NamedTarget>(
  targets: readonly T[],
  locate: (target: T) => Location,
): readonly Diagnostic[] {
  return repeated(targets).map(({ target, first, message }) =>
    makeDiagnostic('project/target-twice', message, locate(target), {
      related: [{ message: 'the other one', location: locate(first) }],
      help:
        first.name === target.name
          ? 'give one of them another name'
          : 'leave out one of them, or give each a schema, a database or a URL of its own',
    }),
  )
}

/** The same, in words. */
export function repeated<T extends NamedTarget>(
  targets: readonly T[],
): readonly { readonly target: T; readonly first: T; readonly message: string }[] {
  const names = new Map<string, T>()
  const places = new Map<string, T>()
  return targets.flatMap((target) => {
    const key = bookkeepingKey(target)
    const [sameName, samePlace] = [names.get(target.name), places.get(key)]
    names.set(target.name, sameName ?? target)
    places.set(key, samePlace ?? target)
    if (sameName !== undefined) {
      return [{ target, first: sameName, message: `there are two targets named ${target.name}` }]
    }
    return samePlace === undefined
      ? []
      : [
          {
            target,
            first: samePlace,
            message: `${target.name} and ${samePlace.name} have one bookkeeping: they are the same target`,
          },
        ]
  })
}

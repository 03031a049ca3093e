import type { OperationDocument } from '../generated/documents.js'
import { RunError, type RunProblem } from '../migrate/errors.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { WrittenKeys } from './operations-yaml.js'

/**
 * Refuses what one document cannot say for several: a `downgrade` that one of them writes for itself alone.
 *
 * @throws RunError `not-squashed`, with every place
 */
export function refuseUnsquashable(members: readonly RevisionSource[]): void {
  const problems = members.flatMap((source) =>
    source.document.downgrade === undefined
      ? []
      : [
          problemAt(
            source,
            '/downgrade',
            `${source.revision} writes its own downgrade, which undoes it alone`,
          ),
        ],
  )
  if (problems.length === 0) return
  throw new RunError('not-squashed', 'a downgrade that is written by hand is for one revision alone', {
    help: 'let the range end before the revision, or begin behind it',
    problems,
  })
}

/**
 * Refuses what is known in the database by the id of its revision: what `keep: true` set aside, by its name; what is shared, by
 * the mark of who made it.
 *
 * @throws RunError `not-squashed`, with every place
 */
export function refuseBound(members: readonly RevisionSource[], after: SchemaModel): void {
  const bound = new Set([
    ...[...after.kept.values()].map(({ revision }) => revision),
    ...[...after.objects.values()].flatMap((object) =>
      'madeBy' in object && object.madeBy !== undefined ? [object.madeBy] : [],
    ),
  ])
  const problems = members
    .filter(({ revision }) => bound.has(revision))
    .flatMap((source) =>
      (source.document.operations ?? []).flatMap((operation, i) => {
        const pointer = `/operations/${i}`
        if (isSet(operation, 'keep')) {
          return [problemAt(source, pointer, 'what is kept has the id of its revision in its name')]
        }
        return isSet(operation, 'shared')
          ? [problemAt(source, pointer, 'what is shared is marked with the id of its revision')]
          : []
      }),
    )
  if (problems.length === 0) return
  throw new RunError('not-squashed', 'what a revision keeps or shares is known by its id', {
    help: 'let the range end before the revision, or begin behind it',
    problems,
  })
}

function isSet(operation: OperationDocument, key: 'keep' | 'shared'): boolean {
  return Object.values(operation).some(
    (keys) => typeof keys === 'object' && keys !== null && key in keys && Reflect.get(keys, key) === true,
  )
}

/**
 * The settings that all of them share. How transactions are cut must be the same in all; of a timeout that some lack it is
 * said that it is left out.
 *
 * @throws RunError `not-squashed` where they want their transactions in different ways
 */
export function settingsOf(members: readonly RevisionSource[]): {
  readonly settings: WrittenKeys
  readonly notes: readonly string[]
} {
  const working = members.filter(({ document }) => (document.operations ?? []).length > 0)
  const [first] = working
  const transaction = first?.document.transaction ?? 'auto'
  const odd = working.filter(({ document }) => (document.transaction ?? 'auto') !== transaction)
  if (odd.length > 0) {
    throw new RunError('not-squashed', 'the revisions want their transactions in different ways', {
      help: 'squash those together that say the same in `transaction`',
      problems: odd.map((source) =>
        problemAt(
          source,
          '/transaction',
          `${source.revision} says transaction: ${source.document.transaction ?? 'auto'}, and ${first?.revision ?? ''} ${transaction}`,
        ),
      ),
    })
  }
  const timeouts = (['lock_timeout', 'statement_timeout'] as const).map((key) => {
    const values = new Set(working.map(({ document }) => document[key]))
    const [value, ...others] = values
    return { key, value: others.length === 0 ? value : undefined, isLeftOut: others.length > 0 }
  })
  return {
    settings: {
      ...(transaction === 'auto' ? {} : { transaction }),
      ...Object.fromEntries(timeouts.map(({ key, value }) => [key, value])),
    },
    notes: timeouts.flatMap(({ key, isLeftOut }) =>
      isLeftOut ? [`${key} is left out, as the revisions do not agree on it: the environment's counts`] : [],
    ),
  }
}

function problemAt(source: RevisionSource, pointer: string, sentence: string): RunProblem {
  const { file, start } = source.locate(pointer, { atKey: true })
  return { revision: source.revision, operation: { pointer, file, line: start.line }, sentence }
}

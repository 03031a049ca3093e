import { keptName } from '../../model/kept.js'
import type { Sequence } from '../../model/objects.js'
import type { KeptObject, KeptSequence, SchemaModel } from '../../model/schema-model.js'
import { putObject } from '../../model/schema-objects.js'
import { ownedSequences } from '../../model/sequence-owners.js'
import { displayName, findColumn, type Column, type Table, type TableName } from '../../model/table.js'
import { namesSequence, renameSequence } from '../../sql/sequence-names.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import type { PlanNote } from '../definition.js'
import { checkNewObjectNames } from './check-names.js'
import { keptComment } from './column-aside.js'
import { unowned } from './computed-sequence.js'
import type { OwnedTarget } from './owned-sequences.js'
import { fail, ProblemList } from './problem-list.js'
import { readingRules } from './reading-rules.js'

/**
 * Sequences that are set aside with the column they belong to, each under a name of its own, which gives its name free. They
 * go on belonging to it, so that purge takes them along, and what they gave out stays given out.
 */
export function keptSequences(
  model: SchemaModel,
  { table, column }: OwnedTarget,
  context: FoldContext,
): readonly KeptSequence[] {
  const { revision } = context.document
  return ownedSequences(model, table, column).map((sequence) => {
    const owner = sequence.ownedBy.column
    const identity = [revision, table.schema ?? '', table.name, owner, sequence.name]
    return { sequence, keptName: keptName(identity, sequence.name) }
  })
}

/** The fields of a kept object that say so; none where nothing goes along. */
export function keptWith(sequences: readonly KeptSequence[]): Pick<KeptObject, 'sequences'> {
  return sequences.length === 0 ? {} : { sequences }
}

/**
 * A default that looks its sequence up by name each time would fail for every new row once that has another name.
 *
 * @throws ProblemError model/conflicting-keys
 */
export function refuseLooseDefault(
  table: TableName,
  column: Column,
  kept: readonly KeptSequence[],
  context: FoldContext,
): void {
  const text = defaultText(column)
  const loose = kept.find(({ sequence }) => namesSequence(text, sequence, readingRules(context)) === 'loose')
  if (loose === undefined) return
  const label = `"${displayName(table)}"."${column.name}"`
  fail({
    ruleId: 'model/conflicting-keys',
    message: `the default of ${label} looks for sequence "${displayName(loose.sequence)}" by its name, which changes while the column is kept`,
    pointer: '/keep',
    atKey: true,
    help: `write alter_column with default: null before it, or the default as nextval('${loose.sequence.name}')`,
  })
}

/**
 * The steps that set the sequences aside. Of a whole table nobody takes numbers any more, so rights go; for a column that
 * stays in its table new rows do, with the rights that they needed before.
 */
export function setAsideSequences(
  kept: readonly KeptSequence[],
  whole: boolean,
  { document }: FoldContext,
): readonly Step[] {
  return kept.flatMap(({ sequence, keptName: to }): readonly Step[] => [
    ...(whole ? rights(sequence, sequence.grants, []) : []),
    comment(sequence, sequence.comment, commentOf(sequence, document.revision)),
    { kind: 'rename_sequence', sequence, to },
  ])
}

/** The steps that bring them back, where they were set aside. */
export function bringBackSequences(
  kept: readonly KeptSequence[],
  whole: boolean,
  { document }: FoldContext,
): readonly Step[] {
  return kept.flatMap(({ sequence, keptName: name }): readonly Step[] => [
    { kind: 'rename_sequence', sequence: { ...sequence, name }, to: sequence.name },
    comment(sequence, commentOf(sequence, document.revision), sequence.comment),
    ...(whole ? rights(sequence, [], sequence.grants) : []),
  ])
}

/** The model in which they stand again. */
export function sequencesBack(
  model: SchemaModel,
  kept: readonly KeptSequence[],
  pointer: string,
  context: FoldContext,
): SchemaModel {
  const problems = new ProblemList()
  for (const { sequence } of kept)
    checkNewObjectNames(model, undefined, sequence, () => pointer, context, problems)
  problems.throwIfAny()
  return kept.reduce((next, { sequence }) => putObject(next, sequence), model)
}

/**
 * Steps around the making of a table in which kept columns are made again: their sequences come before it, as their defaults
 * take numbers from them, and belong to them after it.
 */
export function sequencesMadeAgain(
  table: TableName,
  kept: readonly KeptObject[],
): { readonly first: readonly Step[]; readonly last: readonly Step[] } {
  const sequences = kept.flatMap(({ keptName: column, revision, sequences: own = [] }) =>
    own.map(({ sequence, keptName: name }): Sequence => {
      const { schema: _, ...rest } = sequence
      return {
        ...rest,
        ...(table.schema === undefined ? {} : { schema: table.schema }),
        name,
        comment: commentOf(sequence, revision),
        ownedBy: { table, column },
      }
    }),
  )
  return {
    first: sequences.map((sequence) => ({ kind: 'create_sequence', sequence: unowned(sequence) })),
    last: sequences.map((sequence) => ({ kind: 'alter_sequence', from: unowned(sequence), to: sequence })),
  }
}

/** The column of a kept object as it takes its numbers while it is kept. */
export function columnOfKept(
  { table, column, sequences = [] }: KeptObject,
  at: TableName,
  context: FoldContext,
): Column | undefined {
  const found = findColumn(table, column ?? '')
  if (found?.default === undefined || !('sql' in found.default)) return found
  const sql = sequences.reduce(
    (text, { sequence, keptName: name }) =>
      renameSequence(
        text,
        sequence,
        { ...(at.schema === undefined ? {} : { schema: at.schema }), name },
        readingRules(context),
      ),
    found.default.sql,
  )
  return { ...found, default: { sql } }
}

/** What a plan says of them. */
export function keptSequenceNotes(kept: readonly KeptSequence[]): readonly PlanNote[] {
  return kept.map(({ sequence, keptName: name }) => ({
    sentence: `sequence "${displayName(sequence)}" is kept with it as "${name}", and its position`,
    lossy: false,
  }))
}

function defaultText({ default: value }: Column): string {
  return value !== undefined && 'sql' in value ? value.sql : ''
}

function commentOf(sequence: TableName, revision: string): string {
  return keptComment('sequence', `"${displayName(sequence)}"`, revision)
}

function comment(object: Sequence, from: string | undefined, to: string | undefined): Step {
  return { kind: 'set_comment', target: { kind: 'object', object }, from, to }
}

function rights(object: Sequence, from: Table['grants'], to: Table['grants']): readonly Step[] {
  if (from.length === 0 && to.length === 0) return []
  return [{ kind: 'change_grants', target: { kind: 'object', object }, from, to }]
}

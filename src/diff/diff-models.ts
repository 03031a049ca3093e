import type { Problem } from '../diagnostics/problem.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findTable } from '../model/schema-model.js'
import { findObject } from '../model/schema-objects.js'
import { findColumn, type TableName } from '../model/table.js'
import type { Loss } from '../operations/definition.js'
import type { Keys } from '../operations/written/document-value.js'
import { applyRenames } from './apply-renames.js'
import { ask } from './ask.js'
import { Draft } from './draft.js'
import { fulfil } from './fulfil.js'
import type { Hints } from '../generated/documents.js'
import { Renames } from './renames.js'
import { aboutOf, aboutText, inDefaultSchema, type Hinted } from './hints.js'
import { leftOver } from './left-over.js'
import type { DiffNote } from './notes.js'
import type { Question } from './question.js'
import type { DiffSettings } from './settings.js'
import { at } from './support/keys.js'
import { sameData } from './support/same-data.js'
import { inWordsOf } from './words.js'
import { makeNamespaces } from './wishes/namespaces.js'

/** What leads from one model to another. */
export interface Diff {
  /** Documents as in a revision, in an order in which they run; none while there are questions or problems. */
  readonly operations: readonly Keys[]
  /** What the models alone cannot tell: the hints of one of its answers go into the file of hints. */
  readonly questions: readonly Question[]
  /** What is wrong with the hints; pointers are into their file. */
  readonly problems: readonly Problem[]
  /** Rows and values that the operations destroy or change. */
  readonly losses: readonly Loss[]
  /** What a person should look at before the operations are run. */
  readonly notes: readonly DiffNote[]
  /** What no operation says, or could be said here; each with its reason. */
  readonly unsaid: readonly string[]
}

/**
 * Tells which operations lead from one model to another. What was renamed is never guessed to be dropped and added: where
 * that could be, it is a question, and there are no operations until the hints answer it.
 */
export function diffModels(from: SchemaModel, to: SchemaModel, settings: DiffSettings): Diff {
  const { defaultSchema, words = {} } = settings
  const hints = normalized(settings.hints ?? {}, defaultSchema)
  const told: DiffSettings = { ...settings, hints }
  const draft = new Draft(from, told)
  const renamed = new Renames(defaultSchema)
  const { rename = [] } = hints
  if (rename.some(({ to_schema: schema }) => schema !== undefined)) {
    for (const document of makeNamespaces(from, to, told)) draft.add(document)
  }
  const problems = applyRenames(rename, draft, to, renamed, told)
  if (problems.length > 0) return { ...nothing, problems }
  const target = inWordsOf(draft.now, to, words)
  const questions = ask(draft.now, target, renamed, hints, told)
  const demands = demandsOf(hints, draft.now, target, renamed)
  const useless = uselessDrops(hints, from)
  if (questions.length > 0 || useless.length > 0) return { ...nothing, questions, problems: useless }
  const convert = (hints.convert ?? []).map((hint) => ({ ...hint, ...renamed.nowOf(aboutOf(hint)) }))
  const refused = fulfil(draft, target, demands, { ...told, hints: { ...hints, convert } })
  return {
    ...nothing,
    operations: draft.documents,
    losses: draft.losses,
    notes: draft.notes,
    unsaid: leftOver(draft.now, inWordsOf(draft.now, target, words), refused),
  }
}

const nothing: Diff = { operations: [], questions: [], problems: [], losses: [], notes: [], unsaid: [] }

function normalized({ rename, drop, convert }: Hints, defaultSchema: string | undefined): Hints {
  const bare = <T extends Hinted>(hints: readonly T[] = []): readonly T[] =>
    hints.map((hint) => inDefaultSchema(hint, defaultSchema))
  return { rename: bare(rename), drop: bare(drop), convert: bare(convert) }
}

/** Drops of what both models have, where only dropping and making it anew leads from one to the other. */
function demandsOf(hints: Hints, now: SchemaModel, target: SchemaModel, renamed: Renames): readonly Keys[] {
  return (hints.drop ?? []).flatMap((hint): readonly Keys[] => {
    const { schema, table, column } = renamed.nowOf(aboutOf(hint))
    if (table === undefined) return []
    const name = schema === undefined ? { name: table } : { schema, name: table }
    const [there, wanted] = [findTable(now, name), findTable(target, name)]
    if (there === undefined || wanted === undefined) return []
    if (column === undefined) {
      return sameData(there.partitionBy, wanted.partitionBy) ? [] : [{ drop_table: at(there) }]
    }
    const [old, other] = [findColumn(there, column), findColumn(wanted, column)]
    return old === undefined || other === undefined || sameData(old.type, other.type)
      ? []
      : [{ drop_column: { ...at(there), column } }]
  })
}

/** Hints that drop what FROM does not have. */
function uselessDrops({ drop = [] }: Hints, from: SchemaModel): readonly Problem[] {
  return drop.flatMap((hint, i) =>
    isThere(hint, from)
      ? []
      : [
          {
            ruleId: 'model/no-such-object' as const,
            message: `FROM has no ${aboutText(hint)}`,
            pointer: `/drop/${i}`,
            help: 'hints name things as FROM does; remove those that are needed no more',
          },
        ],
  )
}

function isThere(hint: Hinted, from: SchemaModel): boolean {
  const { schema, table, column, view, sequence, enum: type, value } = hint
  const named = (name: string): TableName => (schema === undefined ? { name } : { schema, name })
  if (table !== undefined) {
    const found = findTable(from, named(table))
    return found !== undefined && (column === undefined || findColumn(found, column) !== undefined)
  }
  if (view !== undefined) return findObject(from, 'view', named(view)) !== undefined
  if (sequence !== undefined) return findObject(from, 'sequence', named(sequence)) !== undefined
  const found = findObject(from, 'enum', named(type ?? ''))
  return found !== undefined && (value === undefined || found.values.includes(value))
}

import type { CreateView } from '../../generated/documents.js'
import type { View } from '../../model/objects.js'
import type { Index, TableName } from '../../model/table.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { expandStars } from '../../sql/expand-stars.js'
import { statementShape } from '../../sql/statement-shape.js'
import { isSignificant } from '../../sql/token.js'
import type { FoldContext } from '../definition.js'
import { expression, optionsOf, textPointer } from './by-dialect.js'
import { knownColumns } from './known-columns.js'
import { oneLine } from './one-line.js'
import type { ProblemList } from './problem-list.js'
import { readIndex } from './read-constraints.js'
import { viewNameOf } from './view-ref.js'

/**
 * The view that an operation states, or brings back whole. Of the one it replaces it keeps what a definition does not
 * state: rights and triggers, and where nothing is said of them, the comment and the indexes. A star of its query becomes the
 * columns that it stands for (https://www.postgresql.org/docs/current/sql-createview.html).
 */
export function newView(
  keys: CreateView & { readonly restored?: View },
  previous: View | undefined,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): View | undefined {
  if (keys.restored !== undefined) return keys.restored
  const read = readView(keys, context, problems)
  // The server freezes what a star stands for: made again later, the text would give other columns.
  const view =
    read === undefined
      ? undefined
      : { ...read, query: expandStars(read.query, context.rules.lexer, knownColumns(model, context)).text }
  if (view === undefined || previous === undefined) {
    return view === undefined ? undefined : { ...view, triggers: [], grants: [] }
  }
  const { triggers, grants, comment, indexes } = previous
  return {
    ...view,
    ...(comment === undefined || keys.comment !== undefined ? {} : { comment }),
    ...(view.materialized && keys.indexes === undefined ? { indexes } : {}),
    triggers,
    grants,
  }
}

/** A view as the model keeps it; undefined, with problems, when one of its texts cannot be read. */
function readView(
  keys: CreateView,
  context: FoldContext,
  problems: ProblemList,
): Omit<View, 'triggers' | 'grants'> | undefined {
  const query = readQuery(keys.query, context, problems)
  const materialized = keys.materialized ?? false
  checkKind(keys, materialized, problems)
  const name = viewNameOf(keys, context)
  const indexes = readIndexes(keys, name, context, problems)
  const options = optionsOf(keys, context)
  if (query === undefined) return undefined
  return {
    kind: 'view',
    ...name,
    query,
    ...(keys.columns === undefined ? {} : { columns: keys.columns }),
    ...(keys.uses === undefined ? {} : { uses: keys.uses }),
    ...(keys.check_option === undefined ? {} : { checkOption: keys.check_option }),
    materialized,
    withData: keys.with_data ?? true,
    indexes,
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
    ...(options === undefined ? {} : { options }),
  }
}

/** One statement that gives back rows. What is between CREATE VIEW … AS and the options behind must not end it. */
function readQuery(
  sql: CreateView['query'],
  context: FoldContext,
  problems: ProblemList,
): string | undefined {
  const text = expression(sql, '/query', context, problems)
  if (text === undefined) return undefined
  const shape = statementShape(context.rules.lexer.tokenize(text).tokens.filter(isSignificant))
  if (/^(\( )*(select|with|values|table)\b/.test(shape)) return text
  problems.add({
    ruleId: 'schema/malformed-value',
    message: `a view is a SELECT, not: ${oneLine(text)}`,
    pointer: textPointer(sql, '/query', context),
    help: 'write a SELECT, VALUES, TABLE or WITH … SELECT, without CREATE VIEW … AS before it',
  })
  return undefined
}

/** Keys of materialized views beside a plain one, and the other way round. */
function checkKind(keys: CreateView, materialized: boolean, problems: ProblemList): void {
  const refuse = (pointer: string, message: string, help: string): void =>
    problems.add({ ruleId: 'model/conflicting-keys', message, pointer, atKey: true, help })
  if (materialized) {
    if (keys.check_option !== undefined) {
      refuse(
        '/check_option',
        'nothing is written through a materialized view, so there is nothing to check',
        'remove check_option, or materialized',
      )
    }
    return
  }
  for (const key of ['indexes', 'with_data'] as const) {
    if (keys[key] === undefined) continue
    const what = key === 'indexes' ? 'only a materialized view has indexes' : 'a plain view stores no data'
    refuse(`/${key}`, what, `add materialized: true, or remove ${key}`)
  }
}

function readIndexes(
  { indexes = [] }: CreateView,
  name: TableName,
  context: FoldContext,
  problems: ProblemList,
): readonly Index[] {
  return indexes.flatMap((keys, i) => {
    const index = readIndex(keys, name, `/indexes/${i}`, context, problems)
    return index === undefined ? [] : [index]
  })
}

import type { SchemaModel } from '../../../model/schema-model.js'
import { findObject } from '../../../model/schema-objects.js'
import { fromClause } from '../../../sql/from-items.js'
import { isPath, selectList, type SelectList } from '../../../sql/select-list.js'
import { isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import { callOverRows } from './not-of-one-row.js'

/**
 * Why the server writes no rows through a view of this query by itself, as far as its words tell.
 * https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-UPDATABLE-VIEWS
 *
 * @param tokens significant tokens of the query
 */
export function whyNotUpdatable(tokens: readonly SqlToken[], model: SchemaModel): string | undefined {
  if (isWord(tokens[0], 'with')) return 'its query begins with WITH'
  if (isWord(tokens[0], 'values')) return 'its query is VALUES'
  const list = selectList(tokens)
  if (list === undefined) return undefined
  if (list.isDistinct) return 'its query has DISTINCT'
  const word = clauseOf(tokens, list.end)
  if (word !== undefined) return `its query has ${word.toUpperCase()}`
  if (!isWord(tokens[list.end], 'from')) return 'its query reads no table'
  return noOneTable(tokens, list.end + 1, model) ?? computed(list)
}

const clauses: ReadonlySet<string> = new Set(
  'group having window union intersect except limit offset fetch tablesample'.split(' '),
)

/** The first clause behind the list, outside of brackets, that leaves no row of the table as it is. */
function clauseOf(tokens: readonly SqlToken[], from: number): string | undefined {
  let depth = 0
  for (const [i, token] of tokens.entries()) {
    if (i < from) continue
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    const isLabel = isSymbol(tokens[i - 1], '.') || isWord(tokens[i - 1], 'as')
    if (depth === 0 && token.kind === 'word' && !isLabel && clauses.has(token.name ?? '')) return token.name
  }
  return undefined
}

function noOneTable(tokens: readonly SqlToken[], from: number, model: SchemaModel): string | undefined {
  const { items } = fromClause(tokens, from)
  if (items.length > 1) return 'its query joins tables'
  const first = isWord(tokens[from], 'only') || isWord(tokens[from], 'lateral') ? from + 1 : from
  if (isSymbol(tokens[first], '(')) return 'its query reads another query, not a table'
  const behind = isSymbol(tokens[first + 1], '.') ? first + 3 : first + 1
  if (isSymbol(tokens[behind], '(')) return 'its query reads a function, not a table'
  const relation = items[0]?.relation
  const view = relation === undefined ? undefined : findObject(model, 'view', relation)
  return view?.materialized === true ? 'its query reads a materialized view' : undefined
}

function computed({ items }: SelectList): string | undefined {
  for (const item of items) {
    const call = callOverRows(item)
    if (call !== undefined) return `${call}() is not a value of one row`
  }
  return items.every(isComputed) ? 'each of its columns is computed' : undefined
}

/** Is it surely no column as it is? */
function isComputed(item: readonly SqlToken[]): boolean {
  const named = isWord(item.at(-2), 'as') ? item.slice(0, -2) : item
  if (isPath(named) || isSymbol(named.at(-1), '*')) return false
  return named.some(
    ({ kind, name }, i) =>
      kind === 'number' ||
      kind === 'string' ||
      kind === 'operator' ||
      (name !== undefined && isSymbol(named[i + 1], '(')),
  )
}

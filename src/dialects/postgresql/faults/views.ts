import type { ObjectFault } from '../../../model/object-fault.js'
import type { View } from '../../../model/objects.js'
import type { SchemaModel } from '../../../model/schema-model.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { nameOfItem, selectList } from '../../../sql/select-list.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import { misspelt, noSuchParameter, parameterAt } from './parameters.js'
import { whyNotUpdatable } from './updatable-view.js'

/** What every version of the server refuses of a view, as far as the words of its query tell. */
export function viewFaults(view: View, model: SchemaModel): readonly ObjectFault[] {
  const tokens = postgresqlLexer.tokenize(view.query).tokens.filter(isSignificant)
  return [
    ...writesRows(tokens),
    ...selectsInto(tokens),
    ...namesOfColumns(view, tokens),
    ...checksNothing(view, tokens, model),
    ...misspelt(view.options).map(({ parameter, suggestions }) => ({
      ...noSuchParameter(parameter),
      at: parameterAt(parameter),
      suggestions,
    })),
  ]
}

const writing = ['insert', 'update', 'delete', 'merge'] as const

/** https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-MODIFYING */
function writesRows(tokens: readonly SqlToken[]): readonly ObjectFault[] {
  const found = tokens.findIndex(
    (token, i) =>
      isSymbol(tokens[i - 1], '(') &&
      (isWord(tokens[i - 2], 'as') || isWord(tokens[i - 2], 'materialized')) &&
      writing.some((word) => isWord(token, word)),
  )
  if (found < 0) return []
  return [
    {
      message: `the query of a view reads, and this one has ${(tokens[found]?.name ?? '').toUpperCase()} in its WITH`,
      help: 'write to the table by a function or a trigger',
      at: '/query',
    },
  ]
}

function selectsInto(tokens: readonly SqlToken[]): readonly ObjectFault[] {
  const list = selectList(tokens)
  if (list === undefined || !isWord(tokens[list.end], 'into')) return []
  return [
    {
      message: 'SELECT INTO makes a table, and is no query of a view',
      help: 'remove INTO with the name behind it',
      at: '/query',
    },
  ]
}

/** https://www.postgresql.org/docs/current/sql-createview.html: as many names as columns at most, each of them once. */
function namesOfColumns({ columns = [] }: View, tokens: readonly SqlToken[]): readonly ObjectFault[] {
  const items = selectList(tokens)?.items
  // What a star stands for may not be known.
  if (items === undefined || items.some((item) => isSymbol(item.at(-1), '*'))) return []
  if (columns.length > items.length) {
    return [
      {
        message: `${columns.length} columns are named, but the query gives ${items.length}`,
        help: 'name as many columns as the query gives, or fewer: those behind keep their names',
        at: `/columns/${items.length}`,
      },
    ]
  }
  const names = items.map((item, i) => columns[i] ?? columnName(item))
  const twice = names.findIndex((name, i) => name !== undefined && names.indexOf(name) < i)
  const name = names[twice]
  if (name === undefined) return []
  return [
    {
      message: `two columns of the view would be called "${name}"`,
      help: 'give one of them another name: `… as other_name` in the query, or by `columns`',
      at: columns[twice] === undefined ? '/query' : `/columns/${twice}`,
    },
  ]
}

/** What stands for itself in the list: a function without AS gives its name, an expression the name `?column?`. */
function columnName(item: readonly SqlToken[]): string | undefined {
  const [first, second] = item
  if (item.length === 1 && (first?.kind === 'number' || first?.kind === 'string')) return '?column?'
  const isCall = first?.kind === 'word' && isSymbol(second, '(') && closesAt(item, 1) === item.length - 1
  return isCall && !ownGrammar.has(first.name ?? '') ? first.name : nameOfItem(item)
}

/** What looks like a call of that name and is called otherwise as a column. */
const ownGrammar: ReadonlySet<string> = new Set(
  'row cast array exists not treat extract overlay position substring trim normalize collation xmlelement xmlforest xmlpi'.split(
    ' ',
  ),
)

function closesAt(item: readonly SqlToken[], open: number): number {
  let depth = 0
  for (let at = open; at < item.length; at++) {
    if (isSymbol(item[at], '(')) depth += 1
    if (isSymbol(item[at], ')')) depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-UPDATABLE-VIEWS */
function checksNothing(
  { checkOption, materialized }: View,
  tokens: readonly SqlToken[],
  model: SchemaModel,
): readonly ObjectFault[] {
  const why = checkOption === undefined || materialized ? undefined : whyNotUpdatable(tokens, model)
  if (why === undefined) return []
  return [
    {
      message: `nothing can be written through the view, so there is nothing to check: ${why}`,
      help: 'remove check_option, or write the query as one table with a list of its columns and WHERE',
      at: '/check_option',
    },
  ]
}

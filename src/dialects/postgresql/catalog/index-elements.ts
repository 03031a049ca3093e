import type { IndexElement, TableName } from '../../../model/table.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import type { CatalogIndex } from './indexes.js'
import { qualifiedName } from './qualified-name.js'
import type { Reading } from './reading.js'

/**
 * The elements of an index. What differs from the usual (collation, operator class, order) is read from the server's own
 * statement, which says just that: what is usual depends on the type of an expression, which the catalogs do not have.
 * https://www.postgresql.org/docs/current/sql-createindex.html
 */
export function readElements(index: CatalogIndex, of: TableName, reading: Reading): readonly IndexElement[] {
  const tails = tailsOf(index)
  return index.columns.slice(0, index.keys).map((column, i): IndexElement => {
    const element = column === undefined ? { sql: index.expressions[i] ?? '' } : { column }
    return { ...element, ...readTail(tails[i] ?? [], index, of, reading) }
  })
}

/** What stands behind the column or the expression of each element, as tokens. */
function tailsOf({ definition, columns, keys, expressions }: CatalogIndex): readonly (readonly SqlToken[])[] {
  if (definition === undefined) return []
  const tokens = postgresqlLexer.tokenize(definition).tokens.filter(isSignificant)
  const using = tokens.findIndex((token) => isWord(token, 'using'))
  let at = using + 3
  return columns.slice(0, keys).map((_, i) => {
    at += lengthOf(expressions[i])
    const start = at
    for (let depth = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (depth === 0 && (isSymbol(token, ',') || isSymbol(token, ')'))) break
      if (isSymbol(token, '(')) depth += 1
      if (isSymbol(token, ')')) depth -= 1
    }
    const tail = tokens.slice(start, at)
    at += 1
    return tail
  })
}

/** How many tokens an element is; a column is one name. */
function lengthOf(expression: string | undefined): number {
  return expression === undefined
    ? 1
    : postgresqlLexer.tokenize(expression).tokens.filter(isSignificant).length
}

/** `[ COLLATE name ] [ class [ ( parameters ) ] ] [ DESC ] [ NULLS { FIRST | LAST } ]` */
function readTail(
  tail: readonly SqlToken[],
  { name }: CatalogIndex,
  of: TableName,
  reading: Reading,
): Pick<IndexElement, 'order' | 'nulls' | 'opclass' | 'collation'> {
  let rest = tail
  let collation: readonly string[] = []
  if (isWord(rest[0], 'collate')) {
    collation = qualifiedName(rest.slice(1))
    rest = rest.slice(2 * collation.length)
  }
  const nulls = isWord(rest.at(-2), 'nulls') ? rest.at(-1)?.name : undefined
  if (nulls !== undefined) rest = rest.slice(0, -2)
  const isDescending = isWord(rest.at(-1), 'desc')
  if (isDescending) rest = rest.slice(0, -1)
  const [first, ...qualified] = collation
  if (qualified.length > 0) {
    const reason = `the collation "${collation.join('.')}" stands in another schema, and documents name collations without one`
    reading.unreadAttribute('index', { name }, 'collation', reason, of)
  }
  const opclass = operatorClass(rest)
  return {
    order: isDescending ? 'desc' : 'asc',
    ...(nulls === 'first' || nulls === 'last' ? { nulls } : {}),
    ...(opclass === undefined ? {} : { opclass }),
    ...(first === undefined || qualified.length > 0 ? {} : { collation: first }),
  }
}

/** `text_pattern_ops`, `extensions.gin_trgm_ops`, `gist_trgm_ops(siglen='32')`. */
function operatorClass(tokens: readonly SqlToken[]): string | undefined {
  const parts = qualifiedName(tokens)
  if (parts.length === 0) return undefined
  const parameters = tokens.slice(2 * parts.length - 1).map(({ text }) => text)
  return parts.join('.') + parameters.join('').replaceAll(',', ', ')
}

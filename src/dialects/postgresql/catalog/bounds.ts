import type { TypeFamily } from '../../../model/dialect-rules.js'
import type { PartitionBound, Value } from '../../../model/table.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import { CatalogRowError } from '../../catalog.js'

/**
 * A bound in the server's words: `DEFAULT`, `FOR VALUES FROM (…) TO (…)`, `FOR VALUES IN (…)` or `FOR VALUES WITH
 * (modulus …, remainder …)`. Its values are constants.
 * https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARTITION
 *
 * @param families of the columns that divide the table; undefined for an expression
 */
export function readBound(text: string, families: readonly (TypeFamily | undefined)[]): PartitionBound {
  const tokens = postgresqlLexer.tokenize(text).tokens.filter(isSignificant)
  if (isWord(tokens[0], 'default')) return { default: true }
  const lists = listsOf(tokens)
  const [first = [], second = []] = lists
  const kind = tokens[2]
  if (isWord(kind, 'from')) {
    return {
      from: first.map((item, i) => readValue(item, families[i])),
      to: second.map((item, i) => readValue(item, families[i])),
    }
  }
  if (isWord(kind, 'in')) return { in: first.map((item) => readValue(item, families[0])) }
  if (isWord(kind, 'with')) {
    const [modulus, remainder] = first.map((item) => Number(item.at(-1)?.text))
    if (modulus !== undefined && remainder !== undefined) return { modulus, remainder }
  }
  throw new CatalogRowError('bound', text)
}

/** The items of each list in brackets, as tokens. */
function listsOf(tokens: readonly SqlToken[]): readonly (readonly (readonly SqlToken[])[])[] {
  const lists: SqlToken[][][] = []
  let depth = 0
  for (const token of tokens) {
    if (isSymbol(token, '(')) {
      depth += 1
      if (depth === 1) {
        lists.push([[]])
        continue
      }
    }
    if (isSymbol(token, ')')) depth -= 1
    if (depth === 0) continue
    if (depth === 1 && isSymbol(token, ',')) lists.at(-1)?.push([])
    else lists.at(-1)?.at(-1)?.push(token)
  }
  return lists
}

function readValue(tokens: readonly SqlToken[], family: TypeFamily | undefined): Value {
  const [only] = tokens
  if (isWord(only, 'minvalue') || isWord(only, 'maxvalue')) return { sql: only?.text.toLowerCase() ?? '' }
  if (isWord(only, 'null')) return { sql: 'NULL' }
  if (isWord(only, 'true') || isWord(only, 'false')) return { literal: isWord(only, 'true') }
  const text = tokens.map((token) => token.text).join('')
  if (only?.kind !== 'string') return { literal: { number: text } }
  const plain = textOf(text)
  return { literal: family === 'number' ? { number: plain } : plain }
}

/** What a text constant holds. */
function textOf(constant: string): string {
  const escaped = /^e/i.test(constant)
  const inner = constant.replace(/^e?'/i, '').slice(0, -1).replaceAll("''", "'")
  return escaped ? inner.replaceAll('\\\\', '\\') : inner
}

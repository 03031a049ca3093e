import { valueText, type ExpressionKind, type SpelledExpression } from '../../model/expressions.js'
import { parseSpelled } from '../journal-spelled.js'
import { readBound } from './catalog/bounds.js'
import { storedWords } from './journal-spelling.js'

/** The expressions of one applied revision beside the server's words. @throws BookkeepingRowError */
export function parseExpressions(row: Readonly<Record<string, unknown>>): readonly SpelledExpression[] {
  return parseSpelled(row, {
    kinds,
    words: (kind, stored) => (kind === 'partition_bound' ? valuesOf(stored[0] ?? undefined) : stored),
  })
}

/** The values of a bound, as the reader of the catalog takes them out of it. */
function valuesOf(bound: string | undefined): readonly string[] {
  if (bound === undefined) return []
  const read = readBound(bound, [])
  if ('from' in read) return [...read.from, ...read.to].map(valueText)
  return 'in' in read ? read.in.map(valueText) : []
}

const kinds = Object.keys(storedWords).filter((kind): kind is ExpressionKind => kind in storedWords)

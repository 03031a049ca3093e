import { valueText, type ExpressionKind, type SpelledExpression } from '../../model/expressions.js'
import { readBound } from './catalog/bounds.js'
import { BookkeepingRowError } from './journal-rows.js'
import { storedWords } from './journal-spelling.js'

/** The expressions of one applied revision beside the server's words. @throws BookkeepingRowError */
export function parseExpressions(row: Readonly<Record<string, unknown>>): readonly SpelledExpression[] {
  const text = row['expressions']
  const items: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
  if (!Array.isArray(items)) throw new BookkeepingRowError('expressions', text)
  return items.filter((item) => !isNote(item)).map(parseExpression)
}

/** What is to be read anew when the revision is taken back. */
function isNote(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'again' in item
}

function parseExpression(item: unknown): SpelledExpression {
  const fields = new Map(typeof item === 'object' && item !== null ? Object.entries(item) : [])
  const kind = kinds.find((candidate) => candidate === fields.get('kind'))
  const schema: unknown = fields.get('schema')
  const of: unknown = fields.get('of')
  const name: unknown = fields.get('name')
  const texts: unknown = fields.get('texts')
  const server: unknown = fields.get('server') ?? 0
  const engine: unknown = fields.get('engine') ?? []
  if (
    kind === undefined ||
    (schema !== undefined && typeof schema !== 'string') ||
    typeof of !== 'string' ||
    typeof name !== 'string' ||
    typeof server !== 'number' ||
    !isListOf(texts, (text) => typeof text === 'string') ||
    !isListOf(engine, (words) => words === null || typeof words === 'string')
  ) {
    throw new BookkeepingRowError('expressions', item)
  }
  const words = kind === 'partition_bound' ? valuesOf(engine[0] ?? undefined) : engine
  return {
    kind,
    of: schema === undefined ? { name: of } : { schema, name: of },
    name,
    texts,
    serverVersion: server,
    // Of something that is not there any more, nothing is told.
    engine: texts.map((_, i) => words[i] ?? null),
  }
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem)
}

/** The values of a bound, as the reader of the catalog takes them out of it. */
function valuesOf(bound: string | undefined): readonly string[] {
  if (bound === undefined) return []
  const read = readBound(bound, [])
  if ('from' in read) return [...read.from, ...read.to].map(valueText)
  return 'in' in read ? read.in.map(valueText) : []
}

const kinds = Object.keys(storedWords).filter((kind): kind is ExpressionKind => kind in storedWords)

import type { ExpressionKind, SpelledExpression } from '../model/expressions.js'
import { BookkeepingRowError } from './journal-rows.js'

/** How a dialect reads what it has stored. */
export interface StoredSpelling {
  /** The kinds of expressions that it stores words for. */
  readonly kinds: readonly ExpressionKind[]
  /** The words of an expression, as the reader of the catalog gives them, out of what is stored. */
  words(kind: ExpressionKind, stored: readonly (string | null)[]): readonly (string | null)[]
}

/** The expressions of one applied revision beside the server's words. @throws BookkeepingRowError */
export function parseSpelled(
  row: Readonly<Record<string, unknown>>,
  spelling: StoredSpelling,
): readonly SpelledExpression[] {
  const text = row['expressions']
  const items: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
  if (!Array.isArray(items)) throw new BookkeepingRowError('expressions', text)
  return items.filter((item) => !isNote(item)).map((item) => parseExpression(item, spelling))
}

/** What is to be read anew when the revision is taken back. */
function isNote(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'again' in item
}

function parseExpression(item: unknown, { kinds, words }: StoredSpelling): SpelledExpression {
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
    !isListOf(engine, (told) => told === null || typeof told === 'string')
  ) {
    throw new BookkeepingRowError('expressions', item)
  }
  const told = words(kind, engine)
  return {
    kind,
    of: schema === undefined ? { name: of } : { schema, name: of },
    name,
    texts,
    serverVersion: server,
    // Of something that is not there any more, nothing is told.
    engine: texts.map((_, i) => told[i] ?? null),
  }
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem)
}

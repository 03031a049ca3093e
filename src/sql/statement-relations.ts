import type { SqlLexer } from './lexer.js'
import { isName } from './name-position.js'
import { namedQueries } from './named-queries.js'
import { relationNames, type RelationName } from './relation-names.js'
import { beginsStatement } from './begins-statement.js'
import { isSignificant, isSymbol, keyword, type SqlToken } from './token.js'

/** A table or view that statements read or write, its schema only where it is written. */
export type StatementRelation = Pick<RelationName, 'schema' | 'name'>

/** Tables and views that the statements of a body read or write. What a WITH gives a name to is none. */
export function statementRelations(body: string, lexer: SqlLexer): readonly StatementRelation[] {
  const tokens = lexer.tokenize(body).tokens.filter(isSignificant)
  const ownNames = namedQueries(tokens)
  const read = relationNames(body, lexer).filter(
    ({ schema, name }) => schema !== undefined || !ownNames.has(name),
  )
  return [...read, ...tokens.flatMap((_, i) => writtenAt(tokens, i, lexer) ?? [])]
}

/** Words that stand between the word that begins a statement and the table that it writes. */
const between: ReadonlySet<string> = new Set([
  'low_priority',
  'high_priority',
  'delayed',
  'quick',
  'ignore',
  'into',
  'from',
])
const writers: ReadonlySet<string> = new Set(['insert', 'replace', 'update', 'delete'])

/** What the statement that begins here writes. An UPDATE of a FOR UPDATE or of a foreign key's action begins none. */
function writtenAt(tokens: readonly SqlToken[], at: number, lexer: SqlLexer): StatementRelation | undefined {
  if (!writers.has(keyword(tokens[at]) ?? '') || !beginsStatement(tokens[at - 1])) return undefined
  let next = at + 1
  while (between.has(keyword(tokens[next]) ?? '')) next += 1
  const [first, dot, second] = tokens.slice(next, next + 3)
  if (first?.name === undefined || !isName(first, lexer.rules)) return undefined
  if (!isSymbol(dot, '.')) return { name: first.name }
  return second?.name === undefined ? undefined : { schema: first.name, name: second.name }
}

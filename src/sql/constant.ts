import type { SqlLexer } from './lexer.js'
import type { SqlRules } from './rules.js'
import { withoutBrackets } from './same-sql.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from './token.js'

/** A constant of an SQL text: its text without quotes, and how it was written. */
export interface Constant {
  readonly form: 'string' | 'number' | 'boolean'
  readonly text: string
}

/** The constant that the text is, whatever type it is cast to: `'x'::text`, `(0)::numeric`, `'-1'::integer`; undefined when it is none. */
export function constantOf(text: string, lexer: SqlLexer): Constant | undefined {
  return constantIn(lexer.tokenize(text).tokens.filter(isSignificant), lexer.rules)
}

function constantIn(all: readonly SqlToken[], rules: SqlRules): Constant | undefined {
  const tokens = withoutBrackets(all)
  const cast = tokens.findLastIndex((token) => isSymbol(token, '::'))
  if (cast > 0) {
    return tokens.slice(cast + 1).every(isOfType) ? constantIn(tokens.slice(0, cast), rules) : undefined
  }
  const [first, second] = tokens
  if (first === undefined || tokens.length > 2) return undefined
  if (second !== undefined) {
    return isSymbol(first, '-') && second.kind === 'number'
      ? { form: 'number', text: `-${second.text}` }
      : undefined
  }
  if (first.kind === 'number') return { form: 'number', text: first.text }
  if (isWord(first, 'true') || isWord(first, 'false'))
    return { form: 'boolean', text: first.text.toLowerCase() }
  const plain = first.kind === 'string' ? rules.textOf(first.text) : undefined
  return plain === undefined ? undefined : { form: 'string', text: plain }
}

/** What may stand in the name of a type, its length and `[]` included. */
function isOfType({ kind, text }: SqlToken): boolean {
  return ['word', 'quoted', 'number'].includes(kind) || ['(', ')', ',', '.', '[', ']'].includes(text)
}

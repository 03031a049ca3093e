import type { SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, type SqlToken } from './token.js'

/** A call in a SQL text: `name(…)` or `schema.name(…)`, with how many arguments stand between the brackets. */
export interface FunctionCall {
  readonly schema?: string
  readonly name: string
  readonly argumentCount: number
}

/** Every call in the text. What only looks like one (`in (1)`, a list of columns) is among them, under its word. */
export function functionCalls(text: string, lexer: SqlLexer): readonly FunctionCall[] {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  return tokens.flatMap(({ name }, i) => {
    if (name === undefined || !isSymbol(tokens[i + 1], '(')) return []
    const schema = isSymbol(tokens[i - 1], '.') ? tokens[i - 2]?.name : undefined
    return [
      { name, ...(schema === undefined ? {} : { schema }), argumentCount: countArguments(tokens, i + 2) },
    ]
  })
}

/** Commas outside of inner brackets, from behind the opening one to the closing one. */
function countArguments(tokens: readonly SqlToken[], from: number): number {
  if (isSymbol(tokens[from], ')')) return 0
  let commas = 0
  let depth = 0
  for (const token of tokens.slice(from)) {
    if (isSymbol(token, '(') || isSymbol(token, '[')) depth += 1
    if (isSymbol(token, ')') || isSymbol(token, ']')) depth -= 1
    if (depth < 0) break
    if (depth === 0 && isSymbol(token, ',')) commas += 1
  }
  return commas + 1
}

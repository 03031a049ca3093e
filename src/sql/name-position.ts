import type { SqlRules } from './rules.js'
import { isSymbol, isWord, keyword, type SqlToken } from './token.js'
import type { TokenPlace } from './rewrite-tokens.js'

/** Whether a token is an identifier at all: a bare reserved word is not. */
export function isName(token: SqlToken | undefined, rules: SqlRules): boolean {
  if (token?.name === undefined) return false
  return token.kind === 'quoted' || !rules.reservedWords.has(keyword(token) ?? '')
}

/** Whether a token is this name, in one of the spellings that the engine takes for it. */
export function isNamed(token: SqlToken, name: string, rules: SqlRules): boolean {
  return (
    isName(token, rules) && token.name !== undefined && rules.foldName(token.name) === rules.foldName(name)
  )
}

/**
 * Whether a chain of dotted names may begin here, as an operand. Not an operand: the type of a cast, an alias, a
 * collation, a second word of a type (`double precision`), the zone words of `at time zone`, `is unknown`.
 */
export function beginsOperand({ neighbour }: Pick<TokenPlace, 'neighbour'>, rules: SqlRules): boolean {
  const before = neighbour(-1)
  if (before === undefined) return true
  if (isSymbol(before, '::') || isWord(before, 'as') || isWord(before, 'collate')) return false
  if (['at', 'with'].some((word) => isWord(before, word)) && isWord(neighbour(1), 'zone')) return false
  if (isWord(before, 'is') || (isWord(before, 'not') && isWord(neighbour(-2), 'is'))) return false
  if (isSymbol(before, ')')) return closesOperator(neighbour)
  if (isSymbol(before, ']')) return false
  switch (before.kind) {
    case 'word':
      return rules.operandIntroducers.has(keyword(before) ?? '') || isReservedBeforeOperand(before, rules)
    case 'quoted':
    case 'string':
    case 'number':
    case 'parameter':
      return false
    case 'operator':
    case 'punctuation':
    case 'comment':
    case 'space':
      return true
  }
}

function isReservedBeforeOperand(word: SqlToken, rules: SqlRules): boolean {
  const name = keyword(word) ?? ''
  return rules.reservedWords.has(name) && !rules.operandWords.has(name)
}

/** `OPERATOR(pg_catalog.=)` is an operator, so an operand follows. */
function closesOperator(neighbour: TokenPlace['neighbour']): boolean {
  let distance = -2
  while (neighbour(distance) !== undefined && !isSymbol(neighbour(distance), '(')) distance -= 1
  return isWord(neighbour(distance - 1), 'operator')
}

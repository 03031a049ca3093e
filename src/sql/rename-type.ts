import type { SqlLexer } from './lexer.js'
import { isName } from './name-position.js'
import { rewriteNames, type TokenPlace } from './rewrite-tokens.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from './token.js'

/** A type as texts name it; without a schema it stands in the default one, which may be written too. */
export interface TypeReference {
  readonly name: string
  readonly schema?: string
  readonly defaultSchema?: string
}

/**
 * Makes an expression follow the new name of a type where it casts: `x::from`, `cast(x as from)`, `from 'text'`, each
 * with the type's schema before it. A column, an alias or a function of that name stays, and so does every other byte.
 */
export function renameType(text: string, lexer: SqlLexer, from: TypeReference, to: string): string {
  return rewriteNames(text, lexer, { to, isMeant: (place) => isCastTo(place, from, lexer) })
}

/** Does the expression, or query, cast anything to the type? */
export function castsTo(text: string, lexer: SqlLexer, type: TypeReference): boolean {
  return places(text, lexer).some((place) => isCastTo(place, type, lexer))
}

/** The same for the head of a function, where a type stands last in each argument: `role user_role default 'a'`. */
export function renameTypeInHead(text: string, lexer: SqlLexer, from: TypeReference, to: string): string {
  return rewriteNames(text, lexer, { to, isMeant: (place) => isInHead(place, from, lexer) })
}

/** Does the head of a function name the type? */
export function headNames(text: string, lexer: SqlLexer, type: TypeReference): boolean {
  return places(text, lexer).some((place) => isInHead(place, type, lexer))
}

/** Every token that the grammar sees, with its neighbours. */
export function places(text: string, lexer: SqlLexer): readonly TokenPlace[] {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  return tokens.map((token, i) => ({ token, neighbour: (distance) => tokens[i + distance] }))
}

/** Does the token name the type, and is something cast to it? */
export function isCastTo(place: TokenPlace, type: TypeReference, lexer: SqlLexer): boolean {
  const qualified = meant(place, type, lexer)
  if (qualified === undefined) return false
  const { neighbour } = place
  const before = (distance: number): SqlToken | undefined => neighbour(distance - (qualified ? 2 : 0))
  if (neighbour(1)?.kind === 'string') return true
  if (isSymbol(before(-1), '::')) return true
  return isWord(before(-1), 'as') && isInCast(before)
}

/** Does the token name the type, as the head of a function does? */
export function isInHead(place: TokenPlace, type: TypeReference, lexer: SqlLexer): boolean {
  if (isCastTo(place, type, lexer)) return true
  if (meant(place, type, lexer) === undefined) return false
  const next = place.neighbour(1)
  return (
    next === undefined ||
    [',', ')', '[', '=', ':='].some((symbol) => isSymbol(next, symbol)) ||
    isWord(next, 'default')
  )
}

/** Is the token the name of the type, with its schema before it (true) or alone (false)? undefined: it is another. */
function meant(
  { token, neighbour }: TokenPlace,
  { name, schema, defaultSchema }: TypeReference,
  lexer: SqlLexer,
): boolean | undefined {
  if (token.name !== name || !isName(token, lexer.rules)) return undefined
  if (isSymbol(neighbour(1), '.')) return undefined
  const isQualified = isSymbol(neighbour(-1), '.')
  // `f(x)` is a call, and `x::vector(3)` a type with its modifiers.
  const before = neighbour(isQualified ? -3 : -1)
  if (isSymbol(neighbour(1), '(') && !isSymbol(before, '::') && !isWord(before, 'as')) return undefined
  if (!isQualified) return schema === undefined ? false : undefined
  const written = neighbour(-2)?.name
  return written !== undefined && written === (schema ?? defaultSchema) ? true : undefined
}

/** Does the `as` at hand belong to `cast(… as …)`, and not to an alias? */
function isInCast(before: (distance: number) => SqlToken | undefined): boolean {
  let depth = 0
  for (let distance = -2; ; distance--) {
    const token = before(distance)
    if (token === undefined) return false
    if (isSymbol(token, ')')) depth++
    if (!isSymbol(token, '(')) continue
    if (depth === 0) return isWord(before(distance - 1), 'cast')
    depth--
  }
}

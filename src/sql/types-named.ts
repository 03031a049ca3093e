import type { SqlLexer } from './lexer.js'
import { isCastTo, isInHead, places } from './rename-type.js'
import type { TokenPlace } from './rewrite-tokens.js'
import { isSymbol } from './token.js'

/** A type as a text names it, its schema only where it is written. */
export interface TypeName {
  readonly schema?: string
  readonly name: string
}

/** The types that an expression or query casts to: `x::citext`, `cast(x as citext)`, `citext 'a'`. */
export function typesCast(text: string, lexer: SqlLexer): readonly TypeName[] {
  return named(text, lexer, isCastTo)
}

/** The types that the head of a function names: `email citext, depth integer default 1`. */
export function typesInHead(text: string, lexer: SqlLexer): readonly TypeName[] {
  return named(text, lexer, isInHead)
}

function named(
  text: string,
  lexer: SqlLexer,
  isMeant: (place: TokenPlace, type: TypeName, lexer: SqlLexer) => boolean,
): readonly TypeName[] {
  return places(text, lexer).flatMap((place): readonly TypeName[] => {
    const { name } = place.token
    if (name === undefined) return []
    const schema = isSymbol(place.neighbour(-1), '.') ? place.neighbour(-2)?.name : undefined
    const type = schema === undefined ? { name } : { schema, name }
    return isMeant(place, type, lexer) ? [type] : []
  })
}

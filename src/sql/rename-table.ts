import type { SqlLexer } from './lexer.js'
import { beginsOperand, isName, isNamed } from './name-position.js'
import { rewriteNames, type TokenPlace } from './rewrite-tokens.js'
import { isSymbol } from './token.js'

/** A table's change of name, both names exact (as the engine holds them). */
export interface TableRename {
  readonly from: string
  readonly to: string
}

/**
 * Makes an expression follow the new name of a table where it qualifies a column: `from.column`, `from.*` and
 * `schema.from.column`. A schema, a function or a type of that name stays, and so does every other byte.
 */
export function renameTable(text: string, lexer: SqlLexer, { from, to }: TableRename): string {
  const isMeant = (place: TokenPlace): boolean => {
    const { token, neighbour } = place
    if (!isNamed(token, from, lexer.rules) || !isSymbol(neighbour(1), '.')) return false
    // `from.x.y` and `from.f(…)`: here `from` is a schema.
    if (isSymbol(neighbour(3), '.') || isSymbol(neighbour(3), '(')) return false
    if (!isSymbol(neighbour(-1), '.')) return beginsOperand(place, lexer.rules)
    const schema = { neighbour: (distance: number) => neighbour(distance - 2) }
    return isName(neighbour(-2), lexer.rules) && beginsOperand(schema, lexer.rules)
  }
  return rewriteNames(text, lexer, { to, isMeant })
}

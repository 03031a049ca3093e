import type { SqlLexer } from './lexer.js'
import { beginsOperand, isNamed } from './name-position.js'
import { rewriteNames, type TokenPlace } from './rewrite-tokens.js'
import { isSymbol, isWord } from './token.js'

/** A piece of a text, in UTF-16 units; `end` is behind it. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A column's change of name, all names exact (as the engine holds them). */
export interface ColumnRename {
  /** The table whose column it is; its name may stand before the column, with a dot. */
  readonly table: string
  readonly from: string
  readonly to: string
  /** Where a name that no table stands before is meant too; absent: everywhere. */
  readonly bareWithin?: readonly TextRange[]
}

/**
 * Makes an expression over one table follow the new name of a column: `from` and `table.from`, quoted or not, become
 * `to`; function calls, casts, aliases, key words and strings stay, and so does every other byte.
 * Meant for expressions over their own table (check, generated, default, index, where, policy): the bare names of a
 * subquery over another table cannot be told apart by tokens and are taken for the table's own.
 */
export function renameColumn(
  text: string,
  lexer: SqlLexer,
  { table, from, to, bareWithin }: ColumnRename,
): string {
  const fold = (name: string): string => lexer.rules.foldName(name)
  const isMeant = (place: TokenPlace): boolean => {
    if (!isNamed(place.token, from, lexer.rules)) return false
    if (isFollowedByOther(place)) return false
    if (!isSymbol(place.neighbour(-1), '.')) {
      if (bareWithin !== undefined && !bareWithin.some((range) => isWithin(place.token, range))) return false
      return beginsOperand(place, lexer.rules) && !isFieldWord(place) && !isTableOfSubquery(place)
    }
    const before = place.neighbour(-2)
    if (before?.name === undefined || fold(before.name) !== fold(table)) return false
    return beginsOperand(chainStart(place), lexer.rules)
  }
  return rewriteNames(text, lexer, { to, isMeant })
}

function isWithin(token: TextRange, range: TextRange): boolean {
  return token.start >= range.start && token.end <= range.end
}

/** A call, a qualifier, a named argument, or a type before its constant (`date '2020-01-01'`). */
function isFollowedByOther({ neighbour }: TokenPlace): boolean {
  const after = neighbour(1)
  if (after?.kind === 'string') return true
  if (['with', 'without'].some((word) => isWord(after, word)) && isWord(neighbour(2), 'time')) return true
  return ['(', '.', '=>', ':='].some((symbol) => isSymbol(after, symbol))
}

/** The field of `extract(year from …)`. */
function isFieldWord({ neighbour }: TokenPlace): boolean {
  return isSymbol(neighbour(-1), '(') && isWord(neighbour(-2), 'extract') && isWord(neighbour(1), 'from')
}

/** The table of `(select … from name …)`; in `extract(… from name)` and `is distinct from name` it is an operand. */
function isTableOfSubquery({ neighbour }: TokenPlace): boolean {
  if (isWord(neighbour(-1), 'join')) return true
  if (!isWord(neighbour(-1), 'from') || isWord(neighbour(-2), 'distinct')) return false
  let depth = 0
  for (let distance = -2; neighbour(distance) !== undefined; distance -= 1) {
    const token = neighbour(distance)
    if (isSymbol(token, ')')) depth += 1
    if (isSymbol(token, '(')) depth -= 1
    if (depth < 0) return isWord(neighbour(distance + 1), 'select') || isWord(neighbour(distance + 1), 'with')
  }
  return false
}

/** The place of the first name of the dotted chain that ends at `place`. */
function chainStart(place: TokenPlace): Pick<TokenPlace, 'neighbour'> {
  let start = 0
  while (isSymbol(place.neighbour(start - 1), '.') && place.neighbour(start - 2)?.name !== undefined)
    start -= 2
  return { neighbour: (distance) => place.neighbour(start + distance) }
}

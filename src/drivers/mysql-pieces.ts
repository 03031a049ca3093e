import type { OwnStatements } from './driver.js'

/** Statements that travel together, and where the first of them stands among all. */
export interface Piece {
  readonly first: number
  readonly statements: readonly string[]
  /** Are they Aludel's own? */
  readonly isOwn: boolean
}

/** What is answered by one word of success: only so can those be counted that were done when one fails. */
const withoutRows = /^(SET|START TRANSACTION|INSERT|UPDATE|DELETE|COMMIT|ROLLBACK|USE|CREATE TABLE)\b/

/** Far below what servers take at once. https://mariadb.com/kb/en/server-system-variables/#max_allowed_packet */
const longestPiece = 1_000_000

/**
 * Which statements go in one round trip: neighbours that are Aludel's own. What somebody wrote goes by itself, so that it cannot be
 * more than it says, and the server quotes nothing else of it.
 */
export function piecesOf(
  statements: readonly string[],
  { leading, trailing }: OwnStatements,
): readonly Piece[] {
  const pieces: Piece[] = []
  let open: (Piece & { readonly statements: string[]; length: number }) | undefined
  for (const [first, sql] of statements.entries()) {
    const isOwn = first < leading || first >= statements.length - trailing
    if (!isOwn || !withoutRows.test(sql)) {
      open = undefined
      pieces.push({ first, statements: [sql], isOwn })
    } else if (open === undefined || open.length + sql.length > longestPiece) {
      open = { first, statements: [sql], isOwn, length: sql.length }
      pieces.push(open)
    } else {
      open.statements.push(sql)
      open.length += sql.length
    }
  }
  return pieces
}

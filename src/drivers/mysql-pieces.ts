import type { OwnStatements } from './driver.js'
import { mayBeFollowed } from './mysql-one-statement.js'

/** Statements that travel together, and where the first of them stands among all. */
export interface Piece {
  readonly first: number
  readonly statements: readonly string[]
  /** Are they Aludel's own? `behind` somebody's: all but the first. */
  readonly isOwn: boolean | 'behind'
}

/** What is answered by one word of success: only so can those be counted that were done when one fails. */
const withoutRows = /^(SET|START TRANSACTION|INSERT|UPDATE|DELETE|COMMIT|ROLLBACK|USE|CREATE TABLE)\b/

/**
 * What may have such statements behind it, though somebody wrote it: changes of tables and indexes, of which those that only look at
 * partitions give rows, and what drops. Not what is stored as a text: MySQL 8.0 takes the semicolon between two statements into the
 * body of a trigger. https://dev.mysql.com/doc/refman/8.4/en/alter-table-partition-operations.html
 */
const changesSchema =
  /^(CREATE TABLE|CREATE (UNIQUE |FULLTEXT |SPATIAL )?INDEX|ALTER TABLE|DROP|RENAME TABLE)\b(?![^]*\b(CHECK|ANALYZE|OPTIMIZE|REPAIR)\s+PARTITION\b)/i

/** Far below what servers take at once. https://mariadb.com/kb/en/server-system-variables/#max_allowed_packet */
const longestPiece = 1_000_000

/**
 * Which statements go in one round trip: neighbours that are Aludel's own. What somebody wrote goes ahead of them where it changes the
 * schema and is one statement whoever reads it, so that it is recorded in the moment in which it is done; else by itself.
 */
export function piecesOf(
  statements: readonly string[],
  { leading, trailing }: OwnStatements,
): readonly Piece[] {
  const pieces: Piece[] = []
  let open: (Piece & { readonly statements: string[]; isOwn: Piece['isOwn']; length: number }) | undefined
  for (const [first, sql] of statements.entries()) {
    const isOwn = first < leading || first >= statements.length - trailing
    if (!isOwn && changesSchema.test(sql) && mayBeFollowed(sql) && sql.length <= longestPiece) {
      open = { first, statements: [sql], isOwn: false, length: sql.length }
      pieces.push(open)
    } else if (!isOwn || !withoutRows.test(sql)) {
      open = undefined
      pieces.push({ first, statements: [sql], isOwn })
    } else if (open === undefined || open.length + sql.length > longestPiece) {
      open = { first, statements: [sql], isOwn, length: sql.length }
      pieces.push(open)
    } else {
      if (open.isOwn === false) open.isOwn = 'behind'
      open.statements.push(sql)
      open.length += sql.length
    }
  }
  return pieces
}

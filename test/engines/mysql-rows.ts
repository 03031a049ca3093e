import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'

/** Runs SQL of a case that puts rows into its tables, which the cases write for PostgreSQL: all of it, or none where the server does not read it. */
export async function rowsForMysql(
  database: MysqlTestDatabase,
  statements: readonly string[],
): Promise<boolean> {
  await database.query('START TRANSACTION')
  try {
    for (const sql of statements) await database.query(asMysql(sql))
    await database.query('COMMIT')
    return true
  } catch {
    await database.query('ROLLBACK')
    return false
  }
}

/** Names in backticks, and rows of nothing but defaults. */
function asMysql(sql: string): string {
  return postgresqlLexer
    .tokenize(sql)
    .tokens.map(({ kind, text, name }) =>
      kind === 'quoted' && name !== undefined ? `\`${name.replaceAll('`', '``')}\`` : text,
    )
    .join('')
    .replace(/\bDEFAULT VALUES\b/i, '() VALUES ()')
}

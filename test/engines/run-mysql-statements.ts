import type { PlannedStatement } from '../../src/plan/plan.js'
import type { Probe } from '../../src/steps/statement.js'
import type { Flavour } from '../../src/dialects/mysql/flavour.js'
import { sessionSetup } from '../../src/dialects/mysql/session.js'
import { inlineParameter } from '../../src/dialects/mysql/inline-parameter.js'
import { mysqlLexer } from '../../src/sql/mysql-lexer.js'
import { splitStatements } from '../../src/sql/split-statements.js'
import { caseRows } from '../support/case-files.js'
import { diffDumps } from '../support/diff-dumps.js'
import type { JsonObject } from '../support/json-value.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import type { Row } from '../support/test-database.js'

/** What is to be seen of the databases. */
export type Look = () => Promise<JsonObject>

/**
 * Runs planned statements as their classes ask for: groups in transactions, others alone, batches until one is empty. What
 * tells whether a statement that stands alone is done is asked before it and behind it, as a run that goes on would.
 *
 * @param options `undone`: such a statement is taken back as well, what is to be seen is then as before, and it is run again
 * @returns what of the ways that were planned the server would not go, and where it would have gone a cheaper one than a copy
 */
export async function runMysqlStatements(
  database: MysqlTestDatabase,
  statements: readonly PlannedStatement[],
  options: { readonly undone?: Look } = {},
): Promise<readonly string[]> {
  const misjudged: string[] = []
  const groups = new Map<number, PlannedStatement[]>()
  for (const statement of statements) {
    groups.set(statement.group, [...(groups.get(statement.group) ?? []), statement])
  }
  // Keys of rows are kept in the bookkeeping, which these runs have none of.
  if (statements.some(({ sql }) => sql.includes('`aludel_row_key`'))) {
    await database.query(
      'CREATE TABLE IF NOT EXISTS aludel_row_key (revision varchar(64), operation varchar(255), `keys` longtext NOT NULL)',
    )
  }
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    if (first.class === 'batched') await runBatches(database, first.sql)
    else if (first.class === 'standalone')
      misjudged.push(...(await runAsked(database, first, options.undone)))
    else await runTransaction(database, group)
  }
  return misjudged
}

/** What a copy could have been instead. */
const cheaper = ['ALGORITHM=INSTANT', 'ALGORITHM=INPLACE, LOCK=NONE', 'ALGORITHM=INPLACE, LOCK=SHARED']
/**
 * The server has no such way: https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html. The last one is said by the
 * storage engine of MariaDB, of a foreign key that deletes rows along over what a stored column is computed from.
 */
const noSuchWay: ReadonlySet<number> = new Set([1845, 1846, 4092, 138])

/** Runs it, and asks the catalog about it before and behind; where there is something to look at, takes it back and runs it again. */
async function runAsked(
  database: MysqlTestDatabase,
  statement: PlannedStatement,
  look: Look | undefined,
): Promise<readonly string[]> {
  const { sql, probe, undo } = statement
  const ask = async (when: string, expected: readonly string[]): Promise<void> => {
    const found = probe === undefined ? undefined : await standing(database, probe)
    if (found === undefined || expected.includes(found)) return
    throw new Error(`asked ${when} the statement, the catalog says: ${found}\n    of ${sql}`)
  }
  await ask('before', ['before', 'partly'])
  const before = undo === undefined ? undefined : await look?.()
  const misjudged = await runAlone(database, statement)
  await ask('behind', ['done', 'partly'])
  if (look === undefined || before === undefined || undo === undefined) return misjudged
  for (const back of undo) await query(database, back)
  if (undo.length > 0) await ask('behind what takes back', ['before', 'partly'])
  const differences = diffDumps(before, await look())
  if (differences.length > 0) {
    throw new Error(
      `not taken back: ${differences.slice(0, 3).join('; ')}\n    by ${undo.join('; ') || 'nothing'}\n    of ${sql}`,
    )
  }
  if (undo.length > 0) await runAlone(database, statement)
  return misjudged
}

/** How a statement stands by the catalog: as a run asks that was cut off. */
async function standing(database: MysqlTestDatabase, { done }: Probe): Promise<string> {
  const [row = {}] = await query(database, done)
  const is = (name: string): boolean => Number(row[name] ?? 0) !== 0
  if (is('done')) return 'done'
  if (is('partly')) return 'partly'
  return is('ready') ? 'before' : 'neither'
}

async function runAlone(
  database: MysqlTestDatabase,
  { sql, ways }: PlannedStatement,
): Promise<readonly string[]> {
  if (ways === undefined) {
    await query(database, sql)
    return []
  }
  const asked = sql.split('\n').at(-1)?.trim() ?? ''
  const instead = asked.startsWith('ALGORITHM=COPY')
    ? cheaper.map((clause) => sql.replace(asked, clause))
    : []
  const tries = [...instead, sql, ...ways.alternatives.map((other) => other.sql)]
  for (const set of ways.session?.on ?? []) await query(database, set)
  try {
    for (const each of tries) {
      const refused = await refusal(database, each)
      if (refused !== undefined) continue
      // Whether others may write during a copy is up to the table.
      const isAsPlanned = each === sql || (instead.length > 0 && !instead.includes(each))
      return isAsPlanned ? [] : [`planned\n    ${sql}\n  ran as\n    ${each}`]
    }
    throw new Error(`the server has no way to run ${sql}`)
  } finally {
    for (const set of ways.session?.off ?? []) await query(database, set)
  }
}

/** Runs it; what the server says where it has no such way. */
async function refusal(database: MysqlTestDatabase, sql: string): Promise<string | undefined> {
  try {
    await database.query(sql)
    return undefined
  } catch (error) {
    const isRefused =
      error instanceof Error &&
      'errno' in error &&
      typeof error.errno === 'number' &&
      noSuchWay.has(error.errno)
    if (isRefused) return error.message
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n    in ${sql}`, {
      cause: error,
    })
  }
}

async function runTransaction(
  database: MysqlTestDatabase,
  group: readonly PlannedStatement[],
): Promise<void> {
  await database.query('START TRANSACTION')
  try {
    for (const statement of group) await queryAll(database, statement)
    await database.query('COMMIT')
  } catch (error) {
    await database.query('ROLLBACK')
    throw error
  }
}

/** One of them may be several, of which the first takes the rows. */
async function queryAll(database: MysqlTestDatabase, { sql, rows }: PlannedStatement): Promise<void> {
  const { statements } = splitStatements(sql, mysqlLexer)
  for (const { text } of statements) {
    await query(database, rows === undefined ? text : inlineParameter(text, caseRows(rows)))
  }
}

async function query(database: MysqlTestDatabase, sql: string): Promise<readonly Row[]> {
  try {
    return await database.query(sql)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n    in ${sql}`, {
      cause: error,
    })
  }
}

async function runBatches(database: MysqlTestDatabase, sql: string): Promise<void> {
  const { statements } = splitStatements(sql, mysqlLexer)
  let last: string | undefined
  for (;;) {
    let rows: readonly Row[] = []
    for (const { text } of statements) {
      rows = await query(
        database,
        last === undefined ? text.replace('?', 'NULL') : inlineParameter(text, last),
      )
    }
    const [row] = rows
    if (row === undefined || Number(row['count']) === 0) return
    last = typeof row['last'] === 'string' ? row['last'] : JSON.stringify(row['last'])
  }
}

/** Sets the session of a test up as that of a run is, in the database of the test, and tells the version of the server. */
export async function prepareMysqlSession(database: MysqlTestDatabase, flavour: Flavour): Promise<number> {
  const settings = { lockTimeoutMs: 60_000, statementTimeoutMs: 0, applicationName: 'aludel test' }
  for (const sql of sessionSetup(flavour, { ...settings, defaultSchema: database.name }))
    await database.query(sql)
  const [row] = await database.query('SELECT VERSION() AS version')
  const [major = 0, minor = 0, patch = 0] = String(row?.['version']).split(/[.-]/).map(Number)
  return major * 10_000 + minor * 100 + patch
}

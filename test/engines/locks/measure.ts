import { Client } from 'pg'
import type { PlannedStatement } from '../../../src/plan/plan.js'
import type { Row, TestDatabase } from '../../support/test-database.js'
import { runStatements } from '../run-statements.js'
import { readMode, stronger, type LockMode } from './lock-modes.js'

export type RelationKind = 'table' | 'view' | 'sequence' | 'index'

/** A relation of the users, at one moment. */
export interface Relation {
  /** As a plan writes it: qualified outside of `schema`. */
  readonly name: string
  readonly kind: RelationKind
  /** The file its rows are in; another one after they were all written anew. */
  readonly file: string
  /** The name of the table it is a partition of. */
  readonly parent?: string
  /** How often this transaction read it from end to end. */
  readonly scans: number
}

export type Relations = ReadonlyMap<string, Relation>

/** What a statement did, by relations as they were before it. */
export interface Measurement {
  readonly before: Relations
  readonly after: Relations
  /** Did it stand alone? Then its scans are in transactions of its own, and cannot be told. */
  readonly alone: boolean
  /** The strongest lock on each relation that was there before, by its oid. */
  readonly locks: ReadonlyMap<string, LockMode>
}

/** The relations of a database; those of `schema` go by their bare names. */
export async function readRelations({ query }: TestDatabase, schema: string): Promise<Relations> {
  const rows = await query(`
    SELECT c.oid::text, CASE WHEN n.nspname <> '${schema}' THEN n.nspname END AS schema, c.relname AS name,
      CASE WHEN c.relkind IN ('r', 'p', 'f', 'm') THEN 'table' WHEN c.relkind = 'v' THEN 'view' WHEN c.relkind = 'S' THEN 'sequence' ELSE 'index' END AS kind,
      (SELECT CASE WHEN pn.nspname <> '${schema}' THEN pn.nspname END FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
        JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace WHERE h.inhrelid = c.oid AND c.relispartition) AS parent_schema,
      (SELECT p.relname FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
        WHERE h.inhrelid = c.oid AND c.relispartition) AS parent,
      c.relfilenode::text AS file, pg_catalog.pg_stat_get_xact_numscans(c.oid)::integer AS scans
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'f', 'm', 'v', 'S', 'i', 'I')`)
  return new Map(rows.map((row) => [String(row['oid']), relationOf(row)]))
}

/**
 * Runs one statement in a transaction of its own, and looks before the commit at the locks it holds: every lock of a
 * table is held to the end. One that must stand alone is held up by another session, which writes to every table, and
 * looked at while it waits: https://www.postgresql.org/docs/current/view-pg-locks.html.
 */
export async function measure(
  test: TestDatabase,
  statement: PlannedStatement,
  schema: string,
): Promise<Measurement> {
  await test.exec('BEGIN')
  const before = await readRelations(test, schema)
  try {
    await run(test, statement)
  } catch (error) {
    await test.exec('ROLLBACK')
    if (!refusesTransaction(error)) throw error
    return measureAlone(test, statement, schema)
  }
  const locks = strongest(before, await test.query(locksOf('pg_catalog.pg_backend_pid()')))
  const after = await readRelations(test, schema)
  await test.exec('COMMIT')
  return { before, after, locks, alone: false }
}

async function run(test: TestDatabase, statement: PlannedStatement): Promise<void> {
  if (statement.class === 'batched' || statement.rows !== undefined) await runStatements(test, [statement])
  else await test.query(statement.sql)
}

/**
 * Who holds such a statement up, one after the other: first at the lock that it asks for, then where it waits for those
 * who still work with the table, then with its partition, and then with the tables that foreign keys join it to: those who
 * write to them, and those who only lock rows.
 */
const obstacles = [
  { mode: 'SHARE UPDATE EXCLUSIVE', on: 'true' },
  { mode: 'ROW EXCLUSIVE', on: 'true' },
  { mode: 'ROW EXCLUSIVE', on: 'c.relispartition' },
  { mode: 'ROW EXCLUSIVE', on: `c.relkind = 'r' AND NOT c.relispartition` },
  { mode: 'ROW SHARE', on: `c.relkind = 'r' AND NOT c.relispartition` },
] as const

async function measureAlone(
  test: TestDatabase,
  { sql }: PlannedStatement,
  schema: string,
): Promise<Measurement> {
  const before = await readRelations(test, schema)
  const [own] = await test.query('SELECT pg_catalog.pg_backend_pid()::integer AS pid')
  const pid = String(own?.['pid'])
  const others: Client[] = []
  const seen: Row[] = []
  try {
    for (const { mode, on } of obstacles) {
      const other = new Client({ connectionString: test.url })
      await other.connect()
      others.push(other)
      await other.query('BEGIN')
      for (const name of await named(test, `${tablesOnly} AND ${on}`)) {
        await other.query(`LOCK TABLE ONLY ${name} IN ${mode} MODE`)
      }
      // LOCK TABLE takes no materialized view; a comment, which is never committed, holds the same lock.
      for (const name of mode === 'SHARE UPDATE EXCLUSIVE' ? await named(test, `c.relkind = 'm'`) : []) {
        await other.query(`COMMENT ON MATERIALIZED VIEW ${name} IS NULL`)
      }
    }
    let ended = false
    const run = test.query(sql).then(
      () => undefined,
      (error: unknown) => error,
    )
    void run.then(() => (ended = true))
    for (const other of others) {
      seen.push(...(await locksWhileWaiting(other, pid, () => ended)))
      await other.query('ROLLBACK')
    }
    const error = await run
    if (error !== undefined) throw error
    return { before, after: await readRelations(test, schema), locks: strongest(before, seen), alone: true }
  } finally {
    for (const other of others) await other.end()
  }
}

/** The locks of a session, had and asked for, once it waits for another; at the latest after two seconds. */
async function locksWhileWaiting(
  other: Client,
  pid: string,
  hasEnded: () => boolean,
): Promise<readonly Row[]> {
  for (let tries = 0; tries < 200 && !hasEnded(); tries++) {
    const { rows } = await other.query<Row>(
      `SELECT EXISTS (SELECT FROM pg_catalog.pg_locks WHERE pid = ${pid} AND NOT granted) AS waits`,
    )
    if (rows[0]?.['waits'] === true) return (await other.query<Row>(locksOf(pid))).rows
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return []
}

const tablesOnly = `c.relkind IN ('r', 'p')`

async function named({ query }: TestDatabase, condition: string): Promise<readonly string[]> {
  const rows = await query(`
    SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND ${condition}`)
  return rows.map((row) => String(row['name']))
}

function locksOf(pid: string): string {
  return `SELECT relation::text AS oid, mode FROM pg_catalog.pg_locks
    WHERE pid = ${pid} AND locktype = 'relation'
      AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())`
}

function strongest(before: Relations, rows: readonly Row[]): ReadonlyMap<string, LockMode> {
  const locks = new Map<string, LockMode>()
  for (const row of rows) {
    const [oid, mode] = [String(row['oid']), readMode(String(row['mode']))]
    const known = locks.get(oid)
    if (before.has(oid) && (known === undefined || stronger(mode, known))) locks.set(oid, mode)
  }
  return locks
}

function relationOf(row: Row): Relation {
  const parent = qualified(row['parent_schema'], row['parent'])
  const kind = row['kind']
  return {
    name: qualified(row['schema'], row['name']) ?? '',
    kind: kind === 'table' || kind === 'view' || kind === 'sequence' ? kind : 'index',
    file: String(row['file']),
    scans: Number(row['scans']),
    ...(parent === undefined ? {} : { parent }),
  }
}

/** As a plan writes it. */
function qualified(schema: unknown, name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined
  return typeof schema === 'string' ? `${quoted(schema)}.${quoted(name)}` : quoted(name)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: active_sql_transaction */
function refusesTransaction(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '25001'
}

import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { postgresql } from '../src/dialects/postgresql/index.js'
import { connectProject, introspectProject, openProject, resolveEnvironment } from '../src/index.js'
import { readCatalog } from '../src/migrate/read-catalog.js'
import type { BenchDatabase } from './database.js'

const scope = { defaultSchema: 'public', bookkeeping: { prefix: 'aludel_' } }

/** As many rows as the reader must look at, counted by the server. */
const countSql = `SELECT (SELECT count(*) FROM pg_class) + (SELECT count(*) FROM pg_attribute) + (SELECT count(*) FROM pg_attrdef)
  + (SELECT count(*) FROM pg_constraint) + (SELECT count(*) FROM pg_index) + (SELECT count(*) FROM pg_depend) AS rows`

/** Tables of eight columns, each with its keys, a check, a foreign key, two indexes, defaults and comments. */
function makeTables(first: number, last: number): string {
  return `DO $do$ BEGIN FOR i IN ${first}..${last} LOOP
    EXECUTE format($sql$CREATE TABLE t%1$s (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent bigint REFERENCES t%2$s,
      code varchar(20) NOT NULL UNIQUE, name text DEFAULT 'none', amount numeric(12,2) NOT NULL DEFAULT 0 CHECK (amount >= 0),
      state text COLLATE "C", tags text[] DEFAULT '{}', made timestamptz NOT NULL DEFAULT now())$sql$, i, greatest(i - 1, 1));
    EXECUTE format('CREATE INDEX ON t%1$s (parent); CREATE INDEX ON t%1$s (lower(name), made DESC) WHERE amount > 0;
      COMMENT ON TABLE t%1$s IS ''Table %1$s''; COMMENT ON COLUMN t%1$s.amount IS ''Net''', i);
  END LOOP; END $do$`
}

/** How long reading takes, beside what it is held against in the same database; milliseconds. */
export interface CatalogTimes {
  readonly tables: number
  readonly makeMs: number
  readonly countMs: number
  readonly readMs: number
  /** Reading, writing the baseline, and validating it. */
  readonly introspectMs: number
}

/** Makes tables in a database, up to each of the counts, and reads them all back. */
export async function readMany(
  database: BenchDatabase,
  counts: readonly number[],
): Promise<readonly CatalogTimes[]> {
  const times: CatalogTimes[] = []
  let made = 0
  let makeMs = 0
  for (const tables of counts) {
    makeMs += await timed(async () => {
      // A transaction holds a lock for each relation that it makes.
      while (made < tables) {
        const last = Math.min(made + perTransaction, tables)
        await database.exec(makeTables(made + 1, last))
        made = last
      }
    })
    await database.exec('VACUUM ANALYZE')
    const countMs = await timed(() => database.exec(countSql))
    times.push({ tables, makeMs, countMs, ...(await readBack(database.url, tables)) })
  }
  return times
}

const perTransaction = 250

/** One command over an empty project and the database. */
async function readBack(url: string, tables: number): Promise<Pick<CatalogTimes, 'readMs' | 'introspectMs'>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: bench\nnames: postgresql\n')
  const project = await openProject({ cwd: folder })
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: () => Promise.reject(new Error('no file is read')),
  })
  const db = await connectProject(project, environment)
  try {
    const { connection } = db.database
    const readMs = await timed(async () => {
      const { model, unread } = await readCatalog({ connection, dialect: postgresql }, scope)
      if (model.tables.size !== tables || unread.length > 0) throw new Error('read something else')
    })
    const introspectMs = await timed(() =>
      introspectProject(project, db, { message: 'baseline', format: 'yaml', now: new Date(), randomBytes }),
    )
    return { readMs, introspectMs }
  } finally {
    await db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

import { performance } from 'node:perf_hooks'
import { PGlite } from '@electric-sql/pglite'
import { postgresql } from '../src/dialects/postgresql/index.js'
import { connect } from '../src/drivers/index.js'
import { shareDatabase, unshareDatabase } from '../src/drivers/pglite.js'
import { readCatalog } from '../src/migrate/read-catalog.js'

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
}

/** Makes tables in an embedded database, up to each of the counts, and reads them all back. */
export async function readMany(counts: readonly number[]): Promise<readonly CatalogTimes[]> {
  const pglite = new PGlite()
  shareDatabase('bench', pglite)
  const connection = await connect({
    url: 'pglite://memory/bench',
    connectTimeoutMs: 60_000,
    applicationName: 'bench',
  })
  const times: CatalogTimes[] = []
  let made = 0
  let makeMs = 0
  try {
    for (const tables of counts) {
      makeMs += await timed(async () => {
        // A transaction holds a lock for each relation that it makes.
        for (; made < tables; made += 500)
          await pglite.exec(makeTables(made + 1, Math.min(made + 500, tables)))
      })
      await pglite.exec('VACUUM ANALYZE')
      const countMs = await timed(() => connection.query(countSql))
      const readMs = await timed(async () => {
        const { model, unread } = await readCatalog({ connection, dialect: postgresql }, scope)
        if (model.tables.size !== tables || unread.length > 0) throw new Error('read something else')
      })
      times.push({ tables, makeMs, countMs, readMs })
    }
  } finally {
    await connection.close()
    unshareDatabase('bench')
    await pglite.close()
  }
  return times
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

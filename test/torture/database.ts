import { Client } from 'pg'
import { dumpCatalog } from '../support/dump-catalog.js'
import { dumpRows } from '../support/dump-rows.js'
import { runOnce } from '../support/postgres-databases.js'
import type { Row } from '../support/test-database.js'

/** Where a run that was interrupted left its database: between revisions, between two statements of one, or in one. */
export type Standing = 'between revisions' | 'between statements' | 'in a statement'

/** What the bookkeeping of a database says. */
export interface Bookkeeping {
  readonly applied: readonly string[]
  readonly halfRun: string | undefined
  readonly standing: Standing
}

/** Catalog and rows, without the bookkeeping and the tally. */
export async function pictureOf(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const query = async (sql: string): Promise<readonly Row[]> => (await client.query<Row>(sql)).rows
    const { last_values: _, ...catalog } = await dumpCatalog(query)
    const { 'public.tally': __, ...rows } = await dumpRows(query)
    return { catalog, rows }
  } finally {
    await client.end()
  }
}

export async function readBookkeeping(url: string): Promise<Bookkeeping> {
  const [found] = await rowsOf(url, "SELECT to_regclass('aludel_step') IS NOT NULL AS there")
  if (found?.['there'] !== true) return { applied: [], halfRun: undefined, standing: 'between revisions' }
  const revisions = await rowsOf(url, 'SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  const [open] = await rowsOf(
    url,
    "SELECT count(*)::int AS n FROM aludel_step WHERE state = 'intent' AND class = 'standalone'",
  )
  const halfRun = revisions.find(({ status }) => status !== 'applied')
  const inside = halfRun === undefined ? 'between revisions' : 'between statements'
  return {
    applied: revisions.filter(({ status }) => status === 'applied').map(({ revision }) => String(revision)),
    halfRun: halfRun === undefined ? undefined : String(halfRun['revision']),
    standing: Number(open?.['n']) > 0 ? 'in a statement' : inside,
  }
}

/** How often each data change was run: by its text. */
export async function readTally(url: string): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(url, 'SELECT what, count(*)::int AS n FROM tally GROUP BY what')
  return new Map(rows.map(({ what, n }) => [String(what), Number(n)]))
}

async function rowsOf(url: string, sql: string): Promise<readonly Row[]> {
  return (await runOnce(url, sql)).map((row) => Object.fromEntries(Object.entries(Object(row))))
}

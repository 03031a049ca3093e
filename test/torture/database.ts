import { Client } from 'pg'
import { dumpCatalog } from '../support/dump-catalog.js'
import { dumpRows } from '../support/dump-rows.js'
import { runOnce } from '../support/postgres-databases.js'
import type { Query } from '../support/safe-session.js'
import type { Row } from '../support/test-database.js'
import type { ToldStatement } from './client.js'

/** What the bookkeeping of a database says. */
export interface Bookkeeping {
  readonly applied: readonly string[]
  readonly halfRun: string | undefined
  /** A statement that was begun, and of which no end is recorded. */
  readonly open: ToldStatement | undefined
}

/** A session with a database that outlives the restarts of its server. */
export class Observer {
  readonly #url: string
  #client: Promise<Client> | undefined

  constructor(url: string) {
    this.#url = url
  }

  readonly query: Query = async (sql) => {
    const client = await (this.#client ??= this.#connect())
    return (await client.query<Row>(sql)).rows
  }

  async end(): Promise<void> {
    const client = await this.#client
    await client?.end()
  }

  async #connect(): Promise<Client> {
    const client = new Client({ connectionString: this.#url })
    client.on('error', () => (this.#client = undefined))
    await client.connect()
    return client
  }
}

/** Each statement over a connection of its own. */
export function queryOnce(url: string): Query {
  return async (sql) =>
    (await runOnce(url, sql)).map((row) => Object.fromEntries(Object.entries(Object(row))))
}

/** Catalog and rows, without the bookkeeping and the tally. */
export async function pictureOf(query: Query): Promise<unknown> {
  const { last_values: _, ...catalog } = await dumpCatalog(query)
  const { 'public.tally': __, ...rows } = await dumpRows(query)
  return { catalog, rows }
}

export async function readBookkeeping(query: Query): Promise<Bookkeeping> {
  const [found] = await query("SELECT to_regclass('aludel_step') IS NOT NULL AS there")
  if (found?.['there'] !== true) return { applied: [], halfRun: undefined, open: undefined }
  const revisions = await query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  const [open] = await query("SELECT revision, number, class, sql FROM aludel_step WHERE state = 'intent'")
  const halfRun = revisions.find(({ status }) => status !== 'applied')
  return {
    applied: revisions.filter(({ status }) => status === 'applied').map(({ revision }) => String(revision)),
    halfRun: halfRun === undefined ? undefined : String(halfRun['revision']),
    open:
      open === undefined
        ? undefined
        : {
            revision: String(open['revision']),
            number: Number(open['number']),
            class: String(open['class']),
            sql: String(open['sql']),
          },
  }
}

/** How often each data change was run: by its text. */
export async function readTally(query: Query): Promise<ReadonlyMap<string, number>> {
  const rows = await query('SELECT what, count(*)::int AS n FROM tally GROUP BY what')
  return new Map(rows.map(({ what, n }) => [String(what), Number(n)]))
}

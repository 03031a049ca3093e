import { Client } from 'pg'
import { dumpCatalog } from '../support/dump-catalog.js'
import { dumpRows } from '../support/dump-rows.js'
import { runOnce } from '../support/postgres-databases.js'
import type { Query } from '../support/safe-session.js'
import type { Row } from '../support/test-database.js'
import { noBookkeeping, readTables, type Bookkeeping } from './bookkeeping.js'

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

  readonly end = async (): Promise<void> => {
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

/** What the bookkeeping says, as far as there is one. */
export async function readBookkeeping(query: Query): Promise<Bookkeeping> {
  const [found] = await query("SELECT to_regclass('aludel_step') IS NOT NULL AS there")
  return found?.['there'] === true ? readTables(query) : noBookkeeping
}

/** How often each data change was run: by its text. */
export async function readTally(query: Query): Promise<ReadonlyMap<string, number>> {
  const rows = await query('SELECT what, count(*)::int AS n FROM tally GROUP BY what')
  return new Map(rows.map(({ what, n }) => [String(what), Number(n)]))
}

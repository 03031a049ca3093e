import { createConnection, type Connection } from 'mysql2/promise'
import { productNames, type MysqlProduct } from '../support/mysql-program.js'
import { startMysql, type MysqlServer } from '../support/mysql-server.js'
import type { Query } from '../support/safe-session.js'
import type { Arena, StatementKind, WatchedDatabase } from './arena.js'
import { noBookkeeping, readTables } from './bookkeeping.js'
import { mysqlHistory } from './mysql-history.js'

/** Every statement that changes the schema, and batches. */
const statementKinds: readonly StatementKind[] = [
  { name: 'CREATE TABLE', form: /^CREATE TABLE / },
  { name: 'DROP TABLE', form: /^DROP TABLE / },
  { name: 'ADD COLUMN', form: /^ALTER TABLE .* ADD COLUMN / },
  { name: 'DROP COLUMN', form: /^ALTER TABLE .* DROP COLUMN / },
  { name: 'RENAME COLUMN', form: /^ALTER TABLE .* RENAME COLUMN / },
  { name: 'MODIFY COLUMN', form: /^ALTER TABLE .* MODIFY / },
  { name: 'ADD or DROP FOREIGN KEY', form: /^ALTER TABLE [^]*\bFOREIGN KEY\b/ },
  { name: 'ADD or DROP CHECK', form: /^ALTER TABLE .* (ADD|DROP) (CONSTRAINT|CHECK)/ },
  { name: 'CREATE INDEX', form: /^CREATE (UNIQUE )?INDEX |^ALTER TABLE .* ADD (UNIQUE )?(INDEX|KEY)/ },
  { name: 'DROP INDEX', form: /^DROP INDEX |^ALTER TABLE .* DROP (INDEX|KEY)/ },
  { name: 'UPDATE in batches', form: /\bUPDATE\b/ },
]

/** A server of this product, that is started for it. */
export async function mysqlArena(product: MysqlProduct): Promise<Arena> {
  const server = await startMysql(product)
  return {
    label: `${productNames[product]} ${server.version.replace(/-.*$/, '')}`,
    history: mysqlHistory,
    statementKinds,
    newDatabase: () => newDatabase(product, server),
    restart: () => server.restart(),
    stop: () => server.stop(),
  }
}

async function newDatabase(product: MysqlProduct, server: MysqlServer): Promise<WatchedDatabase> {
  const { url } = await server.createDatabase()
  const watcher = new Watcher(url)
  const { query } = watcher
  await query('CREATE TABLE tally (what varchar(100) NOT NULL)')
  return {
    url: urlFor(product, url),
    picture: () => pictureOf(query),
    bookkeeping: async () => {
      const names = await tableNames(query)
      return names.includes('aludel_step') ? readTables(query) : noBookkeeping
    },
    tally: async () => {
      const rows = await query('SELECT what, COUNT(*) AS n FROM tally GROUP BY what')
      return new Map(rows.map(({ what, n }) => [String(what), Number(n)]))
    },
    endSessions: async () => {
      // One that ended by itself meanwhile is not there to be killed.
      for (const { id } of await query(sessions)) await query(`KILL ${String(id)}`).catch(() => [])
    },
    hasSessions: async () => (await query(sessions)).length > 0,
    end: () => watcher.end(),
  }
}

/** The URL whose scheme is that of the product. */
export function urlFor(product: MysqlProduct, url: string): string {
  return url.replace(/^[a-z]+:/, `${product}:`)
}

const sessions = `SELECT id AS id FROM information_schema.processlist
WHERE db = DATABASE() AND id <> CONNECTION_ID()`

/** A session that outlives the restarts of its server. */
class Watcher {
  readonly #url: string
  #connection: Promise<Connection> | undefined

  constructor(url: string) {
    this.#url = url
  }

  readonly query: Query = async (sql) => {
    const connection = await (this.#connection ??= this.#connect())
    const [rows] = await connection.query(sql)
    return Array.isArray(rows) ? rows.map((row) => Object.fromEntries(Object.entries(row))) : []
  }

  async end(): Promise<void> {
    const connection = await this.#connection
    await connection?.end()
  }

  async #connect(): Promise<Connection> {
    const connection = await createConnection({ uri: this.#url, dateStrings: true, supportBigNumbers: true })
    connection.on('error', () => (this.#connection = undefined))
    return connection
  }
}

async function tableNames(query: Query): Promise<readonly string[]> {
  const rows = await query('SHOW TABLES')
  return rows.flatMap((row) => Object.values(row).map(String))
}

/** How the server says each table is made, and its rows, without the bookkeeping and the tally. */
async function pictureOf(query: Query): Promise<unknown> {
  const picture: Record<string, unknown> = {}
  for (const name of await tableNames(query)) {
    if (name.startsWith('aludel_') || name === 'tally') continue
    const [made] = await query(`SHOW CREATE TABLE \`${name}\``)
    const rows = await query(`SELECT * FROM \`${name}\``)
    picture[name] = {
      // Numbers that were drawn for rows that never came are not drawn again.
      made: String(made?.['Create Table']).replace(/ AUTO_INCREMENT=\d+/, ''),
      rows: rows.map((row) => JSON.stringify(row)).sort(),
    }
  }
  return picture
}

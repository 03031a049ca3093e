import { randomBytes } from 'node:crypto'
import type { MysqlTestDatabase } from './mysql-test-database.js'

/** An account of a server, made for a test. */
export interface Account {
  readonly name: string
  /** The URL of the database for this account. */
  readonly url: string
  drop(): Promise<void>
}

/** A user who may connect to the database, and no more. */
export async function newAccount(database: MysqlTestDatabase): Promise<Account> {
  const name = `aludel_${randomBytes(6).toString('hex')}`
  await database.query(`CREATE USER ${name} IDENTIFIED BY 'reader'`)
  // Who has no right at all in a database may not even choose it.
  await database.query(`GRANT LOCK TABLES ON ${database.name}.* TO ${name}`)
  const url = new URL(database.url)
  url.username = name
  url.password = 'reader'
  return {
    name,
    url: url.href,
    drop: async () => {
      await database.query(`DROP USER ${name}`)
    },
  }
}

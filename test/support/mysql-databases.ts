import { randomBytes } from 'node:crypto'
import { createConnection } from 'mysql2/promise'
import { type ServerDatabase, urlOfDatabase } from './postgres-databases.js'

/** Runs one statement over a connection of its own. */
export async function runOnceOnMysql(url: string, sql: string): Promise<readonly unknown[]> {
  const connection = await createConnection({ uri: url })
  try {
    const [rows] = await connection.query(sql)
    return Array.isArray(rows) ? rows : []
  } finally {
    await connection.end()
  }
}

/** Creates an empty database of a fresh name on the server of `adminUrl`; MariaDB's own default is latin1. */
export async function createMysqlDatabase(adminUrl: string): Promise<ServerDatabase> {
  const name = `aludel_test_${randomBytes(6).toString('hex')}`
  await runOnceOnMysql(adminUrl, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`)
  return { name, url: urlOfDatabase(adminUrl, name) }
}

/** Drops a database made by {@link createMysqlDatabase}; a transaction left open in it must end first. */
export async function dropMysqlDatabase(adminUrl: string, database: ServerDatabase): Promise<void> {
  await runOnceOnMysql(adminUrl, `DROP DATABASE IF EXISTS ${database.name}`)
}

/** As the server names itself, such as `9.7.4-2` or `10.11.18-MariaDB-0+deb12u1`. */
export async function mysqlVersion(url: string): Promise<string> {
  const [row] = await runOnceOnMysql(url, 'SELECT VERSION() AS version')
  return typeof row === 'object' && row !== null && 'version' in row ? String(row.version) : ''
}

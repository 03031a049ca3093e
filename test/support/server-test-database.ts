import { Client, types } from 'pg'
import { dropServerDatabase } from './postgres-databases.js'
import type { PostgresServer } from './postgres-server.js'
import type { Row, TestDatabase } from './test-database.js'
import { valueParsers } from './value-parsers.js'

/** A new database on a server, with a connection of its own beside those that the code under test makes. */
export async function serverTestDatabase(server: PostgresServer): Promise<TestDatabase> {
  const database = await server.createDatabase()
  const client = new Client({
    connectionString: database.url,
    types: { getTypeParser: (oid, format) => valueParsers[oid] ?? types.getTypeParser(oid, format) },
  })
  // A test may drop the database, or stop the server, under its own connection.
  client.on('error', () => undefined)
  await client.connect()
  let dropped: Promise<void> | undefined
  const drop = async (): Promise<void> => {
    await client.end()
    await dropServerDatabase(server.url('postgres'), database)
  }
  return {
    url: database.url,
    query: async (sql) => (await client.query<Row>(sql)).rows,
    exec: async (sql) => {
      await client.query(sql)
    },
    drop: () => (dropped ??= drop()),
  }
}

import { DriverError, type Connection } from '../drivers/driver.js'
import type { Database } from '../migrate/database.js'
import { databaseWords } from '../sql/database-words.js'
import type { ScratchNames } from './scratch-names.js'

/**
 * The database behind a guard that lets no statement through which names a database that others use, should one get past what gives
 * them other names: what is tried must not touch it.
 */
export function guardNames(database: Database, names: ScratchNames): Database {
  const { lexer } = database.dialect.rules
  const check = (sql: string, index: number): void => {
    const [word] = databaseWords(sql, lexer, (name) => names.nameOf(name) !== undefined).certain
    if (word === undefined) return
    throw new DriverError({ message: `what is tried must not reach the database ${word.text}` }, index, sql)
  }
  return {
    ...database,
    connection: guarded(database.connection, check),
    connectAgain: async () => guarded(await database.connectAgain(), check),
  }
}

function guarded(connection: Connection, check: (sql: string, index: number) => void): Connection {
  const { serverVersion, product, backend, reach, cluster, literalNames } = connection
  return {
    serverVersion,
    product,
    backend,
    reach,
    ...(cluster === undefined ? {} : { cluster }),
    ...(literalNames === undefined ? {} : { literalNames }),
    get lost() {
      return connection.lost
    },
    query: async (sql, parameters) => {
      check(sql, 0)
      return connection.query(sql, parameters)
    },
    run: async (statements, own) => {
      statements.forEach(check)
      return connection.run(statements, own)
    },
    cancel: () => connection.cancel(),
    close: () => connection.close(),
  }
}

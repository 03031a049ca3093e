import { readFile } from 'node:fs/promises'
import { createConnection, type Connection as Client, type ConnectionOptions } from 'mysql2'
import { DriverError, type ConnectionTarget, type DatabaseRow } from './driver.js'
import { mysqlErrorOf } from './mysql-error.js'
import { clientStatement } from './mysql-statement.js'
import { mysqlTarget, type MysqlTarget } from './mysql-target.js'
import { mysqlVersion } from './mysql-version.js'

/** What a server is asked first. */
export interface ServerFacts {
  readonly number: number
  readonly product: string
  readonly backend: string
  readonly cluster?: string
  readonly literalNames: boolean
}

/** What the package says of a server that speaks no TLS. */
const noTls = 'HANDSHAKE_NO_SSL_SUPPORT'

/**
 * A connection that is up; encrypted where the server can, or as the URL wants it.
 *
 * @throws DriverError
 */
export async function connectMysql(target: ConnectionTarget): Promise<Client> {
  const read = mysqlTarget(target)
  try {
    return await opened(read, target, await sslOptions(read))
  } catch (error) {
    if (read.sslMode !== 'PREFERRED' || mysqlErrorOf(error).code !== noTls) throw connectError(error, target)
  }
  try {
    return await opened(read, target, undefined)
  } catch (error) {
    throw connectError(error, target)
  }
}

function opened(read: MysqlTarget, target: ConnectionTarget, ssl: ConnectionOptions['ssl']): Promise<Client> {
  const { host, port, socketPath, user, password, database } = read
  return new Promise((resolve, reject) => {
    const client = createConnection({
      ...(socketPath === undefined ? { host, port } : { socketPath }),
      user,
      password,
      database,
      charset: 'utf8mb4',
      connectTimeout: target.connectTimeoutMs,
      // https://dev.mysql.com/doc/refman/8.4/en/performance-schema-connection-attribute-tables.html
      connectAttributes: { program_name: target.applicationName },
      // Those of the bookkeeping travel together. What others wrote is looked at before it is sent: see `MysqlConnection`.
      multipleStatements: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
      dateStrings: true,
      jsonStrings: true,
      // Whoever named LOCAL INFILE in a document would else read files of this machine.
      flags: ['-LOCAL_FILES'],
      ...(ssl === undefined ? {} : { ssl }),
    })
    client.on('error', () => undefined)
    client.connect((error) => {
      if (error === null || error === undefined) {
        resolve(client)
        return
      }
      client.destroy()
      reject(error)
    })
  })
}

async function sslOptions(read: MysqlTarget): Promise<ConnectionOptions['ssl']> {
  const { sslMode, sslCa, sslCert, sslKey } = read
  if (sslMode === 'DISABLED') return undefined
  const [ca, cert, key] = await Promise.all([sslCa, sslCert, sslKey].map(fileText))
  return {
    rejectUnauthorized: sslMode === 'VERIFY_CA' || sslMode === 'VERIFY_IDENTITY',
    verifyIdentity: sslMode === 'VERIFY_IDENTITY',
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  }
}

async function fileText(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new DriverError({
      code: 'INVALID_URL',
      message: `The URL names the file ${file}, which cannot be read`,
    })
  }
}

/**
 * Which server this is.
 *
 * @throws DriverError `WRONG_PRODUCT` where the scheme says another one
 */
export async function serverFacts(client: Client, target: ConnectionTarget): Promise<ServerFacts> {
  try {
    const [row] = await clientStatement(client, 'SELECT VERSION() AS version, CONNECTION_ID() AS backend')
    const { product, number, text } = mysqlVersion(String(row?.['version'] ?? ''))
    const wanted = mysqlTarget(target).product
    if (product !== wanted) {
      const scheme = product.toLowerCase()
      throw new DriverError({
        code: 'WRONG_PRODUCT',
        message: `the server is ${product} ${text}, not ${wanted}`,
        hint: `Write ${scheme}:// in the URL`,
      })
    }
    const variables = variablesOf(await clientStatement(client, askedVariables))
    const cluster = clusterOf(variables)
    return {
      number,
      product: `${product} ${text}`,
      backend: String(row?.['backend'] ?? ''),
      literalNames: variables.get('partial_revokes') === 'ON',
      ...(cluster === undefined ? {} : { cluster }),
    }
  } catch (error) {
    throw connectError(error, target)
  }
}

/** https://dev.mysql.com/doc/refman/8.4/en/partial-revokes.html: with them, names of databases are no patterns in GRANT. */
const askedVariables =
  "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('wsrep_on', 'wsrep_provider', 'group_replication_group_name', 'partial_revokes')"

function variablesOf(rows: readonly DatabaseRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [String(row['Variable_name']), String(row['Value'] ?? '')]))
}

/**
 * Of what the server is a node, as its variables say; a server without the plugin has none of them.
 * https://mariadb.com/kb/en/galera-cluster-system-variables/#wsrep_provider
 * https://dev.mysql.com/doc/refman/8.4/en/group-replication-options.html#sysvar_group_replication_group_name
 */
function clusterOf(variables: ReadonlyMap<string, string>): string | undefined {
  const provider = variables.get('wsrep_provider') ?? 'none'
  if (variables.get('wsrep_on') === 'ON' && provider !== 'none' && provider !== '') return 'Galera'
  return (variables.get('group_replication_group_name') ?? '') === '' ? undefined : 'Group Replication'
}

function connectError(error: unknown, target: ConnectionTarget): DriverError {
  if (error instanceof DriverError) return error
  const server = mysqlErrorOf(error)
  if (server.code === 'ETIMEDOUT') {
    const message = `no answer from the server within ${target.connectTimeoutMs} ms`
    return new DriverError({ code: 'ETIMEDOUT', message })
  }
  return new DriverError(server)
}

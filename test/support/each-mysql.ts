import { mariadbFlavour, mysqlFlavour, type Flavour } from '../../src/dialects/mysql/flavour.js'
import { countEngineTest, expectEngine } from './engine-report.js'
import { dropMysqlDatabase } from './mysql-databases.js'
import { productNames, type MysqlProduct } from './mysql-program.js'
import { mysqlMissing, startMysql, type MysqlServer } from './mysql-server.js'
import { mysqlTestDatabase, type MysqlTestDatabase } from './mysql-test-database.js'

/** The server inside {@link eachMysql}. */
export interface MysqlUnderTest {
  readonly label: string
  readonly product: MysqlProduct
  readonly flavour: Flavour
  /** A new empty database, dropped after the test. */
  database(): Promise<MysqlTestDatabase>
  /** The server that runs; call it in hooks and tests only. */
  running(): MysqlServer
}

const flavours: Readonly<Record<MysqlProduct, Flavour>> = { mysql: mysqlFlavour, mariadb: mariadbFlavour }

/** Started once per process and shared by all its test files. */
const servers = new Map<MysqlProduct, Promise<MysqlServer>>()

function sharedServer(product: MysqlProduct): Promise<MysqlServer> {
  const started = servers.get(product) ?? startMysql(product)
  servers.set(product, started)
  return started
}

/**
 * Defines the tests of `define` once on MySQL and once on MariaDB, in a block named after each. The server is started before the
 * first of them. Where this machine lacks one they are pending, with the reason in the title; with `CI` set they fail.
 */
export function eachMysql(define: (server: MysqlUnderTest) => void): void {
  for (const product of ['mysql', 'mariadb'] as const) {
    const label = productNames[product]
    const missing = mysqlMissing(product)
    expectEngine({ label, missing })
    if (missing !== undefined && process.env['CI'] === undefined) {
      describe.skip(`on ${label} (not run: ${missing})`, () => define(underTest(product, missing)))
    } else {
      describe(`on ${label}`, () => define(underTest(product, missing)))
    }
  }
}

function underTest(product: MysqlProduct, missing: string | undefined): MysqlUnderTest {
  const label = productNames[product]
  let server: MysqlServer | undefined
  const databases: MysqlTestDatabase[] = []
  const running = (): MysqlServer => {
    if (server === undefined) throw new Error(`${label} does not run yet: ask for it inside a test`)
    return server
  }
  before(`starts ${label}`, async () => {
    server = await sharedServer(product)
  })
  afterEach(async () => {
    if (server !== undefined) countEngineTest({ label, missing }, `${label} ${server.version}`)
    for (const database of databases.splice(0)) await database.drop()
  })
  return {
    label,
    product,
    flavour: flavours[product],
    running,
    database: async () => {
      const created = await running().createDatabase()
      const database = await mysqlTestDatabase(product, created, () =>
        dropMysqlDatabase(running().url('mysql'), created),
      )
      databases.push(database)
      return database
    },
  }
}

/** Stops every server that was started; all of them, even if one cannot be stopped. */
export async function stopMysqlServers(): Promise<void> {
  const started = [...servers.values()]
  servers.clear()
  const stopped = await Promise.allSettled(started.map(async (server) => (await server).stop()))
  const failures = stopped.flatMap((outcome): unknown[] =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  )
  if (failures.length > 0) throw new AggregateError(failures, 'a server could not be stopped')
}

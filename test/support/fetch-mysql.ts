import { rmSync } from 'node:fs'
import { type DebianPackages, unpackDebian } from './debian-packages.js'
import { publish } from './fill-cache.js'
import { galeraProgram } from './galera-program.js'
import { mysqlDataTemplate } from './mysql-data.js'
import { mysqlFolder, mysqlIn, mysqlProgram, productNames, type MysqlProduct } from './mysql-program.js'
import { wrapInLoader } from './wrap-in-loader.js'

/** MySQL is in none of Debian's releases: https://tracker.debian.org/pkg/mysql-9.7 */
const packages: Readonly<Record<MysqlProduct, DebianPackages>> = {
  mysql: { names: ['mysql-server-core', 'mysql-client-core'], suite: 'sid' },
  mariadb: {
    names: ['mariadb-server-core', 'mariadb-client-core', 'galera-4', 'rsync', 'lsof', 'procps'],
    // The scripts of Galera's state transfers are in it, beside much that the tests have no use for.
    alone: ['mariadb-server'],
    suite: 'own',
  },
}

/** What the scripts of Galera's state transfers start by its name. */
const startedByName: Readonly<Record<MysqlProduct, readonly string[]>> = {
  mysql: [],
  mariadb: ['rsync', 'my_print_defaults', 'lsof', 'ps'],
}

/**
 * Fetches the server of a product and its client into the cache, for MariaDB with Galera, makes the files it begins with,
 * and returns whether it had to fetch.
 *
 * @throws Error when this is not Debian, apt cannot fetch it, or it does not start.
 */
export function fetchMysql(product: MysqlProduct): boolean {
  const there = mysqlProgram(product)
  const fetched = 'missing' in there || (product === 'mariadb' && 'missing' in galeraProgram())
  if (fetched) {
    unpackDebian(packages[product], (unpacked, suite) => {
      if (mysqlIn(product, unpacked) === undefined) {
        throw new Error(`${productNames[product]} of Debian ${suite} does not start here`)
      }
      for (const name of startedByName[product]) wrapInLoader(unpacked, name)
      rmSync(mysqlFolder(product), { recursive: true, force: true })
      publish(unpacked, mysqlFolder(product))
    })
  }
  const program = mysqlProgram(product)
  if ('missing' in program) throw new Error(program.missing)
  mysqlDataTemplate(program)
  return fetched
}

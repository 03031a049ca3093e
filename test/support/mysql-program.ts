import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { startUnpacked } from './debian-packages.js'
import { engineCache } from './engine-cache.js'

/** The two servers that speak MySQL's protocol. */
export type MysqlProduct = 'mysql' | 'mariadb'

/** How each is named to people. */
export const productNames: Readonly<Record<MysqlProduct, string>> = { mysql: 'MySQL', mariadb: 'MariaDB' }

/** A server of one of them on this machine. */
export interface MysqlProgram {
  readonly product: MysqlProduct
  /** As the program names itself, such as `9.7.4-2` or `10.11.18-MariaDB-0+deb12u1`. */
  readonly version: string
  /** The folder that holds its `bin` and `share`. */
  readonly base: string
  /** The folder of its messages, and of the scripts that fill MariaDB's system tables. */
  readonly share: string
  /** How it is started, up to the options that say where its own files are. */
  readonly server: readonly [file: string, ...args: string[]]
  /** How its command line client is started. */
  readonly client: readonly [file: string, ...args: string[]]
}

/** Older packages have MariaDB's server under the name of MySQL's too: `--version` tells them apart. */
const serverNames: Readonly<Record<MysqlProduct, readonly string[]>> = {
  mysql: ['mysqld'],
  mariadb: ['mariadbd', 'mysqld'],
}

/** The folder in the cache that holds a product, once `scripts/fetch-engines.ts` has unpacked it. */
export function mysqlFolder(product: MysqlProduct): string {
  return join(engineCache(), `${product}-${process.platform}-${process.arch}`)
}

const known = new Map<MysqlProduct, readonly MysqlProgram[]>()

/** The servers of a product on this machine: from the path, then from the cache. */
export function mysqlPrograms(product: MysqlProduct): readonly MysqlProgram[] {
  const found =
    known.get(product) ??
    [onPath(product), mysqlIn(product, mysqlFolder(product))].filter((each) => each !== undefined)
  // What is fetched later in this process is seen.
  if (found.length > 0) known.set(product, found)
  return found
}

/** The server of a product on this machine, or why there is none. */
export function mysqlProgram(product: MysqlProduct): MysqlProgram | { readonly missing: string } {
  const [program] = mysqlPrograms(product)
  return (
    program ?? {
      missing: `neither on the path nor in the cache ${engineCache()}; \`npx tsx scripts/fetch-engines.ts\` fetches it`,
    }
  )
}

/** The server that was unpacked into `folder`, or `undefined` when none starts there. */
export function mysqlIn(product: MysqlProduct, folder: string): MysqlProgram | undefined {
  const loader = startUnpacked(folder)
  if (loader === undefined) return undefined
  return programAt(product, join(folder, 'usr/sbin'), loader)
}

function onPath(product: MysqlProduct): MysqlProgram | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const program = programAt(product, folder, [])
    if (program !== undefined) return program
  }
  return undefined
}

function programAt(
  product: MysqlProduct,
  folder: string,
  loader: readonly string[],
): MysqlProgram | undefined {
  for (const name of serverNames[product]) {
    if (!existsSync(join(folder, name))) continue
    const file = realpathSync(join(folder, name))
    const version = versionOf([...loader, file], product)
    const base = dirname(dirname(file))
    const share = ['share/mysql', 'share/mariadb', 'share']
      .map((each) => join(base, each))
      .find((each) => existsSync(join(each, 'english/errmsg.sys')))
    if (version === undefined || share === undefined) continue
    const places = {
      basedir: base,
      'lc-messages-dir': share,
      'character-sets-dir': join(share, 'charsets'),
      'plugin-dir': join(base, 'lib/mysql/plugin'),
    }
    const options = Object.entries(places)
      .filter(([, place]) => existsSync(place))
      .map(([key, place]) => `--${key}=${place}`)
    return {
      product,
      version,
      base,
      share,
      server: command([...loader, file, '--no-defaults', ...options]),
      client: command([...loader, join(base, 'bin', product), '--no-defaults']),
    }
  }
  return undefined
}

function command([file = '', ...args]: readonly string[]): readonly [file: string, ...args: string[]] {
  return [file, ...args]
}

/** `undefined` as well where it is the other product. */
function versionOf(start: readonly string[], product: MysqlProduct): string | undefined {
  const [file, ...args] = command(start)
  const { stdout } = spawnSync(file, [...args, '--no-defaults', '--version'], { encoding: 'utf8' })
  const version = /\bVer (\d\S*)/.exec(stdout ?? '')?.[1]
  return version?.includes('MariaDB') === (product === 'mariadb') ? version : undefined
}

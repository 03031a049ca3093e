import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { mysqlPrograms, type MysqlProgram } from './mysql-program.js'

/** A MariaDB that can be a node of a cluster. */
export interface GaleraProgram extends MysqlProgram {
  /** The library that `wsrep_provider` names. */
  readonly provider: string
}

/** Where systems put the library, below the folder of the server. */
const providers = ['lib/libgalera_smm.so', 'lib/galera/libgalera_smm.so', 'lib64/galera-4/libgalera_smm.so']

/** What nodes start when one gives its rows to one that joins; of those in a list, one is enough. */
const transferPrograms = [['wsrep_sst_rsync'], ['rsync'], ['ps'], ['ss', 'lsof']]

/** The MariaDB of this machine that comes with Galera and its state transfer by rsync, or why there is none. */
export function galeraProgram(): GaleraProgram | { readonly missing: string } {
  for (const program of mysqlPrograms('mariadb')) {
    const provider = providers.map((each) => join(program.base, each)).find((each) => existsSync(each))
    if (
      provider !== undefined &&
      transferPrograms.every((names) => names.some((name) => startable(program, name)))
    ) {
      return { ...program, provider }
    }
  }
  return {
    missing: 'there is no MariaDB here with libgalera_smm.so, wsrep_sst_rsync, rsync, ps, and ss or lsof',
  }
}

/** The server looks in its own folder first, then on the path. */
function startable(program: MysqlProgram, name: string): boolean {
  const folders = [join(program.base, 'bin'), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.some((folder) => existsSync(join(folder, name)))
}

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineCache } from './engine-cache.js'
import { inCache, publish } from './fill-cache.js'
import type { MysqlProduct, MysqlProgram } from './mysql-program.js'
import { forgetfulSettings, rootPassword, settingOptions, type MysqlSettings } from './mysql-settings.js'
import { withServerFolder } from './server-folder.js'
import { serverUser } from './server-user.js'

/** Makes the first files of a server in `data`. */
interface Initialiser {
  readonly options: (data: string, sqlFile: string) => readonly string[]
  /** One statement a line, which is all that both servers read at this stage. */
  readonly sql: (program: MysqlProgram) => string
  /** Whether the server reads them from its input, and not from the file that an option names. */
  readonly fromInput: boolean
}

const openRoot = "RENAME USER root@localhost TO root@'%';\n"

const initialisers: Readonly<Record<MysqlProduct, Initialiser>> = {
  // https://dev.mysql.com/doc/refman/en/data-directory-initialization.html
  mysql: {
    options: (data, sqlFile) => ['--initialize-insecure', `--datadir=${data}`, `--init-file=${sqlFile}`],
    sql: () => `${openRoot}ALTER USER root@'%' IDENTIFIED BY '${rootPassword}';\n`,
    fromInput: false,
  },
  // As mariadb-install-db does, which finds no libraries where the server was only unpacked:
  // https://mariadb.com/kb/en/mariadb-install-db/
  mariadb: {
    options: (data) => ['--bootstrap', `--datadir=${data}`],
    sql: ({ share }) =>
      [
        'CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n',
        ...mariadbScripts.map((names) => scriptIn(share, names)),
        "FLUSH PRIVILEGES;\nDROP USER root@'127.0.0.1', root@'::1';\n",
        `${openRoot}SET PASSWORD FOR root@'%' = PASSWORD('${rootPassword}');\n`,
      ]
        .join('')
        // It would be a root of this machine's name without a password.
        .replaceAll(/^.*@current_hostname.*$/gm, ''),
    fromInput: true,
  },
}

/** In their order; those of MariaDB 11 have another name. */
const mariadbScripts: readonly (readonly string[])[] = [
  ['mariadb_system_tables.sql', 'mysql_system_tables.sql'],
  ['mariadb_performance_tables.sql', 'mysql_performance_tables.sql'],
  ['mariadb_system_tables_data.sql', 'mysql_system_tables_data.sql'],
  ['maria_add_gis_sp_bootstrap.sql'],
  ['mariadb_sys_schema.sql', 'mysql_sys_schema.sql'],
]

function scriptIn(share: string, names: readonly string[]): string {
  const file = names.map((name) => join(share, name)).find((each) => existsSync(each))
  if (file === undefined) throw new Error(`${share} has none of ${names.join(', ')}`)
  return readFileSync(file, 'utf8')
}

/** One of a few seconds' work on an idle machine. */
const timeoutMs = 170_000

/**
 * The files that a new server of this program begins with, in the cache: making them takes MySQL as long as all else, so it
 * is done once for each version and each set of settings.
 *
 * @param wanted settings of the server; of these, some can be made when it is new alone
 * @throws Error with the server's log when it cannot make them.
 */
export function mysqlDataTemplate(program: MysqlProgram, wanted: MysqlSettings = {}): string {
  const { options, sql, fromInput } = initialisers[program.product]
  const settings = settingOptions({ ...forgetfulSettings[program.product], ...atBirth(wanted) })
  const script = sql(program)
  const digest = createHash('sha256')
    .update(JSON.stringify([settings, script]))
    .digest('hex')
    .slice(0, 8)
  const name = `${program.product}-data-${program.version}-${process.platform}-${process.arch}-${digest}`
  const place = join(engineCache(), name)
  if (existsSync(place)) return place
  withServerFolder(program.product, (folder, own) => {
    const data = join(folder, 'data')
    const sqlFile = join(folder, 'init.sql')
    mkdirSync(data)
    writeFileSync(sqlFile, script)
    own(data, sqlFile)
    const [file, ...args] = program.server
    const ran = spawnSync(file, [...args, ...options(data, sqlFile), ...settings, `--tmpdir=${folder}`], {
      cwd: folder,
      encoding: 'utf8',
      input: fromInput ? script : '',
      timeout: timeoutMs,
      ...serverUser(),
    })
    if (ran.status !== 0) throw new Error(`no files for ${name}: ${ran.error?.message ?? ran.stderr}`)
    // Each server draws an identity of its own.
    rmSync(join(data, 'auto.cnf'), { force: true })
    inCache((work) => {
      const copy = join(work, 'data')
      cpSync(data, copy, { recursive: true })
      chmodSync(copy, 0o755)
      publish(copy, place)
    })
  })
  return place
}

/** https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html: not to be changed later. */
function atBirth({ lower_case_table_names: folds }: MysqlSettings): MysqlSettings {
  return folds === undefined ? {} : { lower_case_table_names: folds }
}

import type { MysqlProduct } from './mysql-program.js'

/** Settings of a server, as its command line has them. */
export type MysqlSettings = Readonly<Record<string, string>>

/** The password of `root`: full of what URLs, shells and connection strings treat specially, so that nothing gets away with not quoting. */
export const rootPassword = 'p@ss:w/rd#%?'

/**
 * Fast and forgetful where the machine goes down, which the files never outlive; but what was committed is the system's when
 * the server is killed, hence 2 (https://dev.mysql.com/doc/refman/en/innodb-parameters.html#sysvar_innodb_flush_log_at_trx_commit).
 * The doublewrite buffer stays on: a page of 16 kB can be cut off in the middle of its write.
 */
const common: MysqlSettings = {
  innodb_buffer_pool_size: '64M',
  innodb_flush_log_at_trx_commit: '2',
  innodb_flush_method: 'nosync',
  performance_schema: 'OFF',
  default_time_zone: '+00:00',
  skip_name_resolve: 'ON',
  // Debian's own name a folder that only its installation makes.
  pid_file: 'server.pid',
}

/** What every server of a product is initialised and started with. */
export const forgetfulSettings: Readonly<Record<MysqlProduct, MysqlSettings>> = {
  mysql: {
    ...common,
    disable_log_bin: 'ON',
    innodb_redo_log_capacity: '32M',
    mysqlx: 'OFF',
    secure_file_priv: 'NULL',
  },
  mariadb: { ...common, skip_log_bin: 'ON', innodb_log_file_size: '32M' },
}

/** The settings as options of the command line. */
export function settingOptions(settings: MysqlSettings): readonly string[] {
  return Object.entries(settings).map(([name, value]) => `--${name.replaceAll('_', '-')}=${value}`)
}

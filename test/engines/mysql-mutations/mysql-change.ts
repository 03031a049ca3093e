import type { MysqlProduct } from '../../support/mysql-program.js'

/** What is done to a database by hand. */
export interface MysqlChange {
  /** Statements, in which OTHER stands for the second database. */
  readonly sql: readonly string[]
  /** What must be told, in order: `column users.email nullable`. */
  readonly told: string
  /** The one that has it; absent: both. */
  readonly on?: MysqlProduct
  /** What takes it back by hand, where no operation says it. */
  readonly back?: readonly string[]
}

/** What no operation says: it is told, and `drift --fix` says that it is not said. */
export function unsaid(sql: string, told: string, ...back: readonly string[]): MysqlChange {
  return { sql: [sql], told, back }
}

/** One statement, and what comes of it. */
export function by(sql: string | readonly string[], told: string, on?: MysqlProduct): MysqlChange {
  return { sql: [sql].flat(), told, ...(on === undefined ? {} : { on }) }
}

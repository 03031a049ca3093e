import type { HistoryFile } from './history.js'

/**
 * Revisions that need no session of their own: one transaction, a constraint that is validated apart, SQL that stands alone, an
 * update in batches. Each notes that it ran, so that twice would be seen.
 */
export const crowdHistory: readonly HistoryFile[] = [
  `
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: n, type: int, nullable: false, default: 0 }
  - execute:
      up: INSERT INTO users (id) SELECT g FROM generate_series(1, 300) AS g
      leave_on_downgrade: they go with the table
`,
  `
  - create_check_constraint: { table: users, name: ck_users_n, check: n >= 0, allow_copy: true }
`,
  `
  - execute:
      up: CREATE STATISTICS users_statistics ON id, n FROM users
      transaction: false
      done_when: SELECT EXISTS (SELECT FROM pg_statistic_ext WHERE stxname = 'users_statistics')
      leave_on_downgrade: it goes with its table
`,
  `
  - update_rows: { table: users, set: { n: { sql: n + 1 } }, where: id > 0, batch_size: 100, leave_on_downgrade: counted }
`,
].map(asFile)

/** The same for MySQL and MariaDB, on which every change of the schema is journalled by itself. */
export const mysqlCrowdHistory: readonly HistoryFile[] = [
  `
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: n, type: int, nullable: false, default: 0 }
  - execute:
      up: >-
        INSERT INTO users (n)
        WITH RECURSIVE g (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g WHERE i < 300) SELECT 0 FROM g
      leave_on_downgrade: they go with the table
`,
  `
  - create_check_constraint: { table: users, name: ck_users_n, check: n >= 0, allow_copy: true }
`,
  `
  - create_index: { table: users, columns: [n] }
`,
  `
  - update_rows: { table: users, set: { n: { sql: n + 1 } }, where: id > 0, batch_size: 100, leave_on_downgrade: counted }
`,
].map(asFile)

/** A revision that takes a moment, for somebody to interrupt, and one behind it. */
export const slowHistory: readonly HistoryFile[] = [slow(0, 3), slow(1, 0)]

function asFile(operations: string, number: number): HistoryFile {
  const revision = idOf(number)
  const parent = number === 0 ? 'null' : idOf(number - 1)
  const tally = `  - execute: { up: "INSERT INTO tally (what) VALUES ('${revision} up')", leave_on_downgrade: counted }\n`
  const header = `revision: ${revision}\nrevises: ${parent}\nmessage: step ${number + 1}\noperations:`
  return { revision, name: `${revision}.yaml`, text: `${header}${operations}${tally}` }
}

function slow(number: number, seconds: number): HistoryFile {
  const revision = idOf(number)
  const parent = number === 0 ? 'null' : idOf(number - 1)
  const up = `INSERT INTO tally (what) SELECT '${revision} up' FROM pg_sleep(${seconds})`
  const text = `revision: ${revision}\nrevises: ${parent}\nmessage: step ${number + 1}\noperations:
  - execute: { up: "${up}", leave_on_downgrade: counted }
`
  return { revision, name: `${revision}.yaml`, text }
}

function idOf(number: number): string {
  return `beef${String(number).padStart(8, '0')}`
}

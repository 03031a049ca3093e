import type { HistoryFile } from './history.js'

const families = 5
/** More than one batch, and few enough that a run takes some seconds. */
const rowCount = 300

/**
 * 40 revisions for servers on which each change of the schema commits by itself: tables, columns, indexes, keys, checks, values of
 * enums; and changes of rows, alone and between changes of the schema, that would be seen if they were done twice.
 */
export const mysqlHistory: readonly HistoryFile[] = Array.from({ length: families }, (_, i) =>
  family(i),
).flat()

function family(i: number): readonly HistoryFile[] {
  const t = `t${i}`
  const kinds: readonly string[] = [
    `
  - create_enum: { name: kind${i}, values: [a, b] }
  - create_table:
      table: ${t}
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: email, type: varchar(100) }
        - { name: n, type: int, nullable: false, default: 0 }
        - { name: kind, type: kind${i}, default: a }
  - execute:
      up: INSERT INTO ${t} (id, email) ${numbers(rowCount)}
      leave_on_downgrade: the rows go with the table
`,
    `
  - execute: ${tally(i, 'before the index')}
  - create_index: { table: ${t}, columns: [email] }
  - execute: ${tally(i, 'behind the index')}
`,
    `
  - create_check_constraint: { table: ${t}, name: ck_${t}_n, check: n >= 0, allow_copy: true }
`,
    `
  - execute: ${tally(i, 'before the value')}
  - alter_enum: { name: kind${i}, add: [{ value: c }], allow_copy: true }
`,
    `
  - update_rows: { table: ${t}, set: { n: { sql: n + 1 } }, where: id > 0, batch_size: 100, leave_on_downgrade: counted }
`,
    `
  - alter_column: { table: ${t}, column: email, nullable: false }
  - add_column: { table: ${t}, column: parent_id, type: bigint, references: { table: ${t} } }
`,
    `
  - execute: ${tally(i, 'between nothing')}
`,
    `
  - create_index: { table: ${t}, columns: [email, id], unique: true }
  - rename_column: { table: ${t}, column: kind, to: sort }
`,
  ]
  return kinds.map((operations, k) => {
    const number = i * kinds.length + k
    const revision = idOf(number)
    const parent = number === 0 ? 'null' : idOf(number - 1)
    const header = `revision: ${revision}\nrevises: ${parent}\nmessage: step ${number + 1}\noperations:`
    return { revision, name: `${revision}.yaml`, text: `${header}${operations}` }
  })
}

/** So many rows from nothing, on servers without a function that counts. Numbers that the server draws are not given back by a rollback. */
function numbers(count: number): string {
  return `WITH RECURSIVE g (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < ${count}) SELECT n, CONCAT('user', n) FROM g`
}

function idOf(number: number): string {
  return `c0ffee${String(number).padStart(6, '0')}`
}

/** A row each time it is run, and another each time it is undone: twice would be seen for ever. */
function tally(family: number, what: string): string {
  const row = (way: string): string => `"INSERT INTO tally (what) VALUES ('${family} ${what} ${way}')"`
  return `{ up: ${row('up')}, down: ${row('down')} }`
}

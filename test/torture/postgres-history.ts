import type { HistoryFile } from './history.js'

const families = 5
/** More than one batch, and few enough that a run takes a second. */
const rowCount = 1000

/**
 * 40 revisions, of the kinds that can be cut off halfway: indexes built concurrently, constraints that are validated, values
 * of enums, SQL that stands alone, updates in batches; and changes of rows that would be seen if they were done twice.
 */
export const postgresHistory: readonly HistoryFile[] = Array.from({ length: families }, (_, i) =>
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
        - { name: id, type: bigint, primary_key: true }
        - { name: email, type: text }
        - { name: n, type: int, nullable: false, default: 0 }
        - { name: kind, type: kind${i}, default: a }
  - execute:
      up: INSERT INTO ${t} (id, email) SELECT g, 'user' || g FROM generate_series(1, ${rowCount}) AS g
      leave_on_downgrade: the rows go with the table
`,
    `
  - execute: ${tally(i, 'before the index')}
  - create_index: { table: ${t}, columns: [email], concurrently: true }
  - execute: ${tally(i, 'behind the index')}
`,
    `
  - create_check_constraint: { table: ${t}, name: ck_${t}_n, check: n >= 0 }
`,
    `
  - execute: ${tally(i, 'before the value')}
  - alter_enum: { name: kind${i}, add: [{ value: c }] }
`,
    `
  - update_rows: { table: ${t}, set: { n: { sql: n + 1 } }, where: id > 0, batch_size: 100, leave_on_downgrade: counted }
`,
    `
  - alter_column: { table: ${t}, column: email, nullable: false }
`,
    `
  - execute: ${tally(i, 'in one transaction')}
`,
    `
  - create_index: { table: ${t}, columns: [email, id], unique: true, concurrently: true }
  - execute:
      up: CREATE STATISTICS s${i} ON id, n FROM ${t}
      transaction: false
      done_when: SELECT EXISTS (SELECT FROM pg_statistic_ext WHERE stxname = 's${i}')
      leave_on_downgrade: it goes with its table
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

function idOf(number: number): string {
  return `c0ffee${String(number).padStart(6, '0')}`
}

/** A row each time it is run, and another each time it is undone: twice would be seen for ever. */
function tally(family: number, what: string): string {
  const row = (way: string): string => `"INSERT INTO tally (what) VALUES ('${family} ${what} ${way}')"`
  return `{ up: ${row('up')}, down: ${row('down')} }`
}

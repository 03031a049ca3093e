import type { Database } from '../migrate/database.js'
import { DriverError, type Connection } from '../drivers/driver.js'
import type { SchemaModel } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import { tablesInOrder } from '../operations/written/in-order.js'
import { qualified, seedRow, seedVariants } from './seed-row.js'

/** Rows that each empty table is given. */
const rowsPerTable = 3
/** Tables that one query looks into. */
const tablesPerQuery = 200

/** A table that no row could be made up for. */
export interface UnseededTable {
  readonly table: string
  readonly reason: string
}

/** Makes up rows: each is another one than all before it. */
export class Seeder {
  #next = 0
  readonly #told = new Set<string>()

  /**
   * Gives rows to every table of the model that has none, those that are referred to first. A table whose rules no
   * made-up row meets stays empty, and is told of once.
   */
  async fill({ connection, dialect }: Database, model: SchemaModel): Promise<readonly UnseededTable[]> {
    const others = [...model.tables.values()].filter(({ declared }) => declared === true)
    // What a partition has of its own is no table: its rows are those of the whole.
    const own = tablesInOrder(model, dialect.rules).filter(({ partOf }) => partOf === undefined)
    const tables = [...others, ...own]
    const empty = await emptyTables(connection, tables, (table) => qualified(table, dialect))
    const unseeded: UnseededTable[] = []
    for (const table of empty) {
      const reason = await this.#fillTable(connection, table, model, dialect)
      // Of tables of others only a part is known: one that stays empty is nobody's concern here.
      const name = displayName(table)
      if (reason === undefined || table.declared === true || this.#told.has(name)) continue
      this.#told.add(name)
      unseeded.push({ table: name, reason })
    }
    return unseeded
  }

  /** Why the table is still empty; undefined when it is not. */
  async #fillTable(
    connection: Connection,
    table: Table,
    model: SchemaModel,
    dialect: Database['dialect'],
  ): Promise<string | undefined> {
    let made = 0
    let reason: string | undefined
    for (let row = 0; row < rowsPerTable; row += 1) {
      const n = this.#next
      this.#next += 1
      const refusals = new Set<string>()
      for (let variant = 0; variant < seedVariants; variant += 1) {
        const sql = seedRow(table, model, n, variant, dialect)
        const refused = sql === undefined ? 'no value of a type is known' : await tryRow(connection, sql)
        if (refused === undefined) {
          made += 1
          break
        }
        refusals.add(refused)
        if (sql === undefined) break
      }
      const [first] = refusals
      reason ??= first
      // Where no variant of the first row fits, none of the next does.
      if (made === 0) break
    }
    return made === 0 ? (reason ?? 'no row fits') : undefined
  }
}

/** What the server said against the row; undefined when it is in. */
async function tryRow(connection: Connection, sql: string): Promise<string | undefined> {
  try {
    await connection.query(sql)
    return undefined
  } catch (error) {
    if (error instanceof DriverError && !connection.lost) return error.message
    throw error
  }
}

async function emptyTables(
  connection: Connection,
  tables: readonly Table[],
  nameOf: (table: Table) => string,
): Promise<readonly Table[]> {
  const empty: Table[] = []
  for (let start = 0; start < tables.length; start += tablesPerQuery) {
    const some = tables.slice(start, start + tablesPerQuery)
    const looks = some.map(
      (table, i) => `SELECT '${i}' AS i WHERE NOT EXISTS (SELECT 1 FROM ${nameOf(table)})`,
    )
    const rows = await connection.query(looks.join(' UNION ALL '))
    const found = new Set(rows.map((row) => Number(row['i'])))
    empty.push(...some.filter((_, i) => found.has(i)))
  }
  return empty
}

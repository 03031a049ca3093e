import { tableKey } from '../model/schema-model.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Precondition } from '../steps/statement.js'
import type { Step } from '../steps/step.js'

/**
 * Follows what the steps of a run do to tables, to know when a precondition can be asked: the answer counts only while
 * nothing that runs before the statement can change it. An execute may change anything.
 */
export class Clouds {
  readonly #tables = new Set<string>()
  #everything = false

  /** Takes note of a step that will have run. */
  add(step: Step): void {
    const { kind } = step
    if (kind === 'execute') this.#everything = true
    else if (changesAnswers[kind]) {
      this.#tables.add(tableKey(step.table))
      if (kind === 'rename_table') this.#tables.add(tableKey({ ...step.table, name: step.to }))
      if (kind === 'set_table_schema') {
        this.#tables.add(
          tableKey(
            step.to === undefined ? { name: step.table.name } : { schema: step.to, name: step.table.name },
          ),
        )
      }
    }
  }

  /** Could a step noted so far change the answer? */
  hides({ reads }: Pick<Precondition, 'reads'>): boolean {
    return this.#everything || reads.some(({ table }) => this.#tables.has(table))
  }
}

/** Do all the tables and columns that the question reads exist in this model? */
export function canAsk({ reads }: Pick<Precondition, 'reads'>, model: SchemaModel): boolean {
  return reads.every(({ table, columns }) => {
    const found = model.tables.get(table)
    return (
      found !== undefined && columns.every((name) => found.columns.some((column) => column.name === name))
    )
  })
}

/** Steps that write rows, or put other rows or columns under a name. */
const changesAnswers: Readonly<Record<Exclude<Step['kind'], 'execute'>, boolean>> = {
  create_table: true,
  drop_table: true,
  rename_table: true,
  set_table_schema: true,
  alter_table: false,
  add_column: true,
  drop_column: true,
  alter_column: true,
  rename_column: true,
  add_primary_key: false,
  add_unique: false,
  add_check: false,
  add_foreign_key: false,
  drop_constraint: false,
  rename_constraint: false,
  validate_constraint: false,
  invalidate_constraint: false,
  create_index: false,
  drop_index: false,
  rename_index: false,
  insert_rows: true,
  update_rows: true,
  delete_rows: true,
}

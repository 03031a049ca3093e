import { referringTables, type SchemaModel } from '../../model/schema-model.js'
import { displayName, sameTable, type Constraint, type Index, type Table } from '../../model/table.js'
import { mentions } from '../../sql/mentions.js'
import type { FoldContext } from '../definition.js'
import { referableKeys, sameColumns } from './check-keys.js'

/** What the names in texts are read by. */
type Reader = Pick<FoldContext, 'rules'>

/** Does an SQL text name the column? Conservative: a word that equals the name counts. */
export function textUses(text: string | undefined, column: string, context: Reader): boolean {
  return text !== undefined && mentions(text, context.rules.lexer).has(column)
}

/** Does the constraint stand on the column? */
export function constraintUses(constraint: Constraint, column: string, context: Reader): boolean {
  if (constraint.kind === 'check') {
    return constraint.ofColumn === column || textUses(constraint.check, column, context)
  }
  if (constraint.kind === 'exclude') return elementsUse(constraint, column, context)
  if (constraint.columns.includes(column)) return true
  return 'include' in constraint && (constraint.include?.includes(column) ?? false)
}

/** Does the index stand on the column, by a key, an expression, its condition or INCLUDE? */
export function indexUses(index: Index, column: string, context: Reader): boolean {
  return elementsUse(index, column, context) || (index.include?.includes(column) ?? false)
}

function elementsUse(
  { elements, where }: Pick<Index, 'elements' | 'where'>,
  column: string,
  context: Reader,
): boolean {
  return (
    elements.some((element) => element.column === column || textUses(element.sql, column, context)) ||
    textUses(where, column, context)
  )
}

/** Foreign keys, of any table, that refer to these columns of this table; with the table each belongs to. */
export function foreignKeysTo(
  model: SchemaModel,
  table: Table,
  concerns: (columns: readonly string[]) => boolean,
): readonly { readonly table: Table; readonly constraint: Table['foreignKeys'][number] }[] {
  return referringTables(model, table).flatMap((referring) =>
    referring.foreignKeys
      .filter(({ references }) => sameTable(references, table) && concerns(references.columns))
      .map((constraint) => ({ table: referring, constraint })),
  )
}

/**
 * Foreign keys that would stand on nothing if a key over these columns went from `table` to `without`: they hold the
 * drop back (PostgreSQL refuses it without CASCADE, which is never emitted).
 */
export function orphanedForeignKeys(
  model: SchemaModel,
  table: Table,
  without: Table,
): readonly { readonly table: Table; readonly constraint: Table['foreignKeys'][number] }[] {
  const left = referableKeys(without)
  return foreignKeysTo(model, table, (columns) => !left.some((key) => sameColumns(key, columns)))
}

/** `foreign key "fk_a" of "orders"`: how a dependant is named in a message. */
export function dependantText(dependant: {
  readonly table: Table
  readonly constraint: { readonly name: string }
}): string {
  return `foreign key "${dependant.constraint.name}" of "${displayName(dependant.table)}"`
}

/** Does the column decide to which partition of the table a row belongs? */
export function dividesBy({ partitionBy }: Table, column: string, context: FoldContext): boolean {
  if (partitionBy === undefined) return false
  const { by } = partitionBy
  return 'columns' in by ? by.columns.includes(column) : textUses(by.sql, column, context)
}

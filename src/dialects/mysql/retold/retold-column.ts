import { findType } from '../../../model/schema-objects.js'
import type { ColumnType } from '../../../model/column-type.js'
import type { SchemaModel } from '../../../model/schema-model.js'
import { nameOf, type Column, type Table } from '../../../model/table.js'
import { charsetChoice, tableCharset } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { quoteText } from '../quoting.js'
import { withKeys } from './with-keys.js'

/** A column with the table it stands in. */
export interface PlacedColumn {
  readonly column: Column
  readonly table: Table
}

/** A column that was read, told as another model tells it. */
export function retoldColumn(
  { column, table }: PlacedColumn,
  { column: like, table: likeTable }: PlacedColumn,
  told: SchemaModel,
  flavour: Flavour,
): Column {
  const { collation: _c, options: _o, ...rest } = column
  const isSame =
    collationOf(column, table, flavour) === collationOf(like, likeTable, flavour) ||
    (inherits(column) && inherits(like))
  const options = isSame ? withKeys(column.options, like.options, ['charset']) : column.options
  const collation = isSame ? like.collation : collationOf(column, table, flavour)
  return {
    ...rest,
    type: isEnumOf(column.type, like.type, told) ? like.type : column.type,
    ...(collation === undefined || !hasText(column) ? {} : { collation }),
    ...(options === undefined ? {} : { options }),
    // Where the numbers began is nowhere in the database.
    ...(column.identity === undefined || like.identity === undefined ? {} : { identity: like.identity }),
  }
}

/** Only texts have a collation, and the reader tells one only of them. */
function hasText({ collation, type }: Column): boolean {
  return collation !== undefined || /char|text|enum|set/.test(type.name)
}

/** Does the column take what its table has? */
function inherits({ collation, options }: Column): boolean {
  return collation === undefined && options?.['charset'] === undefined
}

function collationOf({ collation, options }: Column, table: Table, flavour: Flavour): string {
  const own = charsetChoice(options?.['charset'], collation, flavour)
  return (own ?? tableCharset(table.options, flavour)).collation
}

/** Is it the enum of the model, by the values that the column carries? */
function isEnumOf(type: ColumnType, like: ColumnType, told: SchemaModel): boolean {
  if (type.name !== 'enum' || like.kind !== 'named') return false
  const found = findType(told, nameOf(like))
  return found?.kind === 'enum' && found.values.map(quoteText).join() === type.arguments.join()
}

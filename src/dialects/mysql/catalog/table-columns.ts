import { keptPrefix } from '../../../model/kept.js'
import { namingConventions } from '../../../model/naming.js'
import type { Column, Identity, Options, TableName } from '../../../model/table.js'
import type { ColumnType } from '../../../model/column-type.js'
import { charsetOf } from '../charsets.js'
import type { CatalogColumn } from './columns.js'
import type { CatalogCheck } from './constraints.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'

/** What a column is read from: it, the table it stands in, and the checks of the table. */
export interface ColumnSource {
  readonly column: CatalogColumn
  readonly relation: Relation
  readonly of: TableName
  readonly checks: readonly CatalogCheck[]
}

/** A column of a table as the model has it. */
export function readTableColumn(source: ColumnSource, reading: Reading): Column {
  const { column, of } = source
  const { name, generated, comment } = column
  const extra = column.extra.toLowerCase()
  const type = columnType(source, reading)
  const options = optionsOf(source, type)
  const collation = ownCollation(source, type)
  const isVirtual = extra.includes('virtual generated')
  return {
    name,
    type,
    nullable: column.isNullable,
    ...(column.default === undefined ? {} : { default: { sql: column.default } }),
    ...(extra.includes('auto_increment') ? { identity: identityOf(of, name) } : {}),
    ...(generated === undefined ? {} : { generated: { sql: generated, stored: !isVirtual } }),
    ...(collation === undefined ? {} : { collation }),
    ...(comment === undefined ? {} : { comment }),
    ...(options === undefined ? {} : { options }),
  }
}

/**
 * JSON is a text with a check on MariaDB, and a uuid is a text of 36 ASCII characters on MySQL.
 * https://mariadb.com/kb/en/json-data-type/
 */
function columnType({ column, checks }: ColumnSource, reading: Reading): ColumnType {
  if (jsonCheckOf(column, checks) !== undefined) return reading.type('json')
  const type = reading.type(column.type)
  const isUuid =
    reading.flavour.name === 'mysql' && column.type === 'char(36)' && column.collation === 'ascii_general_ci'
  return isUuid ? { kind: 'portable', name: 'uuid', arguments: [], dimensions: 0 } : type
}

/** The check by which MariaDB keeps a column of JSON; it belongs to the type, and has the first name that the column had. */
export function jsonCheckOf(
  { name, type, collation }: CatalogColumn,
  checks: readonly CatalogCheck[],
): CatalogCheck | undefined {
  if (type !== 'longtext' || collation !== 'utf8mb4_bin') return undefined
  const quoted = `\`${name.replaceAll('`', '``')}\``
  return checks.find((check) => check.isOfColumn && check.check === `json_valid(${quoted})`)
}

/** Is it the check of a column of JSON that was set aside? */
export function isOfKept({ isOfColumn, check }: CatalogCheck): boolean {
  return isOfColumn && check.startsWith(`json_valid(\`${keptPrefix}`)
}

/** Numbers are given out per table; where they begin is a matter of the rows. */
function identityOf({ name }: TableName, column: string): Identity {
  return {
    generation: 'by_default',
    start: 1,
    increment: 1,
    cycle: false,
    cache: 1,
    name: namingConventions.aludel.sequence(name, column),
  }
}

/** Types whose texts have a collation of their own. */
const withoutCollation = new Set(['json', 'jsonb', 'uuid'])

/** A column has a collation where it is not that of its table. */
function ownCollation({ column, relation }: ColumnSource, type: ColumnType): string | undefined {
  const { collation } = column
  if (collation === undefined || withoutCollation.has(type.name)) return undefined
  return collation === relation.collation ? undefined : collation
}

function optionsOf({ column, relation }: ColumnSource, type: ColumnType): Options | undefined {
  const { charset, collation, extra, srid } = column
  const onUpdate = /on update ([^\s,]+)/i.exec(extra)?.[1]
  const isOther =
    charset !== undefined &&
    collation !== undefined &&
    !withoutCollation.has(type.name) &&
    charset !== charsetOf(relation.collation)
  const options: Options = {
    ...(isOther ? { charset } : {}),
    ...(/\binvisible\b/i.test(extra) ? { invisible: true } : {}),
    ...(onUpdate === undefined ? {} : { on_update: { sql: onUpdate } }),
    ...(srid === undefined ? {} : { srid }),
  }
  return Object.keys(options).length === 0 ? undefined : options
}

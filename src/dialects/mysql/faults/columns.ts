import { formatType, type ColumnType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Column, Table } from '../../../model/table.js'
import { charsetOf } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { onUpdateSql } from '../literals.js'
import { isGeometry, precisionOf, typeFamily } from '../types.js'
import { fault } from './fault.js'

/** What no column of these types and settings can have. */
export function columnFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  return [
    ...table.columns.flatMap((column) => [
      ...collation(column),
      ...charset(column),
      ...onUpdate(column),
      ...momentOfNothing(column, flavour),
      ...spatialReference(column, flavour),
      ...hiddenWithoutValue(column, flavour),
    ]),
    ...tableCollation(table),
    ...allInvisible(table),
  ]
}

const of = ({ name }: Column): TableFault['of'] => ({ kind: 'column', name })

/** https://dev.mysql.com/doc/refman/8.4/en/charset-column.html */
export function takesCollation(type: ColumnType): boolean {
  return type.kind === 'named' || typeFamily(type) === 'text'
}

function collation(column: Column): readonly TableFault[] {
  if (column.collation === undefined || takesCollation(column.type)) return []
  const message = `${formatType(column.type)} has no collation: only texts are sorted by one`
  const help = 'remove collation; in alter_column, collation: null takes it away'
  return [fault(of(column), message, help, ['/collation', '/type'])]
}

const charsetKeys = ['/mysql/charset', '/mariadb/charset', '/collation', '/type']

function charset(column: Column): readonly TableFault[] {
  const named = column.options?.['charset']
  if (typeof named !== 'string') return []
  if (!takesCollation(column.type)) {
    const message = `${formatType(column.type)} has no character set: only texts have one`
    return [fault(of(column), message, 'remove charset', charsetKeys)]
  }
  if (column.collation === undefined || alike(charsetOf(column.collation), named)) return []
  const message = `the collation ${column.collation} orders the characters of ${charsetOf(column.collation)}, not of ${named}`
  return [fault(of(column), message, 'leave out charset: the collation tells it', charsetKeys)]
}

const plain = (name: string): string => name.toLowerCase().replace(/^utf8$/, 'utf8mb3')

function alike(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

/** https://dev.mysql.com/doc/refman/8.4/en/timestamp-initialization.html */
function onUpdate(column: Column): readonly TableFault[] {
  const value = column.options?.['on_update']
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('sql' in value)) return []
  const keys = ['/mysql/on_update', '/mariadb/on_update', '/type']
  if (typeFamily(column.type) !== 'timestamp') {
    const message = `${formatType(column.type)} cannot be set on update: only a moment can`
    return [fault(of(column), message, 'write type: timestamp, or use a trigger', keys)]
  }
  const written = onUpdateSql(String(value.sql), column.type)
  const decimals = precisionOf(column.type)
  const wanted = decimals === 0 ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${decimals})`
  if (written === wanted) return []
  const message = `on update, a column can become the time of day with its own decimals, and nothing else`
  return [fault(of(column), message, `write { sql: ${wanted} }, or use a trigger`, keys)]
}

/**
 * MariaDB makes up a default for it, the moment of nothing, which is no moment to a server with NO_ZERO_DATE: that one then takes no
 * row and no change of the table. https://mariadb.com/kb/en/timestamp/
 */
function momentOfNothing(column: Column, { name, product }: Flavour): readonly TableFault[] {
  const { nullable, default: value, options } = column
  const isSet = options?.['on_update'] !== undefined && options['on_update'] !== null
  if (name !== 'mariadb' || !isSet || nullable || value !== undefined) return []
  const message = `${product} gives a column that is set on update, takes no null and has no default the default '0000-00-00 00:00:00'`
  const keys = ['/mariadb/on_update', '/mysql/on_update', '/default', '/nullable', '']
  return [fault(of(column), message, 'write default: { sql: now() }, or remove on_update', keys)]
}

/** https://dev.mysql.com/doc/refman/8.4/en/spatial-type-overview.html; MariaDB says it in another way. */
function spatialReference(column: Column, { name, product }: Flavour): readonly TableFault[] {
  if (column.options?.['srid'] === undefined) return []
  const keys = ['/mysql/srid', '/mariadb/srid', '/type']
  if (name === 'mariadb') {
    return [
      fault(
        of(column),
        `${product} takes no srid beside a column`,
        'write `mariadb: { … }` without it',
        keys,
      ),
    ]
  }
  if (isGeometry(column.type)) return []
  const message = `${formatType(column.type)} is no geometry, and has no srid`
  return [fault(of(column), message, 'remove srid', keys)]
}

/** https://dev.mysql.com/doc/refman/8.4/en/invisible-columns.html */
function allInvisible({ columns }: Table): readonly TableFault[] {
  const last = columns.at(-1)
  if (last === undefined || !columns.every(({ options }) => options?.['invisible'] === true)) return []
  const keys = ['/mysql/invisible', '/mariadb/invisible', '']
  return [fault(of(last), 'one column of a table at least is visible', 'remove invisible', keys)]
}

/** A row that does not state it must find a value for it. https://mariadb.com/kb/en/invisible-columns/ */
function hiddenWithoutValue(column: Column, { name, product }: Flavour): readonly TableFault[] {
  const { nullable, default: value, generated, identity, options } = column
  const isFilled = [value, generated, identity].some((source) => source !== undefined)
  if (name !== 'mariadb' || options?.['invisible'] !== true || nullable || isFilled) return []
  const message = `${product} hides no column that takes no null and has no default`
  const keys = ['/mariadb/invisible', '/mysql/invisible', '/nullable', '/default', '']
  return [fault(of(column), message, 'give it a default, or remove invisible', keys)]
}

function tableCollation({ name, options }: Table): readonly TableFault[] {
  const [charset, collation] = [options?.['charset'], options?.['collation']]
  if (typeof charset !== 'string' || typeof collation !== 'string') return []
  if (alike(charsetOf(collation), charset)) return []
  const message = `the collation ${collation} orders the characters of ${charsetOf(collation)}, and "${name}" is in ${charset}`
  const keys = ['collation', 'charset'].flatMap((key) => [`/mariadb/${key}`, `/mysql/${key}`])
  return [fault({ kind: 'table', name }, message, 'leave out charset: the collation tells it', [...keys, ''])]
}

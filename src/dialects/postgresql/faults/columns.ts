import { formatType, type ColumnType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Column, Table } from '../../../model/table.js'
import { isSerial } from '../steps/identity.js'
import { elementType, typeFamily } from '../types.js'

/** What no column of these names, types and settings can have. */
export function columnFaults(table: Table): readonly TableFault[] {
  return table.columns.flatMap((column) => [
    ...systemName(column),
    ...collation(column),
    ...storage(column),
    ...numbering(column),
  ])
}

/** https://www.postgresql.org/docs/current/ddl-system-columns.html */
export const systemColumns: ReadonlySet<string> = new Set([
  'tableoid',
  'xmin',
  'cmin',
  'xmax',
  'cmax',
  'ctid',
])

function systemName({ name }: Column): readonly TableFault[] {
  if (!systemColumns.has(name)) return []
  return [
    {
      message: `"${name}" is a column that PostgreSQL gives to every table itself`,
      help: 'give the column another name',
      of: { kind: 'column', name },
      keys: ['/to', '/name', '/column'],
    },
  ]
}

function collation(column: Column): readonly TableFault[] {
  if (column.collation === undefined || takesCollation(column.type)) return []
  return [
    {
      message: `${formatType(column.type)} has no collation: only texts are sorted by one`,
      help: 'remove collation; in alter_column, collation: null takes it away',
      of: { kind: 'column', name: column.name },
      keys: ['/collation', '/type'],
    },
  ]
}

/** https://www.postgresql.org/docs/current/collation.html; what is not known here is taken at its word. */
export function takesCollation(type: ColumnType): boolean {
  const family = typeFamily(elementType(type))
  return family === 'text' || family === 'other'
}

/** https://www.postgresql.org/docs/current/storage-toast.html: values of a fixed length stay in their row as they are. */
function storage({ name, type, options }: Column): readonly TableFault[] {
  if (!isFixed(type)) return []
  const key = (['storage', 'compression'] as const).find((setting) => {
    const value = options?.[setting]
    return typeof value === 'string' && value !== 'plain'
  })
  if (key === undefined) return []
  return [
    {
      message: `the values of ${formatType(type)} have one length, and take no ${key}`,
      help: `remove ${key}; in alter_column, \`postgresql: { ${key}: null }\` takes it away`,
      of: { kind: 'column', name },
      keys: [`/postgresql/${key}`, '/type'],
    },
  ]
}

/** Types of pg_type.typstorage `p`; https://www.postgresql.org/docs/current/catalog-pg-type.html */
const fixedTypes: ReadonlySet<string> = new Set(
  `smallint integer bigint real double money boolean uuid oid date time timetz timestamp timestamptz
  interval point line lseg box circle macaddr macaddr8 pg_lsn`.split(/\s+/),
)

function isFixed(type: ColumnType): boolean {
  return type.kind !== 'named' && type.dimensions === 0 && fixedTypes.has(type.name)
}

/** https://www.postgresql.org/docs/current/ddl-identity-columns.html */
function numbering(column: Column): readonly TableFault[] {
  const key = column.identity !== undefined ? 'identity' : isSerial(column) ? 'serial' : undefined
  const { kind, name, dimensions } = column.type
  if (key === undefined) return []
  if (kind === 'portable' && dimensions === 0 && numberTypes.has(name)) return []
  return [
    {
      message: `${formatType(column.type)} cannot be numbered: ${key} needs smallint, integer or bigint`,
      help: `write type: bigint, or remove ${key}`,
      of: { kind: 'column', name: column.name },
      keys: [key === 'identity' ? '/identity' : '/postgresql/serial', '/type'],
    },
  ]
}

const numberTypes: ReadonlySet<string> = new Set(['smallint', 'integer', 'bigint'])

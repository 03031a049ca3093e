import type { Partition, PartitionBound, PartitionBy, Table, TableName, Value } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import { CatalogRowError } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import type { Flavour } from '../flavour.js'
import { plainConstant } from './constants.js'
import type { CatalogColumn } from './columns.js'
import type { Reading } from './reading.js'
import { inTables } from './scope.js'
import { spellingOf } from './spelling.js'

/** A partition as the catalog has it. */
export interface CatalogPartition {
  readonly name: string
  readonly position: number
  /** `RANGE`, `RANGE COLUMNS`, `LIST`, `LIST COLUMNS`, `HASH`, `KEY`, and those with LINEAR. */
  readonly method: string
  /** Columns in backticks, or an expression. */
  readonly by: string
  /** What it takes: values, or MAXVALUE; null where the server counts. */
  readonly bound?: string
  readonly isDividedAgain: boolean
  readonly comment?: string
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-partitions-table.html */
export function partitionsSql(flavour: Flavour, scope: CatalogScope): string {
  return `SELECT p.TABLE_SCHEMA AS \`schema\`, p.TABLE_NAME AS \`table\`, p.PARTITION_NAME AS name, p.PARTITION_ORDINAL_POSITION AS position,
  p.PARTITION_METHOD AS method, ${spellingOf(flavour).division('p')} AS \`by\`, p.PARTITION_DESCRIPTION AS bound,
  IF(p.SUBPARTITION_METHOD IS NULL, 'NO', 'YES') AS divided_again, NULLIF(p.PARTITION_COMMENT, '') AS comment
FROM information_schema.PARTITIONS AS p
WHERE p.PARTITION_NAME IS NOT NULL AND ${inTables('p', scope)}`
}

export function readCatalogPartition(fields: Fields): CatalogPartition {
  const [bound, comment] = [fields.optional('bound'), fields.optional('comment')]
  return {
    name: fields.text('name'),
    position: fields.number('position'),
    method: fields.text('method'),
    by: fields.optional('by') ?? '',
    ...(bound === undefined ? {} : { bound }),
    isDividedAgain: fields.text('divided_again') === 'YES',
    ...(comment === undefined ? {} : { comment }),
  }
}

const methods: Readonly<Record<string, PartitionBy['method']>> = {
  RANGE: 'range',
  'RANGE COLUMNS': 'range',
  LIST: 'list',
  'LIST COLUMNS': 'list',
  HASH: 'hash',
  KEY: 'key',
}

/** How a table is divided, and into what; undefined where documents have no words for it, and the table is no table of theirs. */
export function readPartitioning(
  rows: readonly CatalogPartition[],
  of: TableName,
  columns: readonly CatalogColumn[],
  reading: Reading,
): Pick<Table, 'partitionBy' | 'partitions'> | undefined {
  const ordered = rows.toSorted((a, b) => a.position - b.position)
  const [first] = ordered
  if (first === undefined) return { partitions: [] }
  const method = methods[first.method.toUpperCase()]
  if (method === undefined || first.isDividedAgain) {
    reading.unread(
      'partitioned table',
      of,
      `it is divided by ${first.isDividedAgain ? 'partitions of partitions' : first.method}, which documents do not say`,
    )
    return undefined
  }
  for (const { name, comment } of ordered) {
    if (comment !== undefined) {
      reading.unreadAttribute(
        'partition',
        { name },
        'comment',
        'documents have no comment on a partition',
        of,
      )
    }
  }
  const partitions = withBeginnings(
    ordered.map(({ name, bound }, i): Partition => ({
      name,
      bound: readBound(method, bound, i, ordered.length),
    })),
  )
  return { partitionBy: { method, by: readDivision(first, columns) }, partitions }
}

/** A range begins where the one before ends, which the server does not say again. */
function withBeginnings(partitions: readonly Partition[]): readonly Partition[] {
  let end: readonly Value[] | undefined
  return partitions.map((partition) => {
    const { bound } = partition
    if (!('to' in bound)) return partition
    const from = end ?? bound.to.map((): Value => ({ sql: 'minvalue' }))
    end = bound.to
    return { ...partition, bound: { from, to: bound.to } }
  })
}

/** Names of columns, or else an expression. */
function readDivision(
  { by, method }: CatalogPartition,
  columns: readonly CatalogColumn[],
): PartitionBy['by'] {
  const names = [...by.matchAll(/`((?:[^`]|``)*)`(?:,|$)/g)].map(([, name = '']) =>
    name.replaceAll('``', '`'),
  )
  const quoted = names.map((name) => `\`${name.replaceAll('`', '``')}\``)
  const isList = names.length > 0 && quoted.join(',') === by
  // KEY without columns goes by the primary key.
  if (by === '' && method.endsWith('KEY')) return { columns: [] }
  return isList && names.every((name) => columns.some((column) => column.name === name))
    ? { columns: names }
    : { sql: by }
}

function readBound(
  method: PartitionBy['method'],
  bound: string | undefined,
  position: number,
  count: number,
): PartitionBound {
  if (method === 'hash' || method === 'key') return { modulus: count, remainder: position }
  if (bound === undefined) throw new CatalogRowError('bound', bound)
  const values = splitValues(bound).map(readValue)
  // MariaDB tells the rest of a list so too: https://mariadb.com/kb/en/list-partitioning-type/
  const isRest = values.every((value) => 'sql' in value && value.sql.toLowerCase() === 'maxvalue')
  if (isRest) return { default: true }
  return method === 'list' ? { in: values } : { from: [], to: values }
}

/** `'2020-01-01',10,NULL`; several columns of one value stand in brackets. */
function splitValues(text: string): readonly string[] {
  return [
    ...text.matchAll(/\s*((?:'(?:[^'\\]|''|\\.)*'|\((?:'(?:[^'\\]|''|\\.)*'|[^')])*\)|[^,'(])+)(?:,|$)/gs),
  ].map(([, value = '']) => value.trim())
}

function readValue(text: string): Value {
  if (/^maxvalue$/i.test(text)) return { sql: 'maxvalue' }
  return plainConstant(text) ?? { sql: text }
}

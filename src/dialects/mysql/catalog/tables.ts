import { byFlavour } from '../flavour.js'
import { charsetOf, usualCharset, usualCollation } from '../charsets.js'
import { bareTable, type Options, type Table, type TableName } from '../../../model/table.js'
import type { CatalogColumn } from './columns.js'
import type { CatalogElement } from './indexes.js'
import type { Parts } from './parts.js'
import { readPartitioning } from './partitions.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'
import { noteSqlMode } from './sql-mode.js'
import { isOfKept, jsonCheckOf, readTableColumn } from './table-columns.js'
import { readForeignKeys, readTableCheck } from './table-constraints.js'
import { readTableIndexes, withoutForeignKeyIndexes, withoutHashes } from './table-indexes.js'

/** A table of the catalog as the model has it; undefined where it is something that documents do not make. */
export function readTable(relation: Relation, parts: Parts, reading: Reading): Table | undefined {
  const of = reading.name(relation.schema, relation.name)
  const reason = byKind[relation.kind]
  if (reason !== undefined) {
    reading.unread(relation.kind.toLowerCase(), of, reason)
    return undefined
  }
  const columns = parts.columns(relation)
  const checks = parts.checks(relation)
  const ofTypes = new Set(columns.flatMap((column) => jsonCheckOf(column, checks) ?? []))
  const partitioning = readPartitioning(parts.partitions(relation), of, columns, reading)
  if (partitioning === undefined) return undefined
  const options = tableOptions(relation, reading)
  noteOddities(relation, of, reading)
  const triggers = parts.triggers(relation)
  for (const { trigger, sqlMode } of triggers) {
    noteSqlMode(sqlMode, { kind: 'trigger', name: { name: trigger.name }, of }, reading)
  }
  const table = {
    ...of,
    ...bareTable,
    columns: columns.map((column) => readTableColumn({ column, relation, of, checks }, reading)),
    ...readTableIndexes(
      parts.elements(relation).map((element) => withoutPointBytes(element, columns)),
      relation.name,
    ),
    foreignKeys: readForeignKeys(parts.references(relation), reading),
    checks: checks.filter((check) => !ofTypes.has(check) && !isOfKept(check)).map(readTableCheck),
    triggers: triggers.map(({ trigger }) => trigger),
    grants: parts.grants(relation),
    ...(relation.comment === undefined ? {} : { comment: relation.comment }),
    ...(options === undefined ? {} : { options }),
    ...partitioning,
  }
  return withoutForeignKeyIndexes(withoutHashes(table, reading.flavour), reading.flavour)
}

/** Of a geometry, the server tells how many bytes a key takes of it: it is no beginning that anybody asked for. */
function withoutPointBytes(element: CatalogElement, columns: readonly CatalogColumn[]): CatalogElement {
  const type = columns.find(({ name }) => name === element.column)?.type ?? ''
  if (!/^(?:multi)?(?:geometry|point|linestring|polygon)/i.test(type)) return element
  const { length: _, ...whole } = element
  return whole
}

const byKind: Readonly<Record<string, string>> = {
  'SYSTEM VERSIONED': 'documents have no tables that keep the history of their rows',
  TEMPORARY: 'documents have no temporary tables',
}

/** What differs from how a table is made when its document says nothing. */
function tableOptions({ engine, collation, stated }: Relation, { flavour }: Reading): Options | undefined {
  const charset = charsetOf(collation)
  const rowFormat = stated.get('row_format')
  const blockSize = stated.get('key_block_size')
  const options: Options = {
    ...(collation === usualCollation(flavour) ? {} : { collation }),
    ...(charset === usualCharset ? {} : { charset }),
    ...(engine.toLowerCase() === 'innodb' ? {} : { engine }),
    ...(blockSize === undefined ? {} : { key_block_size: Number(blockSize) }),
    ...(rowFormat === undefined ? {} : { row_format: rowFormat.toLowerCase() }),
  }
  return Object.keys(options).length === 0 ? undefined : options
}

/** What a table may be made with that documents do not say. */
function noteOddities({ stated }: Relation, of: TableName, reading: Reading): void {
  const said = new Set(['row_format', 'key_block_size', 'partitioned'])
  for (const [name, value] of stated) {
    if (said.has(name) || isUsual(name, value, reading)) continue
    reading.unreadAttribute('table', of, name, `documents do not set ${name.toUpperCase()} of a table`)
  }
}

function isUsual(name: string, value: string, { flavour }: Reading): boolean {
  const usual = byFlavour(flavour, { mysql: [['encryption', 'N']], mariadb: [['transactional', '1']] })
  return usual.some(([word, plain]) => word === name && plain === value.toUpperCase())
}

import { bareTable, type PartitionBy, type Table, type TableName } from '../../../model/table.js'
import type { CatalogColumn } from './columns.js'
import { noteInherited } from './inherited-columns.js'
import { optionsOf, readParameters } from './parameters.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { Division, Relation } from './relations.js'
import { readColumn } from './table-columns.js'
import { readTableConstraints } from './table-constraints.js'
import { readTableIndexes } from './table-indexes.js'
import { readTriggers } from './triggers.js'
import { readPolicies } from './policies.js'

/** A table without its partitions; of a partition, the table that it is by itself. */
export function readTable(relation: Relation, parts: Parts, reading: Reading): Table {
  const of = reading.name(relation.schema, relation.name)
  const columns = parts.columns(relation.id)
  const indexes = parts.indexes(relation.id)
  const sequences = parts.sequencesOf(relation.id)
  const constraints = parts.constraints(relation.id)
  const copies = relation.bound === undefined ? constraints.filter(({ isCopy }) => isCopy) : []
  const options = tableOptions(relation, of, parts)
  const partitionBy = relation.division === undefined ? undefined : readDivision(relation.division)
  noteOddities(relation, of, reading)
  if (relation.bound === undefined) noteInherited(relation, of, parts, reading)
  for (const { name } of copies) {
    const reason = 'it is inherited, and documents have a comment on the one of the table above'
    reading.unreadAttribute('constraint', { name }, 'comment', reason, of)
  }
  return {
    ...of,
    ...bareTable,
    columns: columns
      .filter((column) => isOwn(column, relation))
      .map((column) => readColumn(column, of, sequences, reading)),
    ...readTableConstraints(
      constraints.filter((constraint) => !copies.includes(constraint)),
      new Map(indexes.map((index) => [index.id, index])),
      of,
      reading,
    ),
    indexes: readTableIndexes(indexes, of, reading),
    triggers: parts.triggers(relation.id).flatMap((row) => readTriggers(row, of, reading)),
    policies: parts.policies(relation.id).flatMap(readPolicies),
    grants: [...relation.grants, ...columns.flatMap(({ grants }) => grants)],
    ...(relation.comment === undefined ? {} : { comment: relation.comment }),
    ...(options === undefined ? {} : { options }),
    ...(partitionBy === undefined ? {} : { partitionBy }),
  }
}

/** A column that a table only inherits is that of another. A partition has its columns to be held against those. */
function isOwn({ isLocal }: CatalogColumn, { bound }: Relation): boolean {
  return isLocal || bound !== undefined
}

function tableOptions(relation: Relation, of: TableName, parts: Parts): Table['options'] {
  const inherits = relation.bound === undefined ? relation.parents : []
  return optionsOf({
    access_method: relation.accessMethod,
    force_row_security: relation.forceRowSecurity,
    // As documents write it: a bare name stands beside the table.
    inherits:
      inherits.length === 0
        ? undefined
        : inherits.map((parent) => (parent.schema === of.schema ? parent.name : { ...parent })),
    replica_identity: replicaIdentity(relation, parts),
    row_security: relation.rowSecurity,
    tablespace: relation.tablespace,
    unlogged: relation.isUnlogged,
    with: {
      ...readParameters(relation.parameters),
      ...readParameters(relation.toastParameters, 'toast.'),
    },
  })
}

/** https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY */
function replicaIdentity({ id, replicaIdentity: letter }: Relation, parts: Parts): string | undefined {
  if (letter !== 'i') return { f: 'full', n: 'nothing' }[letter]
  return parts.indexes(id).find(({ isReplicaIdentity }) => isReplicaIdentity)?.name
}

const methods: Readonly<Record<string, PartitionBy['method']>> = { r: 'range', l: 'list', h: 'hash' }

/** How the table is divided; undefined where documents have no words for it. */
export function readDivision({
  strategy,
  columns,
  expression,
  isUnusual,
}: Division): PartitionBy | undefined {
  const method = methods[strategy]
  if (method === undefined || isUnusual) return undefined
  const names = columns.filter((column) => column !== undefined)
  if (names.length === columns.length) return { method, by: { columns: names } }
  return columns.length === 1 && expression !== undefined ? { method, by: { sql: expression } } : undefined
}

function noteOddities({ ofType, ownerLacks }: Relation, of: TableName, reading: Reading): void {
  if (ofType !== undefined) {
    reading.unreadAttribute(
      'table',
      of,
      'of',
      `it is a table of the type ${ofType}, which documents do not say`,
    )
  }
  if (ownerLacks) {
    const reason = 'rights were taken from its owner, whom documents leave every right'
    reading.unreadAttribute('table', of, 'grants', reason)
  }
}

import { putOwnParts } from '../../../model/own-parts.js'
import { emptyModel, putTable, type SchemaModel } from '../../../model/schema-model.js'
import { putObject } from '../../../model/schema-objects.js'
import type { SchemaObject } from '../../../model/objects.js'
import type { Catalog } from '../../../model/catalog.js'
import type { Table } from '../../../model/table.js'
import type { CatalogReader, CatalogRow } from '../../catalog.js'
import { quoteText } from '../quoting.js'
import { columnsSql } from './columns.js'
import { constraintsSql } from './constraints.js'
import { databaseSql, readDefaults } from './database.js'
import { Fields } from '../../catalog-fields.js'
import { indexesSql } from './indexes.js'
import { noteOthers, othersSql } from './others.js'
import { Parts } from './parts.js'
import { readPartitions } from './partitions.js'
import { policiesSql } from './policies.js'
import { Reading, typeKey } from './reading.js'
import { relationsSql, type Relation } from './relations.js'
import { readRoutines, routinesSql } from './routines.js'
import { extensionsSql, readExtension, readSchemas, schemasSql } from './schemas.js'
import { inScope } from './scope.js'
import { sequencesSql } from './sequences.js'
import { readFreeSequences } from './free-sequences.js'
import { beginReading } from './session.js'
import { readTable } from './tables.js'
import { triggersSql } from './triggers.js'
import { readTypes, typesSql } from './types.js'
import { readView } from './views.js'

/** The sections of a catalog, each one query. */
const sections = [
  'database',
  'schemas',
  'extensions',
  'types',
  'relations',
  'columns',
  'constraints',
  'indexes',
  'triggers',
  'policies',
  'sequences',
  'routines',
  'others',
] as const

type Section = (typeof sections)[number]

/**
 * Reads the catalogs of PostgreSQL 13 to 18. What documents have no words for is never dropped in silence:
 *
 * | in the database | in the catalog read |
 * |---|---|
 * | rule, extended statistics, operator (class, family), collation, conversion, text search object, cast, publication, foreign server, foreign data wrapper, language, access method, default privileges, security label | unread |
 * | composite, range and base type; foreign table; aggregate; window function; function of a C file; body parsed by the server (BEGIN ATOMIC) | unread |
 * | constraint trigger, trigger with REFERENCING, key WITHOUT OVERLAPS, second check of a domain | unread, the table or domain is there |
 * | table divided by several expressions, or by an operator class or collation of its own | unread |
 * | partition in another schema than its table, partition of a partition | unread, the table is there |
 * | what a column of a partition has that the table's has not, but for a comment; what an inherited column has of its own | attribute unread |
 * | trigger that is disabled, index that is invalid or clustered by, key that is DEFERRABLE (primary) or NOT ENFORCED (foreign), NOT NULL that is NOT VALID or NO INHERIT | attribute unread |
 * | options of a column (n_distinct), of the index behind a constraint, of a view's column; COST, ROWS, LEAKPROOF, SUPPORT, TRANSFORM; a typed table; a collation of another schema; rights taken from an owner, on a type, on an identity's sequence | attribute unread |
 * | owner; settings of roles and of the database; event triggers, subscriptions; names of NOT NULL constraints; members of extensions | left out |
 */
export const catalog: CatalogReader = {
  begin: beginReading,

  queries(serverVersion, scope) {
    const defaultSchema = quoteText(scope.defaultSchema)
    const selects: Readonly<Record<Section, string>> = {
      database: databaseSql,
      schemas: schemasSql,
      extensions: extensionsSql(scope),
      types: typesSql(serverVersion, defaultSchema),
      relations: relationsSql,
      columns: columnsSql(serverVersion, defaultSchema),
      constraints: constraintsSql(serverVersion),
      indexes: indexesSql(serverVersion),
      triggers: triggersSql,
      policies: policiesSql,
      sequences: sequencesSql,
      routines: routinesSql(serverVersion),
      others: othersSql,
    }
    return Object.fromEntries(Object.entries(selects).map(([name, sql]) => [name, inScope(scope, sql)]))
  },

  parse(rows, scope) {
    const section = (name: Section): readonly CatalogRow[] => rows[name] ?? []
    const fields = (name: Section): readonly Fields[] => section(name).map((row) => new Fields(row))
    const types = fields('types')
    const reading = new Reading(scope, namedTypes(types))
    const parts = new Parts(
      {
        relations: section('relations'),
        columns: section('columns'),
        constraints: section('constraints'),
        indexes: section('indexes'),
        triggers: section('triggers'),
        policies: section('policies'),
        sequences: section('sequences'),
      },
      reading,
    )
    const objects: readonly SchemaObject[] = [
      ...readSchemas(fields('schemas'), reading),
      ...fields('extensions').map((row) => readExtension(row, reading)),
      ...readTypes(types, reading),
      ...readFreeSequences(parts, reading),
      ...readRoutines(fields('routines'), reading),
      ...parts.relations.filter(isView).map((relation) => readView(relation, parts, reading)),
    ]
    const tables = parts.relations.flatMap((relation) => readWhole(relation, parts, reading))
    noteOthers(fields('others'), reading)
    const defaults = readDefaults(fields('database'))
    return { model: modelOf(tables, objects), unread: reading.all(), defaults } satisfies Catalog
  },
}

function namedTypes(rows: readonly Fields[]): ReadonlySet<string> {
  return new Set(
    rows
      .filter((row) => ['e', 'd'].includes(row.text('kind')))
      .map((row) => typeKey(row.text('schema'), row.text('name'))),
  )
}

function isView({ kind }: Relation): boolean {
  return kind === 'v' || kind === 'm'
}

/** A table with its partitions, and behind it what these have of their own; none where it is something else, or of another. */
function readWhole(relation: Relation, parts: Parts, reading: Reading): readonly Table[] {
  const name = reading.name(relation.schema, relation.name)
  if (relation.kind === 'f')
    reading.unread('foreign table', name, 'documents have no tables of other servers')
  if (relation.kind === 'c') {
    const reason = 'documents make enums and domains, no types of several fields'
    reading.unread('composite type', name, reason, undefined, relation.sql)
    if (relation.comment !== undefined) reading.unreadAttribute('composite type', name, 'comment', reason)
  }
  const isTable = (relation.kind === 'r' || relation.kind === 'p') && relation.bound === undefined
  if (!isTable) return []
  const table = readTable(relation, parts, reading)
  if (relation.division !== undefined && table.partitionBy === undefined) {
    const reason =
      'it is divided by what documents have no words for: several expressions, or an order of its own'
    reading.unread('partitioned table', name, reason)
    return []
  }
  const { partitions, ownParts } = readPartitions(table, relation, parts, reading)
  return [{ ...table, partitions }, ...ownParts]
}

function modelOf(tables: readonly Table[], objects: readonly SchemaObject[]): SchemaModel {
  return tables.reduce(
    (model, table) => (table.partOf === undefined ? putTable(model, table) : putOwnParts(model, table)),
    objects.reduce(putObject, emptyModel),
  )
}

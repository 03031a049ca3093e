import type { Catalog } from '../../../model/catalog.js'
import type { SchemaObject, View } from '../../../model/objects.js'
import { emptyModel, putTable, type SchemaModel } from '../../../model/schema-model.js'
import { putObject } from '../../../model/schema-objects.js'
import type { Table } from '../../../model/table.js'
import { Fields } from '../../catalog-fields.js'
import type { CatalogReader, CatalogRow, CatalogScope } from '../../catalog.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { columnsSql } from './columns.js'
import { codeTextsSql, withBodies } from './code-texts.js'
import { checksSql, referencesSql } from './constraints.js'
import { indexesSql } from './indexes.js'
import { noteOthers, othersSql } from './others.js'
import { partitionsSql } from './partitions.js'
import { Parts } from './parts.js'
import { Reading } from './reading.js'
import { readRelation, relationsSql } from './relations.js'
import { rightsSql, routineRightsSql, schemaRightsSql } from './rights.js'
import { parametersSql, readRoutines, routinesSql } from './routines.js'
import { readSchemas, schemasSql } from './schemas.js'
import { readSequences } from './sequences.js'
import { beginReading, sequencesSql } from './session.js'
import { readTable } from './tables.js'
import { triggersSql } from './triggers.js'
import { readViewTexts, viewKey, viewTextsSql } from './view-texts.js'
import { readView, viewsSql } from './views.js'

/** The sections of a catalog, each one query. */
const sections = [
  'schemas',
  'schemaRights',
  'relations',
  'columns',
  'elements',
  'references',
  'checks',
  'partitions',
  'triggers',
  'views',
  'routines',
  'parameters',
  'rights',
  'others',
] as const

type Section = (typeof sections)[number] | 'sequences' | 'viewTexts' | 'codeTexts' | 'routineRights'

/**
 * Reads the catalogs of MySQL and MariaDB from information_schema. What documents have no words for is never dropped in silence:
 *
 * | in the database | in the catalog read |
 * |---|---|
 * | event; table that keeps the history of its rows; package; routine or view whose text the user may not see | unread |
 * | table divided by KEY or HASH with LINEAR, or into partitions of partitions | unread |
 * | option of a table that documents do not set; comment on a partition | attribute unread |
 * | routine or trigger that was made by another reading of SQL (sql_mode); rights on routines that the user may not see | attribute unread |
 * | index that a foreign key has for itself, check that makes a text JSON, hidden column of an index on an expression | part of what they are there for |
 * | where numbers go on (AUTO_INCREMENT, the position of a sequence), definers | left out |
 */
export function catalogFor(flavour: Flavour): CatalogReader {
  return {
    begin: (scope) => beginReading(flavour, scope),
    queries: (_serverVersion, scope) => ({
      ...queriesOf(flavour, scope),
      ...byFlavour(flavour, { mysql: {}, mariadb: { sequences: sequencesSql } }),
    }),
    further: (rows, scope) => ({
      viewTexts: viewTextsSql(flavour, rows['views'] ?? []),
      codeTexts: codeTextsSql(rows['triggers'] ?? [], rows['routines'] ?? []),
      routineRights: [routineRightsSql(scope)],
    }),
    parse: (rows, scope) => parse(rows, new Reading(flavour, scope)),
  }
}

function queriesOf(
  flavour: Flavour,
  scope: CatalogScope,
): Readonly<Record<(typeof sections)[number], string>> {
  return {
    schemas: schemasSql(scope),
    schemaRights: schemaRightsSql(flavour, scope),
    relations: relationsSql(scope),
    columns: columnsSql(flavour, scope),
    elements: indexesSql(flavour, scope),
    references: referencesSql(scope),
    checks: checksSql(flavour, scope),
    partitions: partitionsSql(flavour, scope),
    triggers: triggersSql(scope),
    views: viewsSql(flavour, scope),
    routines: routinesSql(scope),
    parameters: parametersSql(scope),
    rights: rightsSql(scope),
    others: othersSql(scope),
  }
}

function parse(rows: Readonly<Record<string, readonly CatalogRow[]>>, reading: Reading): Catalog {
  const section = (name: Section): readonly CatalogRow[] => rows[name] ?? []
  const fields = (name: Section): readonly Fields[] => section(name).map((row) => new Fields(row))
  const coded = (name: Section): readonly CatalogRow[] =>
    withBodies(section(name), section('codeTexts'), lexerFor(reading.flavour))
  const parts = new Parts({
    columns: section('columns'),
    elements: section('elements'),
    references: section('references'),
    checks: section('checks'),
    partitions: section('partitions'),
    triggers: coded('triggers'),
    rights: section('rights'),
  })
  const objects: readonly SchemaObject[] = [
    ...readSchemas(fields('schemas'), fields('schemaRights'), reading),
    ...readSequences(fields('sequences'), parts, reading),
    ...readRoutines(
      {
        routines: coded('routines').map((row) => new Fields(row)),
        parameters: fields('parameters'),
        rights: rows['routineRights'],
      },
      reading,
    ),
    ...readViews(fields('views'), section('viewTexts'), parts, reading),
  ]
  const tables = fields('relations').flatMap((row) => readTable(readRelation(row), parts, reading) ?? [])
  noteOthers(fields('others'), reading)
  return {
    model: modelOf(tables, objects),
    unread: reading.all(),
    defaults: { tablespace: 'innodb_system' },
    foldsNames: fields('schemas').some((row) => row.number('folds') === 1),
  }
}

function readViews(
  rows: readonly Fields[],
  texts: readonly CatalogRow[],
  parts: Parts,
  reading: Reading,
): readonly View[] {
  const found = readViewTexts(texts, reading.scope.defaultSchema)
  return rows.flatMap((row) => {
    const [schema, name] = [row.text('schema'), row.text('name')]
    return readView(row, found.get(viewKey(schema, name)), parts.grants({ schema, name }), reading) ?? []
  })
}

function modelOf(tables: readonly Table[], objects: readonly SchemaObject[]): SchemaModel {
  return tables.reduce(putTable, objects.reduce(putObject, emptyModel))
}

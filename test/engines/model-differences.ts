import { emptyParts, findOwnParts, originalOf } from '../../src/model/own-parts.js'
import type { CopiedPart } from '../../src/model/partition-copies.js'
import { partitionName } from '../../src/model/partitions.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { constraintsOf, sameTable, type Table } from '../../src/model/table.js'
import type { CatalogDump } from '../support/dump-catalog.js'
import { objectDifferences } from './object-differences.js'
import { differ, fields, keyed, keysOf, missing, qualified, texts, type Keyed } from './read-dump.js'
import { rightsDifferences } from './rights-differences.js'

/**
 * Where the folded model is not what the catalog has: columns and whether they take null, rights, names of all that
 * belongs to a table, and of all that stands beside tables. `schema` stands for the default one.
 */
export function modelDifferences(model: SchemaModel, dump: CatalogDump, schema: string): readonly string[] {
  const sections: Sections = {
    tables: keyed(dump.tables),
    columns: keyed(dump.columns),
    constraints: keyed(dump.constraints),
    indexes: keyed(dump.indexes),
    triggers: keyed(dump.triggers),
    policies: keyed(dump.policies),
    sequences: keyed(dump.sequences),
  }
  const kept = [...model.kept.values()]
  return [
    ...[...model.tables.values()].flatMap((table) => partitionDifferences(model, table, schema, sections)),
    ...[...model.tables.values()].flatMap((table) => {
      if (table.partOf !== undefined) return []
      const keptColumns = kept.filter(({ column, at }) => column !== undefined && sameTable(at, table))
      return tableDifferences(
        table,
        schema,
        sections,
        keptColumns.map(({ keptName }) => keptName),
      )
    }),
    ...missing(
      'kept table',
      kept.flatMap(({ column, at, keptName }) =>
        column === undefined ? [qualified({ ...at, name: keptName }, schema)] : [],
      ),
      sections.tables,
    ),
    ...objectDifferences(model, dump, schema),
    ...rightsDifferences(model, dump, schema),
  ]
}

type Sections = Readonly<
  Record<'tables' | 'columns' | 'constraints' | 'indexes' | 'triggers' | 'policies' | 'sequences', Keyed>
>

function tableDifferences(
  table: Table,
  schema: string,
  of: Sections,
  keptColumns: readonly string[],
): readonly string[] {
  const name = qualified(table, schema)
  const beside = (other: string): string => qualified({ ...table, name: other }, schema)
  const columns = of.columns.get(name)
  const names = table.columns.map((column) => column.name)
  const takesNull = table.columns
    .filter((column) => (fields(fields(columns)[column.name])['not_null'] === true) === column.nullable)
    .map((column) => `${name}: column ${column.name} differs in whether it takes null`)
  // Of a table of someone else the model knows what it was told.
  if (table.declared === true)
    return missing(`column of ${name}`, names, new Map(Object.entries(fields(columns))))
  const backed = [table.primaryKey, ...table.uniques, ...table.excludes, ...table.indexes]
  return [
    // Columns that it inherits alone are those of another table.
    ...differ(
      `${name}: columns`,
      [...names, ...keptColumns],
      keysOf(columns).filter((column) => fields(fields(columns)[column])['local'] !== false),
    ),
    ...takesNull,
    ...differ(
      `${name}: constraints`,
      constraintsOf(table).map((constraint) => constraint.name),
      keysOf(of.constraints.get(name)).filter((key) => !isCopy(key)),
    ),
    ...differ(
      `${name}: indexes`,
      backed.flatMap((index) => index?.name ?? []),
      keysOf(of.indexes.get(name)),
    ),
    ...differ(`${name}: triggers`, namesIn(table.triggers), keysOf(of.triggers.get(name))),
    ...differ(`${name}: policies`, namesIn(table.policies), keysOf(of.policies.get(name))),
    ...differ(`${name}: partitions`, namesIn(table.partitions).map(beside), partitionsOf(name, of.tables)),
    ...missing(
      'sequence',
      table.columns.flatMap(({ identity }) => (identity === undefined ? [] : [beside(identity.name)])),
      of.sequences,
    ),
  ]
}

/** What each partition has beside its copies of what its table has, which go by what they are. */
function partitionDifferences(
  model: SchemaModel,
  parent: Table,
  schema: string,
  of: Sections,
): readonly string[] {
  return parent.partitions.flatMap((partition) => {
    const at = partitionName(parent, partition)
    const own = findOwnParts(model, at) ?? emptyParts(parent, at)
    const name = qualified(at, schema)
    const alone = (part: CopiedPart): boolean => originalOf(parent, own, part) === undefined
    const checks = [...new Set(namesIn([...parent.checks, ...own.checks]))]
    const constraints = constraintsOf(own).filter((part) => part.kind !== 'check' && alone(part))
    const indexes = own.indexes.filter((index) => alone({ kind: 'index', name: index.name }))
    return [
      ...differ(
        `${name}: constraints`,
        [...checks, ...namesIn(constraints)],
        keysOf(of.constraints.get(name)).filter((key) => !isCopy(key)),
      ),
      ...differ(
        `${name}: indexes`,
        [...namesIn(constraints.filter(({ kind }) => kind !== 'foreign_key')), ...namesIn(indexes)],
        keysOf(of.indexes.get(name)).filter((key) => !isCopy(key)),
      ),
      ...differ(
        `${name}: triggers`,
        namesIn(own.triggers),
        keysOf(of.triggers.get(name)).filter(
          (key) => fields(fields(of.triggers.get(name))[key])['of_partition'] !== true,
        ),
      ),
      ...differ(`${name}: policies`, namesIn(own.policies), keysOf(of.policies.get(name))),
    ]
  })
}

/** A foreign key to a partitioned table has a copy for each partition, on the table that refers. */
function isCopy(name: string): boolean {
  return /^copy \d+ of /.test(name)
}

function partitionsOf(parent: string, tables: Keyed): readonly string[] {
  return [...tables].flatMap(([name, value]) => {
    const { partition_bound: bound, inherits } = fields(value)
    const above = texts(inherits).map((text) => text.replaceAll('"', ''))
    return typeof bound === 'string' && above.includes(parent) ? [name] : []
  })
}

function namesIn(items: readonly { readonly name: string }[]): readonly string[] {
  return items.map(({ name }) => name)
}

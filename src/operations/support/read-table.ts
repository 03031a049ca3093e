import { inSchema } from './table-ref.js'
import type { CreateTable } from '../../generated/documents.js'
import type { NamedKind, SchemaModel } from '../../model/schema-model.js'
import {
  bareTable,
  type Check,
  type Exclude,
  type ForeignKey,
  type Index,
  type Table,
  type TableName,
  type Unique,
} from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { optionsOf } from './by-dialect.js'
import { checkDeferral } from './check-deferral.js'
import { checkIndexColumns, foreignKeyPlaces, refuseRepeated } from './check-definitions.js'
import { checkColumns, primaryKeyOf, type ForeignKeyPlaces } from './check-keys.js'
import type { ProblemList } from './problem-list.js'
import { columnForeignKey, readCheck, readForeignKey, readIndex, readUnique } from './read-constraints.js'
import { checkExcludeColumns, readExclude } from './read-exclude.js'
import { checkPartitionKeys } from './check-partition-key.js'
import { readPartition, readPartitionBy } from './read-partition.js'
import { placeKey, readColumns, readKey, type Places } from './read-table-columns.js'

/** Where in the operation each part of the table stands, for what is found wrong with it later. */
export interface TablePlaces {
  foreignKey(name: string): ForeignKeyPlaces
  name(kind: NamedKind, name: string): string
  /** The part as a whole: an entry of a list, or the key beside a column that makes it. */
  part(kind: NamedKind, name: string): string
}

/** Reads a create_table: shorthands beside columns become constraints, names left out are made. */
export function readTable(
  keys: CreateTable,
  name: TableName,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): { readonly table: Table; readonly places: TablePlaces } {
  const at = new Map<string, string>([[placeKey('table', name.name), '/table']])
  const options = optionsOf(keys, context)
  const columns = readColumns(keys, name, at, context, problems)
  const primaryKey = readKey(keys, name, at, context, problems)
  const notNull = new Set(primaryKey?.columns)
  const written: Table = {
    ...name,
    columns: columns.map((column) => (notNull.has(column.name) ? { ...column, nullable: false } : column)),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...bareTable,
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
    ...(options === undefined ? {} : { options }),
  }
  const base = context.rules.partitions.readParents(written, (parent, schema) =>
    inSchema(parent, schema, context),
  )
  if (primaryKey !== undefined) {
    checkColumns(
      base,
      primaryKey.columns,
      Array.isArray(keys.primary_key) ? '/primary_key' : '/primary_key/columns',
      problems,
    )
    checkColumns(base, primaryKey.include ?? [], '/primary_key/include', problems)
  }
  const divided = readDivision(keys, base, at, context, problems)
  const uniques = readUniques(keys, base, at, context, problems)
  const excludes = readExcludes(keys, base, at, context, problems)
  const checks = readChecks(keys, base, at, context, problems)
  const indexes = readIndexes(keys, base, at, context, problems)
  const whole: Table = { ...base, ...divided, uniques, excludes, checks, indexes }
  checkPartitionKeys(whole, (kind, key) => at.get(placeKey(kind, key)) ?? '', problems)
  const places = new Map<string, ForeignKeyPlaces>()
  const foreignKeys = readForeignKeys(keys, base, model, at, places, context)
  return {
    table: { ...whole, foreignKeys },
    places: {
      foreignKey: (key) => places.get(key) ?? foreignKeyPlaces('', false),
      name: (kind, key) => at.get(placeKey(kind, key)) ?? '/table',
      part: (kind, key) => (at.get(placeKey(kind, key)) ?? '').replace(/\/name$/, ''),
    },
  }
}

/** How the table is divided, and the partitions to begin with; each is held against those before it. */
function readDivision(
  keys: CreateTable,
  table: Table,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): Partial<Pick<Table, 'partitionBy' | 'partitions'>> {
  if (keys.partition_by === undefined) return {}
  const partitionBy = readPartitionBy(keys.partition_by, table, context, problems)
  if (partitionBy === undefined) return {}
  const partitions = (keys.partition_by.partitions ?? []).reduce<Table['partitions']>(
    (before, definition, i) => {
      const place = `/partition_by/partitions/${i}`
      const divided = { ...table, partitionBy, partitions: before }
      const partition = readPartition(definition, divided, place, context, problems)
      at.set(placeKey('partition', definition.name), `${place}/name`)
      return partition === undefined ? before : [...before, partition]
    },
    [],
  )
  return { partitionBy, partitions }
}

function readUniques(
  keys: CreateTable,
  table: Table,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): readonly Unique[] {
  const inline = keys.columns.flatMap(({ name, unique }, i) =>
    unique === true
      ? [{ unique: readUnique({ columns: [name] }, table, context), place: `/columns/${i}/unique` }]
      : [],
  )
  const listed = (keys.unique_constraints ?? []).map((definition, i) => {
    const place = `/unique_constraints/${i}`
    checkColumns(table, definition.columns, `${place}/columns`, problems)
    checkColumns(table, definition.include ?? [], `${place}/include`, problems)
    const unique = readUnique(definition, table, context)
    checkDeferral(unique, place, problems)
    return { unique, place }
  })
  return [...inline, ...listed].map(({ unique, place }, i, all) => {
    at.set(placeKey('unique', unique.name), place)
    refuseRepeated(
      unique,
      table,
      all.slice(0, i).map((other) => other.unique),
      place,
      problems,
    )
    return unique
  })
}

function readChecks(
  keys: CreateTable,
  table: Table,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): readonly Check[] {
  const inline = keys.columns.flatMap(({ name, check }, i) => {
    if (check === undefined) return []
    const definition = { name: context.naming.check(table.name, name), check }
    const read = readCheck(definition, `/columns/${i}`, context, problems)
    at.set(placeKey('check', definition.name), `/columns/${i}/check`)
    return read === undefined ? [] : [{ ...read, ofColumn: name }]
  })
  const listed = (keys.check_constraints ?? []).flatMap((definition, i) => {
    at.set(placeKey('check', definition.name), `/check_constraints/${i}/name`)
    return readCheck(definition, `/check_constraints/${i}`, context, problems) ?? []
  })
  return [...inline, ...listed]
}

function readExcludes(
  keys: CreateTable,
  table: Table,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): readonly Exclude[] {
  return (keys.exclude_constraints ?? []).flatMap((definition, i) => {
    const place = `/exclude_constraints/${i}`
    checkExcludeColumns(definition, table, place, problems)
    const exclude = readExclude(definition, table, place, context, problems)
    if (exclude !== undefined) at.set(placeKey('exclude', exclude.name), place)
    return exclude ?? []
  })
}

function readIndexes(
  keys: CreateTable,
  table: Table,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): readonly Index[] {
  return (keys.indexes ?? []).flatMap((definition, i) => {
    const place = `/indexes/${i}`
    checkIndexColumns(definition.columns, definition.include, table, place, problems)
    const index = readIndex(definition, table, place, context, problems)
    if (index !== undefined) at.set(placeKey('index', index.name), place)
    return index ?? []
  })
}

function readForeignKeys(
  keys: CreateTable,
  table: Table,
  model: SchemaModel,
  at: Places,
  places: Map<string, ForeignKeyPlaces>,
  context: FoldContext,
): readonly ForeignKey[] {
  const inline = keys.columns.flatMap(({ name, references }, i) =>
    references === undefined
      ? []
      : [
          {
            definition: columnForeignKey(name, references),
            place: `/columns/${i}/references`,
            inColumn: true,
          },
        ],
  )
  const listed = (keys.foreign_keys ?? []).map((definition, i) => ({
    definition,
    place: `/foreign_keys/${i}`,
    inColumn: false,
  }))
  return [...inline, ...listed].map(({ definition, place, inColumn }) => {
    const key = readForeignKey(definition, table, primaryKeyOf(model, table), context)
    at.set(placeKey('foreign_key', key.name), place)
    places.set(key.name, foreignKeyPlaces(place, inColumn))
    return key
  })
}

import type { CreateTable } from '../../generated/documents.js'
import type { NamedKind, SchemaModel } from '../../model/schema-model.js'
import {
  displayName,
  findColumn,
  type Check,
  type Column,
  type ForeignKey,
  type Index,
  type PrimaryKey,
  type Table,
  type TableName,
  type Unique,
} from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { optionsOf } from './by-dialect.js'
import { checkColumns, primaryKeyOf, sameColumns, type ForeignKeyPlaces } from './check-keys.js'
import { checkLength } from './check-names.js'
import type { ProblemList } from './problem-list.js'
import { readColumn } from './read-column.js'
import { missingColumn } from './table-ref.js'
import {
  columnForeignKey,
  readCheck,
  readForeignKey,
  readIndex,
  readPrimaryKey,
  readUnique,
} from './read-constraints.js'

/** Where in the operation each part of the table stands, for what is found wrong with it later. */
export interface TablePlaces {
  foreignKey(name: string): ForeignKeyPlaces
  name(kind: NamedKind, name: string): string
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
  const base: Table = {
    ...name,
    columns: columns.map((column) => (notNull.has(column.name) ? { ...column, nullable: false } : column)),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: [],
    foreignKeys: [],
    checks: [],
    indexes: [],
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
    ...(options === undefined ? {} : { options }),
  }
  if (primaryKey !== undefined) {
    checkColumns(
      base,
      primaryKey.columns,
      Array.isArray(keys.primary_key) ? '/primary_key' : '/primary_key/columns',
      problems,
    )
  }
  const uniques = readUniques(keys, base, at, context, problems)
  const checks = readChecks(keys, base, at, context, problems)
  const indexes = readIndexes(keys, base, at, context, problems)
  const places = new Map<string, ForeignKeyPlaces>()
  const foreignKeys = readForeignKeys(keys, base, model, at, places, context)
  return {
    table: { ...base, uniques, checks, indexes, foreignKeys },
    places: {
      foreignKey: (key) => places.get(key) ?? { columns: '', table: '', referenced: '' },
      name: (kind, key) => at.get(placeKey(kind, key)) ?? '/table',
    },
  }
}

type Places = Map<string, string>

function placeKey(kind: NamedKind, name: string): string {
  return `${kind} ${name}`
}

function readColumns(
  keys: CreateTable,
  table: TableName,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): readonly Column[] {
  const seen = new Set<string>()
  return keys.columns.flatMap((definition, i) => {
    if (seen.has(definition.name)) {
      problems.add({
        ruleId: 'model/name-taken',
        message: `column "${definition.name}" stands twice in table "${displayName(table)}"`,
        pointer: `/columns/${i}/name`,
      })
      return []
    }
    seen.add(definition.name)
    checkLength(definition.name, `/columns/${i}/name`, context, problems)
    const column = readColumn(definition.name, definition, table.name, `/columns/${i}`, context, problems)
    if (column?.identity !== undefined)
      at.set(placeKey('sequence', column.identity.name), `/columns/${i}/identity`)
    if (column !== undefined) return [column]
    return [unreadable(definition.name)]
  })
}

/** Stands in for a column whose type could not be read, so that nothing else is said to miss it. */
function unreadable(name: string): Column {
  return { name, type: { kind: 'native', name: 'unknown', arguments: [], dimensions: 0 }, nullable: true }
}

function readKey(
  keys: CreateTable,
  table: TableName,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): PrimaryKey | undefined {
  const marked = keys.columns.flatMap(({ name, primary_key }, i) =>
    primary_key === true ? [{ name, i }] : [],
  )
  const [first, second] = marked
  if (second !== undefined) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: `two columns say primary_key: "${first?.name ?? ''}" and "${second.name}"`,
      pointer: `/columns/${second.i}/primary_key`,
      atKey: true,
      help: `for a key of several columns write primary_key: [${marked.map(({ name }) => name).join(', ')}] beside columns`,
    })
  }
  if (first !== undefined && keys.primary_key !== undefined) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: 'the primary key is given twice: beside the columns and in a column',
      pointer: `/columns/${first.i}/primary_key`,
      atKey: true,
      help: 'keep one of them',
    })
  }
  const given = keys.primary_key
  if (given === undefined && first === undefined) return undefined
  const place = given === undefined ? `/columns/${first?.i ?? 0}/primary_key` : '/primary_key'
  const key =
    given === undefined
      ? readPrimaryKey({ columns: [first?.name ?? ''] }, table, context)
      : readPrimaryKey('columns' in given ? given : { columns: given }, table, context)
  at.set(placeKey('primary_key', key.name), place)
  return key
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
    return { unique: readUnique(definition, table, context), place }
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

/** A unique constraint equal to the primary key, or to another one, costs an index and says nothing. */
export function refuseRepeated(
  unique: Unique,
  table: Table,
  others: readonly Unique[],
  place: string,
  problems: ProblemList,
): void {
  const same = (columns: readonly string[] | undefined): boolean =>
    columns !== undefined && sameColumns(columns, unique.columns)
  if (same(table.primaryKey?.columns)) {
    problems.add({
      ruleId: 'model/duplicate-key',
      message: `(${unique.columns.join(', ')}) is the primary key of "${displayName(table)}", which is unique already`,
      pointer: place,
      help: 'remove the unique constraint',
    })
  }
  const twin = others.find(
    (other) => same(other.columns) && other.nullsNotDistinct === unique.nullsNotDistinct,
  )
  if (twin !== undefined) {
    problems.add({
      ruleId: 'model/duplicate-key',
      message: `(${unique.columns.join(', ')}) of "${displayName(table)}" is unique already, by "${twin.name}"`,
      pointer: place,
      help: 'remove one of the two',
    })
  }
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

/** Columns named by the elements and INCLUDE of an index must be there; expressions are the server's to judge. */
export function checkIndexColumns(
  elements: readonly (string | { readonly column?: string })[],
  include: readonly string[] | undefined,
  table: Table,
  place: string,
  problems: ProblemList,
): void {
  elements.forEach((element, i) => {
    const column = typeof element === 'string' ? element : element.column
    if (column === undefined) return
    const key = typeof element === 'string' ? '' : '/column'
    if (findColumn(table, column) === undefined) {
      problems.add(missingColumn(table, column, `${place}/columns/${i}${key}`))
    }
  })
  if (include !== undefined) checkColumns(table, include, `${place}/include`, problems)
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

/** Where the parts of a foreign key stand, beside a column or as an entry of its own. */
export function foreignKeyPlaces(place: string, inColumn: boolean): ForeignKeyPlaces {
  return inColumn
    ? { columns: place, table: `${place}/table`, referenced: `${place}/column` }
    : {
        columns: `${place}/columns`,
        table: `${place}/references/table`,
        referenced: `${place}/references/columns`,
      }
}

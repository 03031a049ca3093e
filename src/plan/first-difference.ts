import { objectNouns, type SchemaObject } from '../model/objects.js'
import { modelToJson, type KeptObject, type SchemaModel } from '../model/schema-model.js'
import { constraintsOf, displayName, type Table } from '../model/table.js'

/** What first differs between two models, in words; undefined when nothing does. */
export function firstDifference(
  actual: SchemaModel,
  expected: SchemaModel,
  columnOrder: boolean,
): string | undefined {
  const [has, should] = [modelToJson(actual), modelToJson(expected)]
  return (
    firstIn(partsOf(has.tables, tablePart), partsOf(should.tables, tablePart)) ??
    firstIn(membersOf(has.tables), membersOf(should.tables)) ??
    firstIn(partsOf(has.objects, objectPart), partsOf(should.objects, objectPart)) ??
    firstIn(partsOf(has.kept, keptPart), partsOf(should.kept, keptPart)) ??
    (columnOrder && orderOf(has.tables) !== orderOf(should.tables)
      ? 'columns stand in another order'
      : undefined) ??
    (stable(has.opaque) === stable(should.opaque) ? undefined : 'names that raw SQL made differ')
  )
}

/** Parts of a schema by what they are called; two with the same text are the same. */
type Parts = ReadonlyMap<string, string>

function firstIn(actual: Parts, expected: Parts): string | undefined {
  for (const [name, text] of expected) {
    const found = actual.get(name)
    if (found === undefined) return `${name} is missing`
    if (found !== text) return `${name} differs`
  }
  for (const name of actual.keys()) if (!expected.has(name)) return `${name} is left over`
  return undefined
}

function partsOf<T>(items: readonly T[], part: (item: T) => readonly [name: string, text: string]): Parts {
  return new Map(items.map(part))
}

/** A table by itself: its comment and its settings. */
function tablePart(table: Table): readonly [string, string] {
  const { comment, options, grants, partitionBy, declared } = table
  return [`table "${displayName(table)}"`, stable([comment, options, grants, partitionBy, declared])]
}

function objectPart(object: SchemaObject): readonly [string, string] {
  const signature = object.kind === 'routine' ? `(${object.signature})` : ''
  return [`${objectNouns[object.kind]} "${displayName(object)}"${signature}`, stable(object)]
}

function keptPart(kept: KeptObject): readonly [string, string] {
  return [`kept "${kept.keptName}"`, stable(kept)]
}

/** Everything that stands in tables, with the table's name behind. */
function membersOf(tables: readonly Table[]): Parts {
  return new Map(
    tables.flatMap((table) => {
      const of = ` of table "${displayName(table)}"`
      return [
        ...table.columns.map((column) => [`column "${column.name}"${of}`, stable(column)] as const),
        ...constraintsOf(table).map(
          (item) => [`${nouns[item.kind]} "${item.name}"${of}`, stable(item)] as const,
        ),
        ...table.indexes.map((index) => [`index "${index.name}"${of}`, stable(index)] as const),
        ...table.triggers.map((item) => [`trigger "${item.name}"${of}`, stable(item)] as const),
        ...table.policies.map((item) => [`policy "${item.name}"${of}`, stable(item)] as const),
        ...table.partitions.map((item) => [`partition "${item.name}"${of}`, stable(item)] as const),
      ]
    }),
  )
}

const nouns = {
  exclude: 'exclusion constraint',
  primary_key: 'primary key',
  unique: 'unique constraint',
  foreign_key: 'foreign key',
  check: 'check',
} as const

function orderOf(tables: readonly Table[]): string {
  return stable(tables.map(({ columns }) => columns.map(({ name }) => name)))
}

/** JSON with sorted keys. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  )
}

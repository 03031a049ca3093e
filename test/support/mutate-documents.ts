import { isJsonObject, type JsonValue } from './json-value.js'
import { pick, type Random } from './random-source.js'

/**
 * The documents of a history after one change that knows what they are made of; they are left as they were. `donors` are
 * operations of other histories. Most changes keep to the schema, so that what lies behind it is reached.
 */
export function mutateDocuments(
  documents: readonly JsonValue[],
  donors: readonly JsonValue[],
  random: Random,
): readonly JsonValue[] {
  const places = placesOf(documents)
  const place = pick(places, random)
  const change = pick(random(4) === 0 ? roughChanges : fittingChanges, random)
  if (place === undefined || change === undefined) return documents
  return change(documents, { place, places, donors, random })
}

/** Keys and indexes from the list of documents down to a value. */
type Path = readonly (string | number)[]

interface Place {
  readonly path: Path
  readonly value: JsonValue
}

interface Choice {
  readonly place: Place
  readonly places: readonly Place[]
  readonly donors: readonly JsonValue[]
  readonly random: Random
}

type Change = (documents: readonly JsonValue[], choice: Choice) => readonly JsonValue[]

/** Changes after which a document mostly still has the form that the format asks for. */
const fittingChanges: readonly Change[] = [
  (documents, { places, random }) => {
    const scalar = pick(
      places.filter(({ value }) => typeof value !== 'object'),
      random,
    )
    return scalar === undefined ? documents : put(documents, scalar.path, alike(scalar, places, random))
  },
  (documents, { place, places, random }) => put(documents, place.path, alike(place, places, random)),
  (documents, { places, random }) => {
    const target = pick(
      places.filter(({ path }) => path.at(-1) === 'type'),
      random,
    )
    return target === undefined ? documents : put(documents, target.path, pick(types, random) ?? null)
  },
  (documents, { places, random }) => {
    const named = places.filter(
      ({ path, value }) => typeof value === 'string' && nameKeys.has(path.at(-1) ?? ''),
    )
    const [target, source] = [pick(named, random), pick(named, random)]
    return target === undefined ? documents : put(documents, target.path, source?.value ?? '')
  },
  (documents, { places, random }) => {
    const named = pick(
      places.filter(({ path, value }) => typeof value === 'string' && nameKeys.has(path.at(-1) ?? '')),
      random,
    )
    return typeof named?.value === 'string'
      ? renamed(documents, named.value, pick(names, random) ?? '')
      : documents
  },
  (documents, { places, random }) => {
    const item = pick(itemsOf(places), random)
    return item === undefined ? documents : remove(documents, item.path)
  },
  (documents, { places, random }) => {
    const operations = operationsOf(places)
    const [item, other] = [pick(operations, random), pick(operations, random)]
    return item === undefined || other === undefined ? documents : insert(documents, other.path, item.value)
  },
  (documents, { places, random }) => {
    const operations = operationsOf(places)
    const [item, other] = [pick(operations, random), pick(operations, random)]
    return item === undefined || other === undefined
      ? documents
      : put(put(documents, item.path, other.value), other.path, item.value)
  },
  (documents, { places, donors, random }) => {
    const [item, donor] = [pick(operationsOf(places), random), pick(donors, random)]
    return item === undefined || donor === undefined ? documents : insert(documents, item.path, donor)
  },
]

/** Changes that stop at nothing. */
const roughChanges: readonly Change[] = [
  (documents, { place, random }) => put(documents, place.path, pick(strangers, random) ?? null),
  (documents, { place, random }) => put(documents, place.path, pick(names, random) ?? null),
  (documents, { place, places, random }) => put(documents, place.path, pick(places, random)?.value ?? null),
  (documents, { place, places, random }) => {
    const other = pick(places, random) ?? place
    return put(put(documents, place.path, other.value), other.path, place.value)
  },
  (documents, { place }) => remove(documents, place.path),
  (documents, { places, random }) => {
    const [item, other] = [pick(itemsOf(places), random), pick(itemsOf(places), random)]
    return item === undefined || other === undefined ? documents : insert(documents, other.path, item.value)
  },
  (documents, { place: { path, value }, places, random }) => {
    const source = pick(places, random)
    const key = source?.path.at(-1)
    return isJsonObject(value) && typeof key === 'string'
      ? put(documents, [...path, key], source?.value ?? null)
      : documents
  },
  (documents, { place: { path, value }, random }) =>
    isJsonObject(value)
      ? put(documents, [...path, pick(names, random) ?? ''], pick(strangers, random) ?? 1)
      : documents,
  (documents, { place: { path, value } }) => put(documents, path, [value]),
]

/** Keys under which names of tables, columns and the like stand. */
const nameKeys: ReadonlySet<string | number> = new Set([
  'table',
  'column',
  'name',
  'to',
  'schema',
  'to_schema',
  0,
  1,
])

const names: readonly string[] = [
  '',
  ' ',
  'a.b',
  '"',
  "'; drop table users; --",
  '$$',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'select',
  'İstanbul',
  'e\u0301',
  '\u202egnp.exe',
  '\u0000',
  '\ud800',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'x'.repeat(63),
  'x'.repeat(64),
  'ü'.repeat(31),
  'ü'.repeat(32),
  'x'.repeat(10_000),
]

const types: readonly JsonValue[] = [
  'integer',
  'bigint',
  'text',
  'text[]',
  'text[][][]',
  'varchar(10)',
  'varchar(99999999999999999999)',
  'decimal(10,2)',
  'decimal(10,-2)',
  'json',
  'jsonb',
  'blob',
  'timestamptz',
  'interval day to second(3)',
  'int4multirange',
  '__proto__',
  'constructor',
  'pg_catalog.int4',
  { postgresql: 'citext' },
  { postgresql: '"My Type"(1, a)' },
  { mysql: 'set(1)' },
]

// prettier-ignore
const strangers: readonly JsonValue[] = [
  null, true, false, 0, -1, 1.5, 1e308, -1e-308, 2 ** 53, -(2 ** 63), 4_294_967_296,
  [], {}, [[]], [null], { sql: '' }, { sql: ';' }, { sql: '(' }, { sql: 'now()' }, { sql: {} },
  { json: { a: [1] } }, { base64: 'AAA=' }, { postgresql: 'x' }, { mysql: 'x' }, { ['__proto__']: 1 },
  'now()', '(', "'", '--', '/*', '$a$', 'select 1; commit', 'vacuum', 'begin atomic', 'case when end', ';;;',
  '0s', '999999999h',
]

function placesOf(documents: readonly JsonValue[]): readonly Place[] {
  const places: Place[] = []
  const visit = (value: JsonValue, path: Path): void => {
    if (path.length > 0) places.push({ path, value })
    if (Array.isArray(value)) value.forEach((item: JsonValue, i) => visit(item, [...path, i]))
    else if (isJsonObject(value)) for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
  }
  visit(documents, [])
  return places
}

/** Items of lists below a document: operations, columns, rows. */
function itemsOf(places: readonly Place[]): readonly Place[] {
  return places.filter(({ path }) => path.length > 1 && typeof path.at(-1) === 'number')
}

/** Items of `operations`, `downgrade` and `effect`. */
function operationsOf(places: readonly Place[]): readonly Place[] {
  return places.filter(({ path }) => operationLists.has(path.at(-2) ?? ''))
}

const operationLists: ReadonlySet<string | number> = new Set(['operations', 'downgrade', 'effect'])

/** What stands under the same key elsewhere. */
function alike({ path, value }: Place, places: readonly Place[], random: Random): JsonValue {
  const others = places.filter((other) => other.path.at(-1) === path.at(-1))
  return pick(others, random)?.value ?? value
}

function put(documents: readonly JsonValue[], path: Path, value: JsonValue): readonly JsonValue[] {
  return asList(
    edited(documents, path, (parent, key) => withEntry(parent, key, value)),
    documents,
  )
}

function remove(documents: readonly JsonValue[], path: Path): readonly JsonValue[] {
  if (path.length < 2) return documents
  return asList(
    edited(documents, path, (parent, key) =>
      Array.isArray(parent)
        ? parent.filter((_, i) => i !== key)
        : isJsonObject(parent)
          ? entries(Object.entries(parent).filter(([name]) => name !== key))
          : parent,
    ),
    documents,
  )
}

function insert(documents: readonly JsonValue[], path: Path, value: JsonValue): readonly JsonValue[] {
  return asList(
    edited(documents, path, (parent, key) =>
      Array.isArray(parent) ? [...parent.slice(0, Number(key)), value, ...parent.slice(Number(key))] : parent,
    ),
    documents,
  )
}

/** Another name, everywhere. */
function renamed(documents: readonly JsonValue[], from: string, to: string): readonly JsonValue[] {
  const visit = (value: JsonValue): JsonValue => {
    if (value === from) return to
    if (Array.isArray(value)) return value.map(visit)
    if (!isJsonObject(value)) return value
    return entries(Object.entries(value).map(([key, item]) => [key === from ? to : key, visit(item)]))
  }
  return documents.map(visit)
}

function edited(
  value: JsonValue,
  [key, ...rest]: Path,
  change: (parent: JsonValue, key: string | number) => JsonValue,
): JsonValue {
  if (key === undefined) return value
  if (rest.length === 0) return change(value, key)
  const inner = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined
  return inner === undefined ? value : withEntry(value, key, edited(inner, rest, change))
}

function withEntry(parent: JsonValue, key: string | number, value: JsonValue): JsonValue {
  if (Array.isArray(parent)) return parent.map((item: JsonValue, i) => (i === key ? value : item))
  if (!isJsonObject(parent)) return parent
  return entries([...Object.entries(parent).filter(([name]) => name !== key), [String(key), value]])
}

/** Not by assignment, for keys named __proto__. */
function entries(list: readonly (readonly [string, JsonValue])[]): JsonValue {
  return Object.fromEntries(list)
}

function asList(value: JsonValue, otherwise: readonly JsonValue[]): readonly JsonValue[] {
  return Array.isArray(value) ? value : otherwise
}

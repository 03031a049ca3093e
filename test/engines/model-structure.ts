import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { ColumnType } from '../../src/model/column-type.js'
import type { SchemaObject } from '../../src/model/objects.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { sequenceRange } from '../../src/model/sequence-range.js'
import {
  displayName,
  findColumn,
  type Check,
  type Column,
  type Index,
  type IndexElement,
  type Options,
  type Table,
  type TableName,
  type Trigger,
  type Value,
} from '../../src/model/table.js'
import { evenBlanks } from '../../src/sql/even-blanks.js'

/** Stands in the place of words that the server computes with. */
const unknown = '(an expression)'

/**
 * A model as lines of what it is made of, without the words of SQL texts and what only documents know, so that a folded
 * model and one that was read are the same lines.
 */
export function structureOf(model: SchemaModel): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const table of model.tables.values()) {
    // What a partition has of its own is told as unread.
    if (table.declared === true || table.partOf !== undefined) continue
    for (const [what, value] of tableLines(table)) lines.set(`table ${displayName(table)}: ${what}`, value)
  }
  const isNamed = (name: TableName): boolean =>
    [...model.objects.values()].some(
      (object) =>
        (object.kind === 'enum' || object.kind === 'domain') &&
        object.name === name.name &&
        object.schema === name.schema,
    )
  for (const object of model.objects.values()) {
    // Every database has it, so that it is read of none.
    if (object.kind === 'extension' && object.name === 'plpgsql') continue
    const signature = object.kind === 'routine' ? `(${object.signature})` : ''
    lines.set(`${object.kind} ${displayName(object)}${signature}`, json(objectLine(object, isNamed)))
  }
  return lines
}

function tableLines(table: Table): readonly (readonly [string, string])[] {
  const { primaryKey, partitionBy } = table
  const lines: readonly (readonly [string, unknown])[] = [
    ['columns', table.columns.map(({ name }) => name)],
    ...table.columns.map((column) => [`column ${column.name}`, columnLine(column)] as const),
    ['primary key', primaryKey],
    ...table.uniques.map((unique) => [`unique ${unique.name}`, unique] as const),
    ...table.foreignKeys.map((key) => [`foreign key ${key.name}`, key] as const),
    ...table.checks.map((check) => [`check ${check.name}`, checkLine(check)] as const),
    ...table.excludes.map(
      (exclude) =>
        [
          `exclude ${exclude.name}`,
          {
            ...exclude,
            where: exclude.where !== undefined,
            elements: exclude.elements.map(({ operator, ...element }) => [
              operator.replace(/^pg_catalog\./, ''),
              elementLine(element),
            ]),
          },
        ] as const,
    ),
    ...table.indexes.map((index) => [`index ${index.name}`, indexLine(index)] as const),
    ...table.triggers.map((trigger) => [`trigger ${trigger.name}`, triggerLine(trigger)] as const),
    ...table.policies.map(
      (policy) =>
        [
          `policy ${policy.name}`,
          {
            ...policy,
            // Of a word for whoever it is, the server keeps who that was.
            roles: policy.roles
              .map((role) => role.replace(/^((current|session)_(user|role)|postgres|aludel)$/, 'someone'))
              .sort(),
            using: policy.using !== undefined,
            withCheck: policy.withCheck !== undefined,
          },
        ] as const,
    ),
    ['grants', table.grants],
    ['comment', table.comment],
    ['options', optionsLine(table.options)],
    [
      'partition by',
      partitionBy === undefined
        ? undefined
        : { ...partitionBy, by: 'sql' in partitionBy.by ? 'an expression' : partitionBy.by },
    ],
    ...table.partitions.map(
      ({ name, bound }) =>
        [
          `partition ${name}`,
          'from' in bound
            ? [bound.from, bound.to].map((list) => list.map(plainValue))
            : 'in' in bound
              ? bound.in.map(plainValue)
              : bound,
        ] as const,
    ),
  ]
  return lines.map(([what, value]) => [what, json(value)])

  /** A constant, whose spelling depends on its type: a day is a moment too. */
  function plainValue(value: Value): string {
    const by = partitionBy?.by
    const type =
      by !== undefined && 'columns' in by ? findColumn(table, by.columns[0] ?? '')?.type : undefined
    if (!('literal' in value))
      return 'sql' in value && /^(minvalue|maxvalue|null)$/i.test(value.sql) ? value.sql : unknown
    if (typeof value.literal === 'object')
      return value.literal.number.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
    const text = String(value.literal)
    return type !== undefined && postgresql.rules.typeFamily(type) === 'timestamp' ? text.slice(0, 10) : text
  }
}

function columnLine({ default: value, generated, identity, options, type, ...column }: Column): object {
  return {
    ...column,
    type: typeLine(type),
    hasDefault: value !== undefined,
    ...(generated === undefined ? {} : { stored: generated.stored }),
    ...(identity === undefined
      ? {}
      : { identity: { ...identity, ...range({ type: sequenceType(type), ...identity }) } }),
    options: optionsLine(options),
  }
}

/** The server keeps no difference between one dimension and more. */
function typeLine(type: ColumnType): ColumnType {
  return { ...type, dimensions: Math.min(type.dimensions, 1) }
}

function sequenceType({ name }: ColumnType): 'smallint' | 'integer' | 'bigint' {
  return name === 'smallint' || name === 'integer' ? name : 'bigint'
}

function range(sequence: Parameters<typeof sequenceRange>[0]): object {
  const { min, max } = sequenceRange(sequence)
  return { min: String(min), max: String(max) }
}

function checkLine(whole: Check): object {
  const { ofColumn: _, check: _check, ...check } = whole
  return check
}

/** Lengths are those of other engines; the server keeps no difference between the usual operator class and none. */
function elementLine(whole: IndexElement): object {
  const { sql, order, nulls, opclass, length: _, ...element } = whole
  return {
    ...element,
    opclass: opclass === 'range_ops' ? undefined : opclass,
    isExpression: sql !== undefined,
    order,
    nulls: nulls ?? (order === 'desc' ? 'first' : 'last'),
  }
}

function indexLine({ elements, where, options, ...index }: Index): object {
  return {
    ...index,
    where: where !== undefined,
    elements: elements.map(elementLine),
    options: optionsLine(options),
  }
}

function triggerLine({ when, ...trigger }: Trigger): object {
  return { ...trigger, when: when !== undefined }
}

/** Numbers by their digits, and nothing that is so anyway. */
function optionsLine(options: Options | undefined): unknown {
  return Object.entries(options ?? {}).flatMap(([key, value]) =>
    value === false || (key === 'replica_identity' && value === 'default') ? [] : [[key, plainOption(value)]],
  )
}

function plainOption(value: Options[string]): unknown {
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? value : Object.entries(value).map(([key, inner]) => `${key}=${String(inner)}`)
}

function objectLine(object: SchemaObject, isNamed: (name: TableName) => boolean): object {
  switch (object.kind) {
    case 'enum':
      return object
    case 'domain':
      return {
        ...object,
        default: object.default !== undefined,
        check: object.check?.name,
      }
    case 'sequence':
      return { ...object, ...range(object) }
    case 'view': {
      const { query: _, columns: _columns, uses: _uses, stale: _stale, withData: _data, ...view } = object
      return {
        ...view,
        indexes: view.indexes.map(indexLine),
        triggers: view.triggers.map(triggerLine),
        options: optionsLine(view.options),
      }
    }
    case 'routine': {
      const { arguments: given, returns, security, uses: _, stale: _stale, ...rest } = object
      const { deterministic: _deterministic, dataAccess: _access, ...routine } = rest
      const { routines, lexer } = postgresql.rules
      return {
        ...routine,
        definer: security === 'definer',
        arguments: routines.readArguments(given, isNamed),
        returns: returns === undefined ? undefined : plainReturns(evenBlanks(returns, lexer)),
      }
    }
    case 'schema':
      return {
        name: object.name,
        comment: object.shared || object.implied === true ? undefined : object.comment,
        grants: object.grants,
      }
    case 'extension':
      return { name: object.name }
  }
}

function plainReturns(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\bint4?\b/g, 'integer')
    .replaceAll(/ ?\( ?/g, '(')
}

function json(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item,
    ) ?? ''
  )
}

/**
 * Where the model that was read is not made of what the folded one is. What raw SQL is said to make is no difference.
 *
 * @param othersThere are there whole objects that documents did not make?
 */
export function structureDifferences(
  expected: SchemaModel,
  actual: SchemaModel,
  othersThere: boolean,
): readonly string[] {
  const [left, right] = [structureOf(expected), structureOf(actual)]
  const tables = [...expected.tables.values()]
  const declared = new Set(tables.filter((table) => table.declared === true).map(displayName))
  const known = new Set(tables.map(displayName))
  const raw = new Set(
    [...expected.opaque.values()].flatMap(({ schema, name }) =>
      schema === undefined ? [name] : [displayName({ schema, name }), schema],
    ),
  )
  const rawParts = [...expected.opaque.values()].flatMap(({ part, ...table }) =>
    part === undefined ? [] : [{ of: `table ${displayName(table)}: `, name: ` ${part}` }],
  )
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((key) => {
    const [wanted, found] = [left.get(key), right.get(key)]
    const [, kind, name = ''] = /^(\w+) (.*?)(?:\(.*\)|:.*)?$/s.exec(key) ?? []
    if (wanted === found || wanted?.includes(unknown) === true) return []
    if (kind === 'table' && declared.has(name)) return []
    const isWhole = wanted === undefined && (kind !== 'table' || !known.has(name))
    if (isWhole && (othersThere || raw.has(name))) return []
    if (wanted === undefined && rawParts.some((part) => key.startsWith(part.of) && key.endsWith(part.name)))
      return []
    return [`${key} is ${wanted ?? 'nothing'} in the model, and was read as ${found ?? 'nothing'}`]
  })
}

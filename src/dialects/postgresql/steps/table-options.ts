import { nameOf, type OptionValue, type Options, type Table, type TableName } from '../../../model/table.js'
import { quoteName, quoteText } from '../quoting.js'

/** A value of the map by which people set storage parameters: `fillfactor = 70`. */
export function parameterList(parameters: OptionValue | undefined): string | undefined {
  const entries = parameterEntries(parameters)
  return entries.length === 0
    ? undefined
    : `(${entries.map(([name, value]) => `${parameterName(name)} = ${parameterValue(value)}`).join(', ')})`
}

/** Parameters set, and those reset, on the way from one map to another. */
export function parameterChanges(
  from: OptionValue | undefined,
  to: OptionValue | undefined,
): readonly string[] {
  const [before, after] = [new Map(parameterEntries(from)), new Map(parameterEntries(to))]
  const set = [...after].filter(([name, value]) => before.get(name) !== value)
  const reset = [...before.keys()].filter((name) => !after.has(name))
  return [
    ...(set.length === 0 ? [] : [`SET ${parameterList(Object.fromEntries(set)) ?? ''}`]),
    ...(reset.length === 0 ? [] : [`RESET (${reset.map(parameterName).join(', ')})`]),
  ]
}

/** An access method, which reads better bare where it can be. */
export function methodName(name: string): string {
  return /^[a-z_][a-z\d_]*$/.test(name) ? name : quoteName(name)
}

/**
 * The tables that one inherits from: a bare name stands beside it; `{ schema, name }` stands elsewhere, without a schema in
 * the default one.
 */
export function parents(table: TableName, options: Options | undefined): readonly TableName[] {
  return itemsOf(options).map((item) => {
    const { schema, name } = isMap(item) ? item : { schema: table.schema, name: item }
    return schema === undefined ? { name: String(name) } : { schema: String(schema), name: String(name) }
  })
}

/** The table with its parents as documents write them, `cities` or `{ schema: geo, table: cities }`, read. */
export function readParents(table: Table, inSchema: (name: string, schema?: string) => TableName): Table {
  const items = itemsOf(table.options)
  if (!items.some((item) => isMap(item) && item['table'] !== undefined)) return table
  const above = items.map((item): TableName => {
    if (!isMap(item)) return { ...nameOf(table), name: String(item) }
    const { table: name, schema } = item
    if (name === undefined) return parents(table, { inherits: [item] })[0] ?? nameOf(table)
    return typeof schema === 'string'
      ? inSchema(String(name), schema)
      : { ...nameOf(table), name: String(name) }
  })
  return withParents(table, above)
}

/** The options of a table as documents write them; the opposite of `readParents`. */
export function writtenOptions(table: Table, defaultSchema: string | undefined): Options | undefined {
  const { options } = table
  if (!itemsOf(options).some(isMap)) return options
  const inherits = parents(table, options).map(({ schema = defaultSchema, name }): OptionValue => {
    if (schema === (table.schema ?? defaultSchema) || schema === undefined) return name
    return { schema, table: name }
  })
  return { ...options, inherits }
}

function itemsOf(options: Options | undefined): readonly OptionValue[] {
  const names = options?.['inherits']
  return Array.isArray(names) ? names.map((item: OptionValue) => item) : []
}

/** The table with these to inherit from. */
export function withParents(table: Table, above: readonly TableName[]): Table {
  const inherits = above.map((parent) =>
    parent.schema === table.schema ? parent.name : { ...nameOf(parent) },
  )
  return { ...table, options: { ...table.options, inherits } }
}

function isMap(value: OptionValue): value is { readonly [key: string]: OptionValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text of the options block; undefined when it is not set. */
export function textOption(options: Options | undefined, key: string): string | undefined {
  const value = options?.[key]
  return typeof value === 'string' ? value : undefined
}

/** `REPLICA IDENTITY …`; undefined where the index that it names is not made yet. */
export function replicaIdentity(identity: string): string {
  const word = { default: 'DEFAULT', full: 'FULL', nothing: 'NOTHING' }[identity]
  return `REPLICA IDENTITY ${word ?? `USING INDEX ${quoteName(identity)}`}`
}

/** Is the replica identity an index that is made by a step of its own, after the table? */
export function identityIndex(table: Table): string | undefined {
  const identity = textOption(table.options, 'replica_identity')
  return table.indexes.some(({ name }) => name === identity) ? identity : undefined
}

function parameterEntries(parameters: OptionValue | undefined): readonly (readonly [string, OptionValue])[] {
  return typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters)
    ? Object.entries(parameters).filter(([, value]) => value !== null)
    : []
}

function parameterName(name: string): string {
  return name.split('.').map(methodName).join('.')
}

function parameterValue(value: OptionValue): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : quoteText(String(value))
}

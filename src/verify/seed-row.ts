import { words } from '../dialects/ddl.js'
import type { Dialect } from '../dialects/dialect.js'
import type { ColumnType } from '../model/column-type.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findType } from '../model/schema-objects.js'
import type { Column, ForeignKey, Table, TableName, Value } from '../model/table.js'
import { constantsOf } from './check-constants.js'

/** What of a dialect a row is made with. */
export type SeedDialect = Pick<Dialect, 'rules' | 'quoteName' | 'quoteText' | 'seedText'>

/** How often a row is tried, each time with other values, before the table is left empty. */
export const seedVariants = 8

/**
 * An INSERT of one row that is likely to fit the table: different from row to row, within the lengths of its types,
 * referring to rows that are there, with the constants that its checks name.
 *
 * @param n tells rows apart, from 0
 * @param variant from 0: which values are tried where rules say no to others
 */
export function seedRow(
  table: Table,
  model: SchemaModel,
  n: number,
  variant: number,
  dialect: SeedDialect,
): string | undefined {
  const row = new SeedRow(table, model, n, variant, dialect)
  const cells = table.columns.flatMap((column, index) => {
    const sql = row.cell(column, index)
    return sql === undefined ? [] : [{ name: dialect.quoteName(column.name), sql }]
  })
  // A value that nobody can make up is one that the table cannot be seeded without.
  if (row.isStuck) return undefined
  const into = `INSERT INTO ${qualified(table, dialect)}`
  if (cells.length === 0) return `${into} DEFAULT VALUES`
  return `${into} (${cells.map(({ name }) => name).join(', ')}) VALUES (${cells.map(({ sql }) => sql).join(', ')})`
}

/** The table's name with its schema, quoted. */
export function qualified({ schema, name }: TableName, { quoteName }: SeedDialect): string {
  return schema === undefined ? quoteName(name) : `${quoteName(schema)}.${quoteName(name)}`
}

/** Limits of numbers may be allowed themselves, or what is next to them. */
const numberSteps = [0, 1, -1] as const

/** Capital letters alone, as codes of countries and currencies are. */
function letters(n: number, length: number): string {
  return Array.from({ length }, (_, i) =>
    String.fromCodePoint(65 + (Math.floor(n / 26 ** (length - 1 - i)) % 26)),
  ).join('')
}

class SeedRow {
  isStuck = false
  readonly #table: Table
  readonly #model: SchemaModel
  readonly #n: number
  readonly #variant: number
  readonly #dialect: SeedDialect

  constructor(table: Table, model: SchemaModel, n: number, variant: number, dialect: SeedDialect) {
    this.#table = table
    this.#model = model
    this.#n = n
    this.#variant = variant
    this.#dialect = dialect
  }

  /** The value of a column as SQL; undefined where the column is left to its default. */
  cell(column: Column, index: number): string | undefined {
    if (column.generated !== undefined || column.identity !== undefined) return undefined
    if (column.options?.['serial'] === true) return undefined
    const key = this.#table.foreignKeys.find(({ columns }) => columns.includes(column.name))
    if (this.#isLeftOut(column, index)) return 'NULL'
    if (key !== undefined) return this.#reference(key, column.name)
    const inBound = this.#boundValue(column.name)
    if (inBound !== undefined) return inBound
    if (column.default !== undefined && !this.#isKey(column.name) && (this.#n + this.#variant) % 3 === 0)
      return undefined
    const text = this.#text(column, index)
    if (text !== undefined) return this.#dialect.quoteText(text)
    if (column.default !== undefined) return undefined
    if (!column.nullable) this.isStuck = true
    return 'NULL'
  }

  /** Every third row has nulls where it may; rules between columns are tried with all, none, and every other one. */
  #isLeftOut(column: Column, index: number): boolean {
    if (!column.nullable || this.#isKey(column.name)) return false
    if (this.#variant === 4) return true
    if (this.#variant === 5) return false
    if (this.#variant === 6) return index % 2 === 0
    if (this.#variant === 7) return index % 2 === 1
    return this.#n % 3 === 2
  }

  #isKey(column: string): boolean {
    const { primaryKey, uniques, indexes, partitionBy } = this.#table
    return (
      (primaryKey?.columns.includes(column) ?? false) ||
      uniques.some(({ columns }) => columns.includes(column)) ||
      indexes.some(
        ({ unique, elements }) => unique && elements.some((element) => element.column === column),
      ) ||
      (partitionBy !== undefined && 'columns' in partitionBy.by && partitionBy.by.columns.includes(column))
    )
  }

  /** A key of the table that is referred to: another one for each row; an unused one where no two rows may have it. */
  #reference({ columns, references }: ForeignKey, column: string): string {
    const { quoteName } = this.#dialect
    const others = references.columns.map(quoteName)
    const own = columns.map(quoteName)
    const wanted = others[columns.indexOf(column)] ?? ''
    const unique = columns.every((name) => this.#isKey(name))
    const used = own.map((name, i) => `t.${name} = r.${others[i]}`).join(' AND ')
    const sql = words(
      `SELECT r.${wanted} FROM ${qualified(references, this.#dialect)} AS r`,
      unique &&
        `WHERE NOT EXISTS (SELECT 1 FROM ${qualified(this.#table, this.#dialect)} AS t WHERE ${used})`,
      `ORDER BY ${others.map((name) => `r.${name}`).join(', ')} LIMIT 1`,
      !unique && this.#variant === 0 && `OFFSET ${this.#n % 3}`,
    )
    return `(${sql})`
  }

  /** Rows of a divided table go where one of its partitions takes them. */
  #boundValue(column: string): string | undefined {
    const { partitionBy, partitions } = this.#table
    if (partitionBy === undefined || !('columns' in partitionBy.by)) return undefined
    const at = partitionBy.by.columns.indexOf(column)
    const partition = partitions[(this.#n + this.#variant) % partitions.length]
    if (at < 0 || partition === undefined) return undefined
    const { bound } = partition
    if ('in' in bound) return this.#value(bound.in[0])
    if (!('from' in bound)) return undefined
    // A bound that is open below has its value above; the upper one does not belong to it.
    return this.#value(bound.from[at])
  }

  #value(value: Value | undefined): string | undefined {
    if (value === undefined) return undefined
    if ('sql' in value) return /^(min|max)value$/i.test(value.sql.trim()) ? undefined : value.sql
    if ('json' in value) return this.#dialect.quoteText(value.json)
    const { literal } = value
    return this.#dialect.quoteText(typeof literal === 'object' ? literal.number : String(literal))
  }

  #text(column: Column, index: number): string | undefined {
    const checks = this.#table.checks.map(({ check }) => check)
    const { type, texts } = this.#plain(column.type, checks)
    if (type === undefined || typeof type === 'string') return type
    const family = this.#dialect.rules.typeFamily(type)
    const { strings, numbers } = constantsOf(texts, column.name, this.#dialect.rules.lexer)
    const isNumber = family === 'number'
    const constants = isNumber ? numbers : family === 'text' ? strings : []
    // Lists of values come first where they are of texts; limits of numbers are seldom small.
    const first = isNumber ? 1 : 0
    const constant = constants[(this.#n + this.#variant) % constants.length]
    if (constant !== undefined && this.#variant >= first && this.#variant < first + 3) {
      return isNumber ? String(Number(constant) + (numberSteps[this.#variant - first] ?? 0)) : constant
    }
    if (family === 'text' && type.dimensions === 0) {
      const [length = '8'] = type.arguments
      if (this.#variant === 2 || this.#variant === 5) return letters(this.#n, Math.min(Number(length), 8))
      if (this.#variant === 3) return `seed${this.#n + 1}@example.org`
      if (this.#variant === 7) return String(this.#n + 1).padStart(Math.min(Number(length), 8), '0')
    }
    // What must be later or larger than another column usually stands behind it.
    return this.#dialect.seedText(
      type,
      this.#variant === 1 || this.#variant === 5 ? this.#n + index : this.#n,
    )
  }

  /** The type below domains, with the checks on the way; a value where it is an enum. */
  #plain(
    type: ColumnType,
    texts: readonly string[],
  ): { readonly type: ColumnType | string | undefined; readonly texts: readonly string[] } {
    if (type.kind !== 'named') return { type, texts }
    const named = findType(this.#model, type)
    if (named?.kind === 'enum') {
      const value = named.values[this.#n % named.values.length]
      return { type: value === undefined || type.dimensions === 0 ? value : `{"${value}"}`, texts }
    }
    if (named === undefined) return { type, texts }
    const below = this.#plain(named.type, [...texts, ...(named.check === undefined ? [] : [named.check.sql])])
    return type.dimensions > 0 && typeof below.type === 'object'
      ? { ...below, type: { ...below.type, dimensions: below.type.dimensions + type.dimensions } }
      : below
  }
}

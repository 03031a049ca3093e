import { CatalogRowError, type CatalogRow } from './catalog.js'

/**
 * The values of one row, by name, each asked for as what its query makes it. A query gives lists as JSON text, so that
 * the thousand columns of a hundred tables are a hundred rows, and no driver's own reading of arrays matters.
 */
export class Fields {
  readonly #values: CatalogRow

  constructor(values: CatalogRow) {
    this.#values = values
  }

  /** @throws CatalogRowError */
  text(key: string): string {
    const value = this.#values[key]
    return typeof value === 'string' ? value : refuse(key, value)
  }

  optional(key: string): string | undefined {
    return this.#isAbsent(key) ? undefined : this.text(key)
  }

  /** @throws CatalogRowError */
  flag(key: string): boolean {
    const value = this.#values[key] ?? false
    return typeof value === 'boolean' ? value : refuse(key, value)
  }

  /** A small number, or an object's own number (oid), however the driver or JSON writes it. */
  number(key: string): number {
    const value = this.#values[key]
    const number = typeof value === 'string' ? Number(value) : value
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : refuse(key, value)
  }

  optionalNumber(key: string): number | undefined {
    return this.#isAbsent(key) ? undefined : this.number(key)
  }

  /** A list of rows; null is none. */
  rows(key: string): readonly Fields[] {
    return this.#list(key).map((item) => (isRow(item) ? new Fields(item) : refuse(key, item)))
  }

  /** A row within the row. */
  optionalRow(key: string): Fields | undefined {
    const value = this.#values[key] ?? undefined
    if (value === undefined) return undefined
    return isRow(value) ? new Fields(value) : refuse(key, value)
  }

  /** A list of texts; null is none. */
  texts(key: string): readonly string[] {
    return this.#list(key).map((item) => (typeof item === 'string' ? item : refuse(key, item)))
  }

  /** A list of texts of which some are missing. */
  optionalTexts(key: string): readonly (string | undefined)[] {
    return this.#list(key).map((item) =>
      item === null ? undefined : typeof item === 'string' ? item : refuse(key, item),
    )
  }

  #list(key: string): readonly unknown[] {
    const value = this.#values[key] ?? []
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : value
    return Array.isArray(list) ? list : refuse(key, value)
  }

  #isAbsent(key: string): boolean {
    return (this.#values[key] ?? undefined) === undefined
  }
}

function isRow(value: unknown): value is CatalogRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(key: string, value: unknown): never {
  throw new CatalogRowError(key, value)
}

import type { Literal, Options, Value } from '../../model/table.js'

/** JSON-like data in the order in which a person would write it. */
export type DocumentValue =
  | string
  | number
  | boolean
  | null
  | readonly DocumentValue[]
  | { readonly [key: string]: DocumentValue | undefined }

/** The keys of a document; those that are undefined are not written. */
export type Keys = { readonly [key: string]: DocumentValue | undefined }

/** Is it a mapping of a document? */
export function isKeys(value: DocumentValue | undefined): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value of a column, as documents write it. */
export function valueDocument(value: Value | undefined): DocumentValue | undefined {
  if (value === undefined) return undefined
  if ('sql' in value) return { sql: value.sql }
  if ('json' in value) {
    const parsed: DocumentValue = JSON.parse(value.json)
    return { json: parsed }
  }
  return literalDocument(value.literal)
}

/** Numbers that JavaScript cannot hold without loss stay text of the engine. */
function literalDocument(literal: Literal): DocumentValue {
  if (typeof literal !== 'object') return literal
  const number = Number(literal.number)
  return String(number) === literal.number ? number : { sql: literal.number }
}

/** The settings of a dialect. */
export function optionsDocument(options: Options | undefined): DocumentValue | undefined {
  return options
}

/** A name, unless leaving it out says the same. */
export function unlessConvention(name: string, convention: string): string | undefined {
  return name === convention ? undefined : name
}

/** A list, unless it is empty. */
export function listed(items: readonly DocumentValue[]): DocumentValue | undefined {
  return items.length === 0 ? undefined : items
}

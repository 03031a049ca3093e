/** A value of JSON. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** Parses JSON that is known to be an object. @throws TypeError when it is not. */
export function parseJsonObject(text: unknown): JsonObject {
  if (typeof text !== 'string') throw new TypeError(`not text: ${String(text)}`)
  const value: unknown = JSON.parse(text)
  if (!isJsonObject(value)) throw new TypeError(`not an object: ${text}`)
  return value
}

/** Whether a value that came from JSON is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

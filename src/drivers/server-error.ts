import type { ServerError } from './driver.js'

/**
 * What a PostgreSQL driver threw, with the fields of the protocol that are there.
 * https://www.postgresql.org/docs/current/protocol-error-fields.html
 */
export function serverErrorOf(thrown: unknown, fallbackCode?: string): ServerError {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) }
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(thrown, key)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const fields = {
    code: text('code') ?? fallbackCode,
    detail: text('detail'),
    hint: text('hint'),
    position: positionOf(text('position')),
    where: text('where'),
    schema: text('schema'),
    table: text('table'),
    column: text('column'),
    constraint: text('constraint'),
  }
  return { message: text('message') ?? firstMessage(thrown) ?? 'unknown error', ...present(fields) }
}

/** Node reports a host with several addresses as an AggregateError without a message of its own. */
function firstMessage(thrown: object): string | undefined {
  return thrown instanceof AggregateError && thrown.errors.length > 0
    ? serverErrorOf(thrown.errors[0]).message
    : undefined
}

function positionOf(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text)
}

/** The fields that have a value: absent and undefined are two things under exactOptionalPropertyTypes. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept: { [K in keyof T]?: NonNullable<T[K]> } = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined && value !== null) kept[key] = value
  }
  return kept
}

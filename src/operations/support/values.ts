import type { Default, FillValue } from '../../generated/documents.js'
import { formatType, type ColumnType } from '../../model/column-type.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import type { Literal, Value } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression } from './by-dialect.js'
import { familyOf, notAmongValues } from './named-types.js'
import type { ProblemList } from './problem-list.js'

/**
 * A default (or backfill, restore) as the model keeps it, checked against the column's type. A text that looks like a
 * call is refused: in this format a string is text, and `now()` stored as text is never what was meant.
 */
export function valueOf(
  value: Default | FillValue,
  type: ColumnType | undefined,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Value | undefined {
  if (value === null) return undefined
  if (typeof value === 'object') {
    if ('sql' in value) {
      const sql = expression(value.sql, `${at}/sql`, context, problems)
      return sql === undefined ? undefined : { sql }
    }
    if ('json' in value) {
      refuseJson(type, at, context, problems)
      return { json: value.json }
    }
  }
  if (typeof value === 'string' && looksLikeCall(value)) {
    problems.add({
      ruleId: 'model/default',
      message: `"${value}" is a text here, not a call`,
      pointer: at,
      help: `write { sql: "${value}" }; if the text itself is meant, { sql: "'${value}'" }`,
    })
    return undefined
  }
  const complaint =
    type === undefined
      ? undefined
      : (misfit(value, familyOf(type, context), type) ?? notAmongValues(value, type, context))
  if (complaint !== undefined) problems.add({ ruleId: 'model/default', pointer: at, ...complaint })
  return { literal: value }
}

function refuseJson(
  type: ColumnType | undefined,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): void {
  const family = type === undefined ? 'other' : familyOf(type, context)
  if (type === undefined || family === 'json' || family === 'other') return
  problems.add({
    ruleId: 'model/default',
    message: `a JSON value does not fit ${formatType(type)}`,
    pointer: at,
    help: adviceFor[family] ?? 'write { sql: … } for an expression',
  })
}

/** `now()`, `gen_random_uuid()`, `CURRENT_TIMESTAMP`, `nextval('s')`: what other tools take as an expression. */
export function looksLikeCall(text: string): boolean {
  return (
    /^\s*[a-z_][\w$.]*\s*\(.*\)\s*$/is.test(text) ||
    /^\s*(current_(timestamp|date|time|user)|localtime(stamp)?|session_user)(\(\d\))?\s*$/i.test(text)
  )
}

/** Says why a constant does not fit a type, or nothing. */
export function misfit(
  value: Literal,
  family: TypeFamily,
  type: ColumnType,
): { readonly message: string; readonly help: string } | undefined {
  const kind = typeof value === 'object' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string'
  const wanted = wantedKind[family]
  if (wanted === undefined || wanted.includes(kind)) return undefined
  const shown = typeof value === 'object' ? value.number : JSON.stringify(value)
  return {
    message: `${shown} does not fit ${formatType(type)}`,
    help: adviceFor[family] ?? 'write { sql: … } for an expression',
  }
}

type Kind = 'string' | 'number' | 'boolean'

/** Which constants a family takes; absent: any. */
const wantedKind: Readonly<Partial<Record<TypeFamily, readonly Kind[]>>> = {
  text: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  json: [],
  date: ['string'],
  time: ['string'],
  timestamp: ['string'],
  interval: ['string'],
  uuid: ['string'],
  binary: ['string'],
  array: ['string'],
}

const adviceFor: Readonly<Partial<Record<TypeFamily, string>>> = {
  text: 'quote it: a text column takes a text',
  number: 'write the number without quotes, or { sql: … } for an expression',
  boolean: 'write true or false without quotes',
  json: 'write { json: … } for a JSON value, or { sql: … } for an expression',
  date: 'quote it: "2026-01-31"',
  time: 'quote it: "12:30:00"',
  timestamp: 'quote it: "2026-01-31 12:30:00"',
}

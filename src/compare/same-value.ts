import { compareValues } from '../model/compare-values.js'
import type { ColumnType } from '../model/column-type.js'
import type { Value } from '../model/table.js'
import { constantOf, type Constant } from '../sql/constant.js'
import { valueText } from '../model/expressions.js'
import { sameText, type Verdict } from './compare-texts.js'
import type { At } from './context.js'

/** What a default or a bound is of: the kind of its text, and the type of its column. */
export interface ValueKind {
  readonly kind: 'default' | 'domain_default' | 'partition_bound'
  readonly type: ColumnType | undefined
}

/** Is the value of a document what the catalog has, in whatever words? */
export function sameValue(expected: Value, actual: Value, of: ValueKind, at: At): Verdict {
  const [text, words] = [valueText(expected), valueText(actual)]
  const verdict = sameText(of.kind, text, words, at)
  if (verdict !== 'unknown') return verdict
  if ('sql' in expected) return 'unknown'
  const constant = 'sql' in actual ? constantOf(words, at.options.rules.lexer) : constantLike(actual)
  return constant === undefined ? 'unknown' : sameConstant(expected, constant, of, at)
}

function constantLike(value: Exclude<Value, { readonly sql: string }>): Constant {
  const form = 'json' in value || typeof value.literal === 'string' ? 'string' : 'number'
  return { form, text: valueText(value) }
}

/**
 * Constants of most types have one text in the engine. Those of others, such as dates, may be written in many ways: they are
 * the same when the texts are, else nobody knows.
 */
function sameConstant(
  expected: Exclude<Value, { readonly sql: string }>,
  { text }: Constant,
  { type }: ValueKind,
  at: At,
): Verdict {
  if ('json' in expected) return sameJson(expected.json, text)
  if (valueText(expected) === text) return 'same'
  const family = type === undefined ? 'other' : at.options.rules.typeFamily(type)
  if (family === 'number') {
    const order = compareValues(
      { literal: { number: valueText(expected) } },
      { literal: { number: text } },
      family,
    )
    return order === 0 ? 'same' : order === undefined ? 'unknown' : 'different'
  }
  if (family === 'boolean') return truth(valueText(expected)) === truth(text) ? 'same' : 'different'
  return family === 'text' ? 'different' : 'unknown'
}

/** Engines whose truths are numbers tell them as such. */
function truth(text: string): string {
  return { '1': 'true', '0': 'false' }[text] ?? text
}

/** Numbers are compared by their digits, which reading them could lose. */
function sameJson(a: string, b: string): Verdict {
  if (canonical(a) !== canonical(b)) return 'different'
  return digits(a) === digits(b) ? 'same' : 'unknown'
}

function digits(text: string): string {
  return (text.match(/\d[\d.eE+-]*/g) ?? []).sort().join(' ')
}

/** The text with the keys of its objects in order; a text that is no JSON as it is. */
function canonical(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text, (_key, value: unknown) => ordered(value)))
  } catch {
    return text
  }
}

function ordered(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

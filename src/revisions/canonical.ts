/**
 * A document as plain data. Numbers are the digits that stood in the source: `0.1900` and `0.19` are two values, and
 * no digit is lost to binary floating point.
 */
export type CanonicalValue =
  | null
  | boolean
  | string
  | { readonly number: string }
  | readonly CanonicalValue[]
  | ReadonlyMap<string, CanonicalValue>

/** A number's text that is none: hexadecimal, octal, `.inf`, `.nan`, separators. Documents are refused before that. */
export class InvalidNumberText extends Error {
  readonly text: string

  constructor(text: string) {
    super(`not a decimal number: ${text}`)
    this.name = 'InvalidNumberText'
    this.text = text
  }
}

/**
 * The one text of a value: JSON without blanks, keys in the order of their UTF-16 units.
 * @throws InvalidNumberText for a number that is not decimal.
 */
export function canonicalText(value: CanonicalValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Map) return objectText(value)
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  if ('number' in value) return numberText(value.number)
  return objectText(value)
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value)
}

function objectText(map: ReadonlyMap<string, CanonicalValue>): string {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(',')}}`
}

/**
 * Keeps the source digits, and changes only what YAML writes and JSON cannot: a leading `+` and leading zeros go,
 * `.5` becomes `0.5`, `1.` becomes `1.0`. So `1`, `1.0` and `1e0` stay three values.
 */
function numberText(text: string): string {
  const parts = /^([-+]?)(\d*)(\.\d*)?([eE][-+]?\d+)?$/.exec(text)
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts ?? []
  if (parts === null || (whole === '' && fraction.length < 2)) throw new InvalidNumberText(text)
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  return `${sign === '-' ? '-' : ''}${digits}${fraction === '.' ? '.0' : fraction}${exponent}`
}

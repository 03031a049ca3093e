import type { Entry } from './margin-entries.js'

const double = /^"([^"\\]*)" *(?: #.*)?$/
const single = /^'([^']*)' *(?: #.*)?$/
const number = /^(0x[0-9a-f]+|0o[0-7]+|\d+(\.\d*)?(e[-+]?\d+)?)$/i
const word = /^(null|true|false|yes|no|on|off|y|n)$/i

/**
 * The text of a scalar that stands whole on one line, with the comment behind it left out. Undefined for what is written in
 * another way, and for what YAML reads as something else than text (https://yaml.org/spec/1.2.2/#103-core-schema).
 */
export function scalarText(value: string): string | undefined {
  const quoted = double.exec(value) ?? single.exec(value)
  if (quoted !== null) return quoted[1]
  const plain = value.replace(/ #.*$/, '').replace(/ +$/, '')
  // What begins with a letter and has no `: ` is plain: https://yaml.org/spec/1.2.2/#733-plain-style
  // Blanks of other alphabets are part of the text.
  const isText = /^[\p{L}\p{N}_]/u.test(plain) && /\p{L}|_/u.test(plain) && !/:( |$)/.test(plain)
  return isText && !number.test(plain) && !word.test(plain) ? plain : undefined
}

/** The texts of a list, in brackets or one to a line. Undefined where something else stands there, or one twice. */
export function listTexts(
  { value, items }: Entry,
  accepts: (text: string) => boolean,
): readonly string[] | undefined {
  const [, inside] = /^\[([^[\]{}#]*)\] *(?: #.*)?$/.exec(value) ?? []
  if (items.length === 0 && inside === undefined) return undefined
  if (inside !== undefined && /^ *$/.test(inside)) return []
  const lines =
    inside === undefined ? items : inside.split(',').map((item) => `- ${item.replace(/^ +| +$/g, '')}`)
  const texts = new Set<string>()
  const margins = new Set<string>()
  for (const line of lines) {
    const [, margin, item = ''] = /^( *)- +(.*)$/.exec(line) ?? []
    const text = scalarText(item)
    if (margin === undefined || text === undefined || !accepts(text) || texts.has(text)) return undefined
    texts.add(text)
    margins.add(margin)
  }
  return margins.size === 1 ? [...texts] : undefined
}

/** Is it the null that stands for no parent? */
export function isNull({ value, items }: Entry): boolean {
  return items.length === 0 && /^null *(?: #.*)?$/.test(value)
}

/** May this be the id of a revision, or a label? */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_]{1,64}$/.test(text)
}

/** Is it a time as RFC 3339 has it? */
export function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text)
}

import type { Value } from '../../../model/table.js'

/** The constant that a text of the server is; undefined when it is an expression. */
export function plainConstant(text: string): Value | undefined {
  if (/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) return { literal: { number: text } }
  const [, inner] = /^(?:_[a-z\d]+\s*)?'((?:[^'\\]|''|\\.)*)'$/is.exec(text) ?? []
  return inner === undefined ? undefined : { literal: unescaped(inner, "'") }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  Z: '\u001A',
  b: '\b',
}

/** What stands between the quotes of a constant. https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
export function unescaped(inner: string, quote: string): string {
  return inner.replaceAll(/''|""|\\(.)/gs, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escapes[escaped] ?? escaped
    return found === quote + quote ? quote : found
  })
}

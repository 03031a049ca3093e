import type { Value } from '../../../model/table.js'

/** The constant that a text of the server is; undefined when it is an expression. */
export function plainConstant(text: string): Value | undefined {
  if (/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) return { literal: { number: text } }
  const [, inner] = /^(?:_[a-z\d]+\s*)?'((?:[^'\\]|''|\\.)*)'$/is.exec(text) ?? []
  return inner === undefined ? undefined : { literal: unquoted(inner) }
}

/** https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  Z: '\u001A',
  b: '\b',
}

function unquoted(inner: string): string {
  return inner.replaceAll(/''|\\(.)/gs, (_found, escaped: string | undefined) =>
    escaped === undefined ? "'" : (escapes[escaped] ?? escaped),
  )
}

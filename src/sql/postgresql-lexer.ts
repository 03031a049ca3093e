import { blockComment, lineComment, matchEnd, pattern, quotedText, word } from './scan-rules.js'
import { createLexer, type ScanRule } from './scanner.js'
import { postgresqlRules } from './postgresql-rules.js'
import type { SqlLexer } from './lexer.js'

/**
 * Reads PostgreSQL's SQL as the server's own scanner does with `standard_conforming_strings = on`.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
export const postgresqlLexer: SqlLexer = createLexer(
  'postgresql',
  [
    pattern('space', /[ \t\n\r\f\v]+/y),
    lineComment(/--/y),
    blockComment({ nested: true }),
    // A command of psql takes the rest of its line, whatever quotes stand there.
    pattern('punctuation', /\\[^\r\n]*/y),
    quotedText({ kind: 'string', open: /[eE]'/y, quote: "'", backslash: true }),
    quotedText({ kind: 'string', open: /(?:[bBxXnN]|[uU]&)?'/y, quote: "'", backslash: false }),
    quotedText({ kind: 'quoted', open: /[uU]&"/y, quote: '"', backslash: false, name: unicodeName }),
    quotedText({ kind: 'quoted', open: /"/y, quote: '"', backslash: false, name: quotedName }),
    dollarQuoted,
    pattern('parameter', /\$\d+/y),
    pattern('number', /0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+/y),
    pattern('number', /(?:\d(?:_?\d)*(?:\.(?!\.)(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?/y),
    word(/[A-Za-z_\u0080-\u{10ffff}][A-Za-z\d_$\u0080-\u{10ffff}]*/uy, foldedName),
    pattern('operator', /::|:=|\.\./y),
    operator,
  ],
  postgresqlRules,
)

/** The server cuts names at 63 bytes (NAMEDATALEN - 1), never inside a character. */
const maxNameBytes = 63

/** Bare names fold to lower case; in UTF-8 databases only the letters A to Z do. */
function foldedName(text: string): string {
  return cutName(text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))
}

function quotedName(inner: string): string {
  return cutName(inner.replaceAll('""', '"'))
}

function unicodeName(inner: string, behind: string): string {
  const escape = /^\s*UESCAPE\s*'([^'])'/i.exec(behind)?.[1] ?? '\\'
  const mark = escape.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`)
  const escapes = new RegExp(`${mark}(?:(${mark})|\\+([\\da-fA-F]{6})|([\\da-fA-F]{4}))`, 'g')
  const decoded = inner
    .replaceAll('""', '"')
    .replace(escapes, (whole: string, itself?: string, six?: string, four?: string) => {
      const point = Number.parseInt(six ?? four ?? '', 16)
      if (itself !== undefined) return itself
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
  return cutName(decoded)
}

function cutName(name: string): string {
  if (name.length * 3 <= maxNameBytes) return name
  let bytes = 0
  let cut = ''
  for (const character of name) {
    bytes += utf8Bytes(character.codePointAt(0) ?? 0)
    if (bytes > maxNameBytes) break
    cut += character
  }
  return cut
}

function utf8Bytes(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

/** `$tag$ … $tag$`. A `$` inside a name never comes here: the rule for words has taken it. */
function dollarQuoted(text: string, at: number): ReturnType<ScanRule> {
  const start = matchEnd(/\$(?:[A-Za-z_\u0080-\u{10ffff}][A-Za-z\d_\u0080-\u{10ffff}]*)?\$/uy, text, at)
  if (start === undefined) return undefined
  const tag = text.slice(at, start)
  const close = text.indexOf(tag, start)
  if (close >= 0) return { kind: 'string', end: close + tag.length }
  const message = `this text opened by ${tag} has no closing ${tag}`
  return { kind: 'string', end: text.length, problem: { kind: 'unterminated-dollar-quote', message } }
}

/**
 * A run of operator characters ends before a comment, and loses trailing `+` and `-` unless it holds one of the
 * unusual characters. The server knows no operator longer than a name, and the bound keeps the scan linear.
 */
function operator(text: string, at: number): ReturnType<ScanRule> {
  const end = matchEnd(/[-+*/<>=~!@#%^&|`?]{1,63}/y, text, at)
  if (end === undefined) return undefined
  // One character more: a comment may begin with the last of the run.
  const comment = /--|\/\*/.exec(text.slice(at, end + 1))
  let run = text.slice(at, comment === null ? end : at + comment.index)
  if (!/[~!@#%^&|`?]/.test(run)) run = run.slice(0, 1) + run.slice(1).replace(/[-+]+$/, '')
  return { kind: 'operator', end: at + run.length }
}

import type { LexProblemKind } from './lexer.js'
import type { ScanRule } from './scanner.js'
import type { SqlTokenKind } from './token.js'

/** A rule that is one regular expression. It must carry the sticky flag and match at least one character. */
export function pattern(kind: SqlTokenKind, sticky: RegExp): ScanRule {
  return (text, at) => {
    const end = matchEnd(sticky, text, at)
    return end === undefined ? undefined : { kind, end }
  }
}

/** Where a sticky expression, applied at an offset, stops matching; undefined when it does not match. */
export function matchEnd(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : undefined
}

/** A bare identifier or keyword; `fold` tells how the engine reads it. */
export function word(sticky: RegExp, fold: (text: string) => string): ScanRule {
  return (text, at) => {
    const end = matchEnd(sticky, text, at)
    return end === undefined ? undefined : { kind: 'word', end, name: fold(text.slice(at, end)) }
  }
}

/** A comment that runs to the end of its line; the line break is not part of it. */
export function lineComment(sticky: RegExp): ScanRule {
  return (text, at) => {
    if (matchEnd(sticky, text, at) === undefined) return undefined
    const lineBreak = /[\r\n]/g
    lineBreak.lastIndex = at
    return { kind: 'comment', end: lineBreak.exec(text)?.index ?? text.length }
  }
}

/** A comment between slash-star and star-slash; `nested` says whether the engine counts inner ones. */
export function blockComment({ nested }: { readonly nested: boolean }): ScanRule {
  return (text, at) => {
    if (!text.startsWith('/*', at)) return undefined
    const mark = nested ? /\/\*|\*\//g : /\*\//g
    mark.lastIndex = at + 2
    let depth = 1
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
      depth += found[0] === '/*' ? 1 : -1
      if (depth === 0) return { kind: 'comment', end: mark.lastIndex }
    }
    const inner = nested ? '; comments nest, so every inner `/*` needs its own' : ''
    const message = `this \`/*\` comment has no \`*/\`${inner}`
    const problem = { kind: 'unterminated-comment', message } as const
    return { kind: 'comment', end: text.length, problem }
  }
}

/** How one sort of quoted text is written in a dialect. */
export interface QuoteStyle {
  readonly kind: 'string' | 'quoted'
  /** Sticky expression for the opening, prefix and quote character together. */
  readonly open: RegExp
  /** The closing quote character; doubled, it stands for itself. */
  readonly quote: string
  /** Whether a backslash takes the next character along. */
  readonly backslash: boolean
  /** For identifiers: the name, from what stands between the quotes and the text behind. */
  readonly name?: (inner: string, behind: string) => string
}

const unterminated: Readonly<Record<QuoteStyle['kind'], { kind: LexProblemKind; what: string }>> = {
  string: { kind: 'unterminated-string', what: 'this string' },
  quoted: { kind: 'unterminated-identifier', what: 'this quoted name' },
}

/** A string or a quoted identifier. */
export function quotedText(style: QuoteStyle): ScanRule {
  return (text, at) => {
    const start = matchEnd(style.open, text, at)
    if (start === undefined) return undefined
    const close = closingQuote(text, start, style)
    const inner = text.slice(start, close ?? text.length)
    const end = close === undefined ? text.length : close + 1
    // An escape clause stands right behind the name; a bounded look keeps the scan linear.
    const name = style.name === undefined ? {} : { name: style.name(inner, text.slice(end, end + 200)) }
    if (close !== undefined) return { kind: style.kind, end, ...name }
    const { kind, what } = unterminated[style.kind]
    return {
      kind: style.kind,
      end,
      ...name,
      problem: { kind, message: `${what} has no closing ${style.quote}` },
    }
  }
}

function closingQuote(text: string, start: number, { quote, backslash }: QuoteStyle): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (backslash && character === '\\') at += 1
    else if (character === quote && text[at + 1] === quote) at += 1
    else if (character === quote) return at
  }
  return undefined
}

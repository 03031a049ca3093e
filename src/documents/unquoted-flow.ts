import type { TextRange } from './source-node.js'

const opening = '([{'
const closing = ')]}'

/**
 * In `{ type: decimal(10,2) }` YAML ends the value at the comma, in `{ type: text[] }` at the bracket. Given where such
 * a plain value begins, and where YAML ended it, this finds the whole of what was meant; undefined when YAML's end is
 * the end that was meant.
 */
export function unquotedFlowValue(text: string, value: TextRange): TextRange | undefined {
  const next = text[value.end] ?? ''
  if (!opening.includes(next) || next === '') {
    if (!opensParenthesis(text.slice(value.start, value.end))) return listValue(text, value)
  }
  const end = meantEnd(text, value.start)
  return end > value.end ? { start: value.start, end } : undefined
}

/** A key and its colon; one in quotes needs no blank behind it. */
const isPair = /:(?:\s|$)|^ *(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *:/

/**
 * `{ query: select a, b from c }`: behind the comma of a value stands the next key, with its colon, or it is no key but
 * the rest of the value.
 */
function listValue(text: string, value: TextRange): TextRange | undefined {
  if (!text.slice(0, value.start).trimEnd().endsWith(':')) return undefined
  let end = value.end
  for (;;) {
    const [more = ''] = /^ *,[^,[\]{}\n]*/.exec(text.slice(end)) ?? []
    const segment = more.replace(/^ *,/, '')
    if (segment.trim() === '' || isPair.test(segment)) break
    end += more.trimEnd().length
  }
  return end > value.end ? { start: value.start, end } : undefined
}

/** The same for a value in quotes with more behind them: `{ default: 'a'::text }`. */
export function quotedFlowValue(text: string, value: TextRange): TextRange | undefined {
  if (!/^(?:::|[^\s,:\]}#])/.test(text.slice(value.end, value.end + 2))) return undefined
  const end = meantEnd(text, value.start)
  return end > value.end ? { start: value.start, end } : undefined
}

/** Where a value ends when brackets and quotes inside of it are taken as its own. */
function meantEnd(text: string, start: number): number {
  let depth = 0
  let quote = ''
  let end = start
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === '\n') break
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === "'" || char === '"') quote = char
    else if (opening.includes(char)) depth++
    else if (closing.includes(char)) {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && (char === ',' || (char === '#' && text[at - 1] === ' '))) break
    if (char !== ' ') end = at + 1
  }
  return end
}

/** More parentheses opened than closed, outside of quotes. */
function opensParenthesis(value: string): boolean {
  let depth = 0
  for (const char of value.replaceAll(/'[^']*'/g, '')) {
    if (char === '(') depth++
    if (char === ')') depth--
  }
  return depth > 0
}

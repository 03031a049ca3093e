import type { SourceScalar } from './source-node.js'

/**
 * Finds an offset of a scalar's value in the source: past the quotes and escapes, the indentation of a block, the
 * folding of lines. The value and its source are walked together; blanks may differ, everything else is the same.
 */
export function sourceOffset(text: string, scalar: SourceScalar, offset: number): number {
  const { range, style } = scalar
  if (style === 'alias') return range.start
  if (style === 'double-quoted') return Math.min(range.end, doubleQuoted(text, scalar, offset))
  let at = range.start
  if (style === 'single-quoted') at++
  if (style === 'literal' || style === 'folded') {
    const newline = text.indexOf('\n', at)
    at = newline < 0 ? range.end : newline + 1
  }
  for (let index = 0; index < offset && at < range.end; index++) {
    const char = scalar.text[index] ?? ''
    if (isBlank(char)) {
      if (!isBlank(scalar.text[index + 1] ?? '')) at = skipBlanks(text, at, range.end)
      continue
    }
    at = skipBlanks(text, at, range.end)
    at += style === 'single-quoted' && char === "'" ? 2 : 1
  }
  if (!isBlank(scalar.text[offset] ?? '')) at = skipBlanks(text, at, range.end)
  return Math.min(at, range.end)
}

const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

/** In double quotes every value character is one of the source, an escape, or the fold of a line break. */
function doubleQuoted(text: string, { range, text: value }: SourceScalar, offset: number): number {
  let at = range.start + 1
  for (let index = 0; index < offset && at < range.end; index++) {
    at = skipContinuation(text, at)
    const char = text[at] ?? ''
    if (char === '\\') {
      const length = escapeLengths[text[at + 1] ?? ''] ?? 2
      // A code point beyond the basic plane is two units of the value.
      if (length === 10 && (value.codePointAt(index) ?? 0) > 0xffff) index++
      at += length
    } else if (isBlank(char) && text.slice(at, skipBlanks(text, at, range.end)).includes('\n')) {
      while (isBlank(value[index + 1] ?? '')) index++
      at = skipBlanks(text, at, range.end)
    } else at++
  }
  return skipContinuation(text, at)
}

/** A backslash at the end of a line joins it to the next, leaving nothing in the value. */
function skipContinuation(text: string, at: number): number {
  const match = /^\\\r?\n[ \t]*/.exec(text.slice(at, at + 1) === '\\' ? text.slice(at, at + 400) : '')
  return match === null ? at : at + match[0].length
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text[at] ?? '')) at++
  return at
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r'
}

import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { documentError } from './document-error.js'

/** The text of a file's bytes, or what is wrong with them. */
export type DecodedText =
  | { readonly text: string; readonly diagnostic?: never }
  | { readonly text?: never; readonly diagnostic: Diagnostic }

/**
 * Bytes to text: UTF-8 with or without byte order mark. UTF-16 and UTF-32 are recognised, by their mark or by the
 * pattern of their zero bytes, and named in the message; anything else with a NUL in it is binary.
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return refuse(file, `${file} is ${wide}, not UTF-8`, 'save it as UTF-8')
  if (bytes.includes(0)) return refuse(file, `${file} is not text: it holds NUL bytes`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = firstInvalidByte(bytes)
    const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1)
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return refuse(file, `${file} is not UTF-8: byte 0x${byte} on line ${line}`, 'save it as UTF-8')
  }
  if (text.trim() === '') {
    return {
      diagnostic: documentError(
        file,
        'document/empty',
        `${file} is empty`,
        'a revision begins with revision: <id>',
      ),
    }
  }
  return { text }
}

function refuse(file: string, message: string, help?: string): DecodedText {
  return { diagnostic: documentError(file, 'document/encoding', message, help) }
}

/** UTF-32 and UTF-16 by byte order mark, or by where the zero bytes of the first character stand. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = bytes
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32'
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'UTF-32'
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)) return 'UTF-16'
  if (bytes.length < 4) return undefined
  if ((a === 0 && b === 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c === 0 && d === 0))
    return 'UTF-32'
  if ((a === 0 && b !== 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c !== 0 && d === 0))
    return 'UTF-16'
  return undefined
}

/** Offset of the first byte that is not UTF-8: the decoder says only that there is one. */
function firstInvalidByte(bytes: Uint8Array): number {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valid(middle)) low = middle
    else high = middle - 1
  }
  return Math.min(low, bytes.length - 1)
}

import type { Location } from './diagnostic.js'
import { displayWidth, printable, printableCharacter } from './display-width.js'
import type { Paint, Palette } from './formats/palette.js'

/** What a frame shows. */
export interface SourceFrame {
  readonly text: string
  readonly location: Pick<Location, 'start' | 'end'>
  readonly palette: Palette
  /** Colour of the carets and what is written behind them. */
  readonly mark: Paint
  /** Written behind the carets: what was probably meant. */
  readonly note?: string
  /** Columns of the terminal. */
  readonly width: number
}

/** The lines of a frame, and how wide its line numbers are, so that what stands around it can be aligned. */
export interface DrawnFrame {
  readonly lines: readonly string[]
  readonly gutter: number
}

/**
 * Draws the line at fault between its neighbours, with carets under the range. Lines wider than the terminal are cut
 * around the carets; tabs and wide characters are counted as they are shown.
 */
export function sourceFrame(frame: SourceFrame): DrawnFrame {
  const { text, location, palette, mark, note, width } = frame
  const { start, end } = location
  const texts = text.split('\n')
  const first = Math.max(1, start.line - 1)
  const last = Math.min(texts.length, start.line + 1)
  const gutter = Math.max(3, String(last).length)
  const room = Math.max(20, width - gutter - 4)
  const line = (number: number): string => (texts[number - 1] ?? '').replace(/\r$/, '')

  const marked = line(start.line)
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : marked.length
  const cut = window(marked, from, room)
  const lines: string[] = []
  for (let number = first; number <= last; number++) {
    const isMarked = number === start.line
    if (!isMarked && line(number).trim() === '') continue
    const shown = isMarked ? cut.shown : clip(line(number), room)
    const bar = palette.dim(`${String(number).padStart(gutter)} |`)
    lines.push(shown === '' ? bar : `${bar} ${shown}`)
    if (!isMarked) continue
    const pad = ' '.repeat(cut.lead + displayWidth(printable(marked.slice(cut.from, from))))
    const length = displayWidth(printable(marked.slice(from, Math.max(to, from))))
    const carets = '^'.repeat(Math.max(1, Math.min(length, room - pad.length)))
    const tail = note === undefined ? '' : ` ${note}`
    lines.push(`${palette.dim(`${' '.repeat(gutter)} |`)} ${pad}${mark(carets + tail)}`)
  }
  return { lines, gutter }
}

interface CutLine {
  readonly shown: string
  /** Index of the first character shown. */
  readonly from: number
  /** Columns that stand before it: those of the ellipsis. */
  readonly lead: number
}

/** The part of a line around a column that fits the room. */
function window(line: string, column: number, room: number): CutLine {
  if (displayWidth(printable(line)) <= room) return { shown: printable(line), from: 0, lead: 0 }
  if (displayWidth(printable(line.slice(0, column))) < room * 0.7) {
    return { shown: clip(line, room), from: 0, lead: 0 }
  }
  let from = Math.max(0, column - Math.floor(room / 3))
  // Not into the middle of a surrogate pair.
  if (/[\udc00-\udfff]/.test(line[from] ?? '')) from++
  return { shown: `…${clip(line.slice(from), room - 1)}`, from, lead: 1 }
}

/** Printable text cut to the room, an ellipsis at its end. */
function clip(line: string, room: number): string {
  const whole = line.length <= room * 4 ? printable(line) : undefined
  if (whole !== undefined && displayWidth(whole) <= room) return whole
  let shown = ''
  let used = 0
  for (const character of line) {
    const piece = printableCharacter(character)
    const width = displayWidth(piece)
    if (used + width > room - 1) break
    shown += piece
    used += width
  }
  return shown + '…'
}

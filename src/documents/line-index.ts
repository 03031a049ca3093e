import type { Location, Position } from '../diagnostics/diagnostic.js'
import type { TextRange } from './source-node.js'

/** Turns offsets of a text into lines and columns; built once per file. */
export class LineIndex {
  private readonly starts: readonly number[]
  private readonly length: number

  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.starts = starts
    this.length = text.length
  }

  /** The line and column of an offset; offsets outside of the text are drawn to its ends. */
  position(offset: number): Position {
    const wanted = Math.min(Math.max(offset, 0), this.length)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: wanted - (this.starts[low] ?? 0) + 1 }
  }

  /** The location of a range of the text, named by file and JSON pointer. */
  location(file: string, pointer: string, range: TextRange): Location {
    return { file, pointer, start: this.position(range.start), end: this.position(range.end) }
  }
}

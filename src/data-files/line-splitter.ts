import { mostCharacters } from './csv-parser.js'
import { DataFileError } from './data-file-error.js'

/** A line of a text with its number, 1-based. */
export interface TextLine {
  readonly text: string
  readonly line: number
}

/** Splits a text into lines, piece by piece as it comes; a carriage return before the line feed is not part of one. */
export class LineSplitter {
  #rest = ''
  #line = 1

  /** The lines that end within the piece. @throws DataFileError for a line that never ends */
  push(piece: string): readonly TextLine[] {
    const lines = (this.#rest + piece).split('\n')
    this.#rest = lines.pop() ?? ''
    if (this.#rest.length > mostCharacters) {
      throw new DataFileError('the line never ends', {
        line: this.#line + lines.length,
        column: 1,
        length: 1,
      })
    }
    return lines.map((text) => this.#next(text))
  }

  /** The last line, where no line end stands behind it. */
  end(): TextLine | undefined {
    return this.#rest === '' ? undefined : this.#next(this.#rest)
  }

  #next(text: string): TextLine {
    const line = { text: text.endsWith('\r') ? text.slice(0, -1) : text, line: this.#line }
    this.#line += 1
    return line
  }
}

import { DataFileError } from './data-file-error.js'

/** A field of CSV. `text` is null where nothing stands and no quotes: `a,,b`; between quotes nothing is the empty text. */
export interface CsvField {
  readonly text: string | null
  readonly line: number
  readonly column: number
}

/** A field or a line that is longer is no value of a row: a quote was never closed, or it is another kind of file. */
export const mostCharacters = 64 * 1024 * 1024

/** Where the parser stands: at the start of a field, in a bare one, between quotes, behind a quote, or behind a CR. */
type State = 'start' | 'bare' | 'quoted' | 'behind' | 'return'

/**
 * Splits CSV into records as RFC 4180 says, piece by piece as the text comes: commas, quotes doubled within quotes, line
 * ends of LF or CRLF, of which the last may be missing. https://www.rfc-editor.org/rfc/rfc4180
 */
export class CsvParser {
  #state: State = 'start'
  #text = ''
  #record: CsvField[] = []
  #line = 1
  #column = 1
  #fieldLine = 1
  #fieldColumn = 1

  /**
   * The records that end within the text.
   *
   * @throws DataFileError for quotes in a bare field, text behind a closing quote, and a CR that no LF follows
   */
  push(text: string): readonly (readonly CsvField[])[] {
    const records: (readonly CsvField[])[] = []
    let at = 0
    while (at < text.length) {
      if (this.#state === 'bare' || this.#state === 'quoted') {
        const end = this.#state === 'bare' ? endOfBare(text, at) : endOfQuoted(text, at)
        this.#take(text.slice(at, end))
        at = end
        if (at === text.length) break
      }
      if (this.#next(text[at] ?? '')) {
        records.push(this.#record)
        this.#record = []
      }
      at += 1
    }
    return records
  }

  /**
   * The last record, where no line end stands behind it.
   *
   * @throws DataFileError for a quote that is never closed
   */
  end(): readonly CsvField[] | undefined {
    if (this.#state === 'quoted') {
      throw this.#error('the quote is never closed', this.#fieldLine, this.#fieldColumn)
    }
    if (this.#state === 'return') throw this.#loneReturn()
    if (this.#state === 'start' && this.#record.length === 0) return undefined
    this.#finishField()
    return this.#record
  }

  /** Takes one character; true when the record ends with it. */
  #next(char: string): boolean {
    const state = this.#state
    if (state === 'return') {
      if (char !== '\n') throw this.#loneReturn()
    } else if (char === '"') {
      if (state === 'bare') {
        throw this.#error('a quote stands inside of a field without quotes', this.#line, this.#column)
      }
      // A quote behind a quote is one of the text.
      if (state === 'behind') this.#text += '"'
      this.#state = state === 'quoted' ? 'behind' : 'quoted'
      this.#column += 1
      return false
    } else if (char === ',') {
      this.#finishField()
      this.#column += 1
      this.#startField()
      return false
    } else if (char === '\r') {
      this.#finishField()
      this.#state = 'return'
      return false
    } else if (char !== '\n') {
      if (state === 'behind') {
        throw this.#error('text stands behind a closing quote', this.#line, this.#column)
      }
      this.#state = 'bare'
      this.#take(char)
      return false
    }
    if (state !== 'return') this.#finishField()
    this.#line += 1
    this.#column = 1
    this.#startField()
    return true
  }

  #take(text: string): void {
    this.#text += text
    if (this.#text.length > mostCharacters) {
      throw this.#error('the field never ends', this.#fieldLine, this.#fieldColumn)
    }
    let from = 0
    // Line ends stand within quotes only.
    for (
      let at = this.#state === 'quoted' ? text.indexOf('\n') : -1;
      at >= 0;
      at = text.indexOf('\n', from)
    ) {
      this.#line += 1
      this.#column = 1
      from = at + 1
    }
    this.#column += text.length - from
  }

  #startField(): void {
    this.#state = 'start'
    this.#text = ''
    this.#fieldLine = this.#line
    this.#fieldColumn = this.#column
  }

  #finishField(): void {
    const text = this.#state === 'start' ? null : this.#text
    this.#record.push({ text, line: this.#fieldLine, column: this.#fieldColumn })
  }

  #loneReturn(): DataFileError {
    return this.#error('a carriage return stands without a line feed', this.#line, this.#column)
  }

  #error(message: string, line: number, column: number): DataFileError {
    return new DataFileError(
      message,
      { line, column, length: 1 },
      'put the whole field between quotes, and double each quote within',
    )
  }
}

function endOfBare(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // , " LF CR
    if (code === 44 || code === 34 || code === 10 || code === 13) return at
  }
  return text.length
}

function endOfQuoted(text: string, from: number): number {
  const at = text.indexOf('"', from)
  return at < 0 ? text.length : at
}

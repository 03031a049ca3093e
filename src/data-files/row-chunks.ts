import type { DataFormat } from '../model/data-file.js'
import { DataFileError } from './data-file-error.js'
import { recordReader } from './read-records.js'
import { rowSetKey, type DataRecord } from './data-record.js'
import { numbersAsTexts } from './numbers-as-texts.js'
import { TextFile } from './read-text.js'

/** Some rows of a file, as the text of a JSON list of objects. */
export interface RowChunk {
  readonly json: string
  readonly count: number
  /** Line of the first row and of the last. */
  readonly firstLine: number
  readonly lastLine: number
}

/** Which rows of which file. */
export interface WantedRows {
  readonly format: DataFormat
  /** Hash of the file that was planned with. */
  readonly sha256: string
  /** Only rows that state exactly these columns. */
  readonly columns: readonly string[]
  /** Columns whose numbers are to be texts. */
  readonly numbersAsTexts?: readonly string[]
}

/** The file is not the one that was planned with. What was read of it must not stay. */
export class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError'
}

/** How much one statement takes along: enough to be quick, little enough to be held many times over. */
const limit = { rows: 5000, characters: 1_000_000 }

/**
 * The rows of a file, chunk by chunk. Only when the last was taken is it known that the file is the one that was meant.
 *
 * @throws ChangedFileError at the end when its hash is another, or before when it cannot be read as what it was; the
 *   errors of the file system
 */
export async function* rowChunks(path: string, wanted: WantedRows): AsyncGenerator<RowChunk> {
  const reader = recordReader(wanted.format)
  const rowSet = rowSetKey(wanted.columns)
  const text = new TextFile(path)
  const chunk = new Chunk(new Set(wanted.numbersAsTexts))
  try {
    for await (const piece of text.pieces()) {
      for (const record of reader.push(piece)) {
        if (record.rowSet !== rowSet) continue
        if (chunk.isFull) yield chunk.take()
        chunk.add(record)
      }
    }
    for (const record of reader.end()) if (record.rowSet === rowSet) chunk.add(record)
  } catch (error) {
    throw error instanceof DataFileError ? new ChangedFileError(error.message) : error
  }
  if (!chunk.isEmpty) yield chunk.take()
  if (text.sha256 !== wanted.sha256) throw new ChangedFileError('its hash is another')
}

class Chunk {
  readonly #asTexts: ReadonlySet<string>
  #rows: string[] = []
  #characters = 0
  #firstLine = 1
  #lastLine = 1

  /** @param asTexts columns whose numbers become texts */
  constructor(asTexts: ReadonlySet<string>) {
    this.#asTexts = asTexts
  }

  get isFull(): boolean {
    return this.#rows.length >= limit.rows || this.#characters >= limit.characters
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0
  }

  add({ json, line }: DataRecord): void {
    if (this.#rows.length === 0) this.#firstLine = line
    this.#lastLine = line
    this.#rows.push(this.#asTexts.size === 0 ? json : numbersAsTexts(json, this.#asTexts))
    this.#characters += json.length
  }

  take(): RowChunk {
    const chunk = {
      json: `[${this.#rows.join(',\n')}]`,
      count: this.#rows.length,
      firstLine: this.#firstLine,
      lastLine: this.#lastLine,
    }
    this.#rows = []
    this.#characters = 0
    return chunk
  }
}

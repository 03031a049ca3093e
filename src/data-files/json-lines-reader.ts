import type { DataPlace, DataProblem } from '../model/data-file.js'
import { mostProblems, rowSetKey, type DataRecord, type RecordReader } from './data-record.js'
import { LineSplitter, type TextLine } from './line-splitter.js'

/** Rows of JSON lines: on each line one object from column to value. Lines with nothing on them are passed by. */
export class JsonLinesReader implements RecordReader {
  readonly problems: DataProblem[] = []
  readonly header = new Map<string, DataPlace>()
  readonly #lines = new LineSplitter()
  /** Rows mostly state the same columns in the same order. */
  readonly #rowSets = new Map<string, string>()

  push(text: string): readonly DataRecord[] {
    return this.#lines.push(text).flatMap((line) => this.#record(line))
  }

  end(): readonly DataRecord[] {
    const last = this.#lines.end()
    return last === undefined ? [] : this.#record(last)
  }

  #record({ text, line }: TextLine): readonly DataRecord[] {
    if (text.trim() === '') return []
    const wrong = (message: string, help: string): readonly DataRecord[] => {
      if (this.problems.length < mostProblems) {
        this.problems.push({ message, place: { line, column: 1, length: text.length }, help })
      }
      return []
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return wrong('the line is not JSON', 'write one object on each line: {"code": "de", "name": "Germany"}')
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return wrong('the line is not an object', 'write a map from column to value: {"code": "de"}')
    }
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
    if (entries.length === 0) return wrong('the row states no column', 'state one at least')
    if (text.includes('\\u0000')) return wrong('there is a NUL character', 'a text of a database has none')
    return [
      {
        line,
        cells: entries.map(([name, cell]) => ({ name, value: cell, ...placeOf(text, line, name) })),
        rowSet: this.#rowSetOf(entries.map(([name]) => name)),
        json: text,
      },
    ]
  }

  #rowSetOf(names: readonly string[]): string {
    const written = JSON.stringify(names)
    const known = this.#rowSets.get(written)
    if (known !== undefined) return known
    const key = rowSetKey(names)
    // Orders of columns may be many; sets of them are few.
    if (this.#rowSets.size < 1000) this.#rowSets.set(written, key)
    return key
  }
}

/** The key as it stands on the line. */
function placeOf(text: string, line: number, name: string) {
  const key = JSON.stringify(name)
  const at = text.indexOf(key)
  return at < 0 ? { line, column: 1, length: text.length } : { line, column: at + 1, length: key.length }
}

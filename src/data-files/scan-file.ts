import { createHash } from 'node:crypto'
import type { DataFormat, DataPlace, DataProblem, RowSet, ScannedFile } from '../model/data-file.js'
import { ColumnScan } from './column-scan.js'
import { DataFileError } from './data-file-error.js'
import { mostProblems, type DataRecord } from './data-record.js'
import { recordReader } from './read-records.js'
import { TextFile } from './read-text.js'

/** Each set of columns that rows state is a statement of its own, which reads the file anew. */
const mostRowSets = 20

/**
 * Reads a data file from its first byte to its last, without holding it: its hash, what its rows state, and what is wrong
 * with it whatever the table.
 *
 * @throws the errors of the file system, as Node gives them
 */
export async function scanFile(
  path: string,
  names: { readonly file: string; readonly shown: string },
  format: DataFormat,
): Promise<ScannedFile> {
  const scan = new Scan(format)
  const text = new TextFile(path)
  try {
    for await (const piece of text.pieces()) scan.push(piece)
    scan.end()
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error
    scan.stop(error)
  }
  return { ...names, format, sha256: text.sha256 ?? '', ...scan.result() }
}

/** The same of a text that is at hand. */
export function scanText(
  text: string,
  names: { readonly file: string; readonly shown: string },
  format: DataFormat,
): ScannedFile {
  const scan = new Scan(format)
  scan.push(text)
  scan.end()
  return { ...names, format, sha256: createHash('sha256').update(text).digest('hex'), ...scan.result() }
}

class Scan {
  readonly #reader
  readonly #typed: boolean
  readonly #columns = new Map<string, ColumnScan>()
  readonly #rowSets = new Map<string, { columns: readonly string[]; count: number; place: DataPlace }>()
  #stopped: DataProblem | undefined

  constructor(format: DataFormat) {
    this.#reader = recordReader(format)
    this.#typed = format === 'json_lines'
  }

  /** After an error the text is read on for its hash alone. */
  push(piece: string): void {
    this.#take(() => this.#reader.push(piece))
  }

  end(): void {
    this.#take(() => this.#reader.end())
  }

  stop({ message, place, help }: DataFileError): void {
    this.#stopped ??= { message, place, ...(help === undefined ? {} : { help }) }
  }

  result(): Pick<ScannedFile, 'columns' | 'rowSets' | 'problems'> {
    const problems = [...this.#reader.problems, ...(this.#stopped === undefined ? [] : [this.#stopped])]
    const rowSets: readonly RowSet[] = [...this.#rowSets.values()]
    if (problems.length === 0 && rowSets.length === 0) {
      const place = { line: 1, column: 1, length: 0 }
      problems.push({ message: 'the file has no rows', place, help: 'write a row, or remove the operation' })
    }
    return { columns: [...this.#columns.values()].map((column) => column.result()), rowSets, problems }
  }

  #take(read: () => readonly DataRecord[]): void {
    // Enough is wrong: the rest is read for its hash alone.
    if (this.#stopped !== undefined || this.#reader.problems.length >= mostProblems) return
    try {
      for (const record of read()) this.#add(record)
    } catch (error) {
      if (!(error instanceof DataFileError)) throw error
      this.stop(error)
    }
  }

  #add({ cells, rowSet, line }: DataRecord): void {
    const known = this.#rowSets.get(rowSet)
    if (known !== undefined) known.count += 1
    else if (this.#rowSets.size < mostRowSets) {
      const place = { line, column: 1, length: 1 }
      this.#rowSets.set(rowSet, { columns: cells.map(({ name }) => name), count: 1, place })
    } else {
      throw new DataFileError(
        `rows state more than ${mostRowSets} different sets of columns`,
        { line, column: 1, length: 1 },
        'let all rows state the same columns; null stands for what there is not',
      )
    }
    for (const cell of cells) {
      let column = this.#columns.get(cell.name)
      if (column === undefined) {
        const { line: at, column: from, length } = cell
        const place = this.#reader.header.get(cell.name) ?? { line: at, column: from, length }
        column = new ColumnScan(cell.name, place)
        this.#columns.set(cell.name, column)
      }
      column.add(cell, this.#typed)
    }
  }
}

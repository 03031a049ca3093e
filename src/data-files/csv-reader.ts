import type { DataPlace, DataProblem } from '../model/data-file.js'
import { CsvParser, type CsvField } from './csv-parser.js'
import { DataFileError } from './data-file-error.js'
import { mostProblems, rowSetKey, type DataRecord, type RecordReader } from './data-record.js'

interface Header {
  readonly names: readonly string[]
  /** The names as keys of JSON. */
  readonly keys: readonly string[]
  readonly rowSet: string
}

/** Rows of CSV: the first line names the columns, each further one has a field for each of them. */
export class CsvReader implements RecordReader {
  readonly problems: DataProblem[] = []
  readonly header = new Map<string, DataPlace>()
  readonly #parser = new CsvParser()
  #columns: Header | undefined

  push(text: string): readonly DataRecord[] {
    return this.#read(this.#parser.push(text))
  }

  end(): readonly DataRecord[] {
    const last = this.#parser.end()
    return last === undefined ? [] : this.#read([last])
  }

  #read(lines: readonly (readonly CsvField[])[]): readonly DataRecord[] {
    const records: DataRecord[] = []
    for (const fields of lines) {
      if (this.#columns === undefined) this.#columns = headerOf(fields, this.header)
      else {
        const record = this.#record(fields, this.#columns)
        if (record !== undefined) records.push(record)
      }
    }
    return records
  }

  #record(fields: readonly CsvField[], { names, keys, rowSet }: Header): DataRecord | undefined {
    const { line = 1, column = 1 } = fields[0] ?? {}
    if (fields.length !== names.length) {
      if (this.problems.length >= mostProblems) return undefined
      const empty = fields.length === 1 && fields[0]?.text === null
      this.problems.push({
        message: empty
          ? 'the line is empty'
          : `the row has ${count(fields.length)}, but the header names ${names.length} columns`,
        place: { line, column, length: 1 },
        help: empty ? 'remove it' : 'a comma or a line end within a field needs quotes around the field',
      })
      return undefined
    }
    let json = '{'
    const cells = fields.map(({ text, line: at, column: from }, i) => {
      json += `${i === 0 ? '' : ','}${keys[i] ?? ''}:${text === null ? 'null' : JSON.stringify(text)}`
      return { name: names[i] ?? '', value: text, line: at, column: from, length: text?.length ?? 0 }
    })
    return { line, cells, rowSet, json: `${json}}` }
  }
}

function count(fields: number): string {
  return fields === 1 ? 'one field' : `${fields} fields`
}

/** @throws DataFileError for a column without a name, or named twice */
function headerOf(fields: readonly CsvField[], places: Map<string, DataPlace>): Header {
  for (const { text, line, column } of fields) {
    const place = { line, column, length: text?.length ?? 0 }
    const help = 'the first line of a CSV file names the columns'
    if (text === null || text === '')
      throw new DataFileError('a column of the header has no name', place, help)
    if (places.has(text)) throw new DataFileError(`the header names column "${text}" twice`, place, help)
    places.set(text, place)
  }
  const names = [...places.keys()]
  return { names, keys: names.map((name) => JSON.stringify(name)), rowSet: rowSetKey(names) }
}

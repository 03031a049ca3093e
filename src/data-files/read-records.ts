import type { DataFormat } from '../model/data-file.js'
import { CsvReader } from './csv-reader.js'
import type { RecordReader } from './data-record.js'
import { JsonLinesReader } from './json-lines-reader.js'

const readers: Readonly<Record<DataFormat, () => RecordReader>> = {
  csv: () => new CsvReader(),
  json_lines: () => new JsonLinesReader(),
}

const extensions: Readonly<Record<string, DataFormat>> = {
  '.csv': 'csv',
  '.jsonl': 'json_lines',
  '.ndjson': 'json_lines',
}

/** A reader of rows in the format. */
export function recordReader(format: DataFormat): RecordReader {
  return readers[format]()
}

/** The format that the end of a file's name stands for; undefined for another. */
export function formatOf(file: string): DataFormat | undefined {
  const dot = file.lastIndexOf('.')
  const extension = dot < 0 ? '' : file.slice(dot).toLowerCase()
  return Object.hasOwn(extensions, extension) ? extensions[extension] : undefined
}

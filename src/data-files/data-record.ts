import type { DataPlace, DataProblem } from '../model/data-file.js'

/** One value of a row. A text of CSV is a string; JSON gives what it says. */
export interface DataCell extends DataPlace {
  readonly name: string
  readonly value: unknown
}

/** One row of a data file. */
export interface DataRecord {
  readonly line: number
  readonly cells: readonly DataCell[]
  /** The columns it states, as a key that is equal for rows which state the same. */
  readonly rowSet: string
  /** The row as a JSON object, numbers with the digits of the file. */
  readonly json: string
}

/** How many wrong rows of a file are told, and held: a file may have millions. */
export const mostProblems = 20

/** Reads rows out of a text, piece by piece as it comes. */
export interface RecordReader {
  /** The first wrong rows; all of them are left out. */
  readonly problems: readonly DataProblem[]
  /** Where columns are named once for all rows; empty where each row names its own. */
  readonly header: ReadonlyMap<string, DataPlace>
  /** @throws DataFileError behind which nothing can be read */
  push(text: string): readonly DataRecord[]
  /** @throws DataFileError where the text ends in the middle */
  end(): readonly DataRecord[]
}

/** The key of a set of columns, in whatever order they stand. */
export function rowSetKey(columns: readonly string[]): string {
  return JSON.stringify(columns.toSorted())
}

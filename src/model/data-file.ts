/** How the rows of a data file are written: CSV as RFC 4180 has it, or one JSON object per line. */
export type DataFormat = 'csv' | 'json_lines'

/** A place in a data file, 1-based as editors count; `length` in UTF-16 units. */
export interface DataPlace {
  readonly line: number
  readonly column: number
  readonly length: number
}

/** What kind of JSON value stands for a column. All values of CSV are texts. */
export type DataKind = 'string' | 'number' | 'boolean' | 'list' | 'object'

/** A value of the file, cut where it is long, with its place. */
export interface DataSample extends DataPlace {
  readonly text: string
}

/** What kinds of type a text can be told not to be of, without asking a database. */
export type CheckedShape = 'number' | 'boolean' | 'uuid' | 'json'

/** What a reader must know of the values of one column, gathered in one pass over the file. */
export interface DataColumn {
  readonly name: string
  /** Where the column is named first. */
  readonly place: DataPlace
  /** The first null. */
  readonly nullAt?: DataPlace
  /** The first value of each kind; empty for CSV, where all are texts. */
  readonly kinds: Readonly<Partial<Record<DataKind, DataSample>>>
  /** The first text that is none of each shape. */
  readonly unlike: Readonly<Partial<Record<CheckedShape, DataSample>>>
}

/** Rows that state exactly these columns; a file of CSV has one such set. */
export interface RowSet {
  readonly columns: readonly string[]
  readonly count: number
  /** The first of them. */
  readonly place: DataPlace
}

/** Something wrong with the file by itself, whatever the table is. */
export interface DataProblem {
  readonly message: string
  readonly place: DataPlace
  readonly help?: string
}

/** A data file that was read once, from its first byte to its last: what is known of it without its rows. */
export interface ScannedFile {
  /** The path as the document writes it. */
  readonly file: string
  /** The path as it is shown. */
  readonly shown: string
  readonly format: DataFormat
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string
  readonly columns: readonly DataColumn[]
  readonly rowSets: readonly RowSet[]
  readonly problems: readonly DataProblem[]
}

/** A data file that cannot be read, or may not. */
export interface UnreadFile {
  readonly file: string
  readonly shown: string
  /** `there is no such file`. */
  readonly unread: string
  readonly help?: string
}

/** What came of looking at a data file that a document names. */
export type DataFile = ScannedFile | UnreadFile

/** Could the file be read, right or wrong? */
export function isScanned(file: DataFile): file is ScannedFile {
  return 'sha256' in file
}

/** How many rows the file has. */
export function countOf({ rowSets }: Pick<ScannedFile, 'rowSets'>): number {
  return rowSets.reduce((sum, { count }) => sum + count, 0)
}

/**
 * What is stored with an applied revision, so that it can be folded and taken down without the file: the sets of
 * columns that its rows state.
 */
export function storedText(files: readonly DataFile[]): string {
  const stored = files.filter(isScanned).map(({ file, format, sha256, rowSets }) => ({
    file,
    format,
    sha256,
    rowSets: rowSets.map(({ columns, count }) => ({ columns, count })),
  }))
  return JSON.stringify(stored.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
}

/** The files of an applied revision, from what was stored of them. Throws a TypeError for a text that is none. */
export function parseStored(text: string): readonly ScannedFile[] {
  const parsed: unknown = JSON.parse(text)
  return list(parsed).map((item) => {
    const file = textOf(item, 'file')
    const rowSets = list(fieldOf(item, 'rowSets')).map((set) => ({
      columns: list(fieldOf(set, 'columns')).map(String),
      count: Number(fieldOf(set, 'count')),
      place: nowhere,
    }))
    return {
      file,
      shown: file,
      format: textOf(item, 'format') === 'csv' ? ('csv' as const) : ('json_lines' as const),
      sha256: textOf(item, 'sha256'),
      columns: [...new Set(rowSets.flatMap(({ columns }) => columns))].map((name) => ({
        name,
        place: nowhere,
        kinds: {},
        unlike: {},
      })),
      rowSets,
      problems: [],
    }
  })
}

const nowhere: DataPlace = { line: 1, column: 1, length: 0 }

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('what is stored of data files is no list')
  return value
}

function fieldOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null
    ? new Map<string, unknown>(Object.entries(item)).get(key)
    : undefined
}

function textOf(item: unknown, key: string): string {
  const value = fieldOf(item, key)
  if (typeof value !== 'string') throw new TypeError(`what is stored of a data file has no ${key}`)
  return value
}

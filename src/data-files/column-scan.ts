import type { CheckedShape, DataColumn, DataKind, DataPlace, DataSample } from '../model/data-file.js'
import type { DataCell } from './data-record.js'

/** Can a text be a value of the shape? What is doubtful can: the server has the last word. */
const isShape: Readonly<Record<CheckedShape, (text: string) => boolean>> = {
  number: (text) =>
    /^\s*[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?\s*$/i.test(text) ||
    /^\s*[-+]?(?:0[xob][\da-f_]+|inf(?:inity)?|nan)\s*$/i.test(text),
  boolean: (text) => /^\s*(?:t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|of|off|1|0)\s*$/i.test(text),
  uuid: (text) => /^\s*\{?[\da-f]{4}(?:-?[\da-f]{4}){7}\}?\s*$/i.test(text),
  json: (text) => {
    // Most are scalars, which need no parser.
    if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?)$/.test(text)) return true
    if (!/^\s*(?:[-{["\dtfn]|$)/.test(text)) return false
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  },
}

const shapes: readonly CheckedShape[] = ['number', 'boolean', 'uuid', 'json']

/** How much of a value is kept. */
const sampleLength = 40

/** Gathers what is known of the values of one column, row by row. */
export class ColumnScan {
  readonly #name: string
  readonly #place: DataPlace
  readonly #kinds: Partial<Record<DataKind, DataSample>> = {}
  readonly #unlike: Partial<Record<CheckedShape, DataSample>> = {}
  #open = [...shapes]
  #nullAt: DataPlace | undefined

  constructor(name: string, place: DataPlace) {
    this.#name = name
    this.#place = place
  }

  /** Takes note of a value; `typed` where its kind counts, as in JSON. */
  add(cell: DataCell, typed: boolean): void {
    const { value } = cell
    if (value === null) {
      this.#nullAt ??= placeOf(cell)
      return
    }
    const kind = kindOf(value)
    if (typed) this.#kinds[kind] ??= sampleOf(cell)
    if (typeof value !== 'string' || this.#open.length === 0) return
    const unlike = this.#open.filter((shape) => !isShape[shape](value))
    if (unlike.length === 0) return
    for (const shape of unlike) this.#unlike[shape] = sampleOf(cell)
    this.#open = this.#open.filter((shape) => !unlike.includes(shape))
  }

  result(): DataColumn {
    return {
      name: this.#name,
      place: this.#place,
      ...(this.#nullAt === undefined ? {} : { nullAt: this.#nullAt }),
      kinds: this.#kinds,
      unlike: this.#unlike,
    }
  }
}

function kindOf(value: unknown): DataKind {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  return 'object'
}

function placeOf({ line, column, length }: DataPlace): DataPlace {
  return { line, column, length }
}

function sampleOf(cell: DataCell): DataSample {
  const text = typeof cell.value === 'string' ? cell.value : JSON.stringify(cell.value)
  return {
    ...placeOf(cell),
    text: text.length > sampleLength ? `${text.slice(0, sampleLength - 1)}…` : text,
  }
}

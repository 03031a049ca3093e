/** A range of a source text: offsets in UTF-16 units, the end exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** How a scalar stands in the source; it decides how an offset in its value is found in the file. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'alias'

interface SourceBase {
  readonly range: TextRange
}

/** A single value. Numbers keep their source digits in `text`. */
export interface SourceScalar extends SourceBase {
  readonly kind: 'string' | 'number' | 'boolean' | 'null'
  /** The value of a string; the digits of a number, in the grammar of JSON; `true`, `false`, `null`. */
  readonly text: string
  readonly style: ScalarStyle
}

/** A key of a mapping and what stands under it. */
export interface SourceEntry {
  readonly key: string
  readonly keyRange: TextRange
  readonly value: SourceNode
}

/** A mapping, its entries in the order of the source. Keys are unique. */
export interface SourceMap extends SourceBase {
  readonly kind: 'map'
  readonly entries: readonly SourceEntry[]
  /** true: written in `{ }`. */
  readonly flow: boolean
}

/** A sequence. */
export interface SourceList extends SourceBase {
  readonly kind: 'list'
  readonly items: readonly SourceNode[]
  /** true: written in `[ ]`. */
  readonly flow: boolean
}

/** What a document holds, with the place of everything: the form in which it goes from the parser to all later stages. */
export type SourceNode = SourceScalar | SourceMap | SourceList

/** What a reader would call a value of this kind. */
export const kindNames: Readonly<Record<SourceNode['kind'], string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  map: 'a mapping',
  list: 'a list',
}

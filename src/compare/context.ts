import type { DatabaseDefaults } from '../model/catalog.js'
import type { DialectRules } from '../model/dialect-rules.js'
import type { Column, TableName } from '../model/table.js'
import type { ExpressionKind } from '../model/expressions.js'
import type { ComparedKind, ObjectName } from './difference.js'

/** An author's text, by where it stands. */
export interface PlacedText {
  readonly kind: ExpressionKind
  /** The table, view, domain or function that it stands in. */
  readonly of: TableName
  readonly name: string
  readonly text: string
}

/** An author's text in the engine's words. */
export interface KnownWords {
  readonly words: string
  /** The server that is looked at would write the same; one of another version might not. */
  readonly certain: boolean
}

/** How the engine tells an author's text in its own words; undefined where nobody knows. */
export type WordsOf = (text: PlacedText) => KnownWords | undefined

/** What two models are compared by. */
export interface CompareOptions {
  readonly rules: DialectRules
  /** Where the model that says what should be comes from: folded documents, or a catalog too, whose texts are the engine's. */
  readonly expected: 'documents' | 'catalog'
  /** The engine's words that were stored when a text was applied, or read on a scratch database. */
  readonly words?: WordsOf
  /** By name, where it is known: it is there in any case. */
  readonly defaultSchema?: string
  /** Of the database that is looked at, where they were read. */
  readonly defaults?: DatabaseDefaults
}

/** Which of two models a value comes from. */
export type Side = 'expected' | 'actual'

/** The thing that is compared, and what it is compared by. */
export interface At {
  readonly options: CompareOptions
  readonly kind: ComparedKind
  readonly object: ObjectName
  /** What its texts stand in, as the engine's words are stored by it. */
  readonly of: TableName
  /** The name that its texts are stored by. */
  readonly name: string
  /** Of the table it belongs to, as expected. */
  readonly columns: readonly Column[]
}

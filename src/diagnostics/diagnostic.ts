import type { RuleId } from './rules.js'

/** A place in a text file, 1-based as editors count. A column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where in a document something stands: the file, the JSON pointer into it, and the range of text. */
export interface Location {
  readonly file: string
  readonly pointer: string
  readonly start: Position
  readonly end: Position
}

/** How bad a finding is: an error stops the command, a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info'

/** A second place that explains the first: «first defined here». */
export interface RelatedLocation {
  readonly message: string
  readonly location: Location
}

/**
 * The one record of everything Aludel finds wrong in documents. Formatters (text, json, github…) draw from it and
 * nothing else, so it holds what is wrong, where, what was probably meant, and what to type next.
 */
export interface Diagnostic {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** What is wrong, with the names in it. */
  readonly message: string
  readonly location: Location
  readonly related?: readonly RelatedLocation[]
  /** Names that were probably meant, the likeliest first. */
  readonly suggestions?: readonly string[]
  /** What to do about it. */
  readonly help?: string
}

/** Sorts by file, line, column, then rule: the order in which a reader walks through the files. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column ||
    compareText(a.ruleId, b.ruleId)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

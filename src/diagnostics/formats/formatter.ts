import type { Diagnostic } from '../diagnostic.js'
import type { Palette } from './palette.js'

/** Something that was looked at, for formats that tell of what is right too. */
export interface ReportedCase {
  readonly name: string
  /** The file that its findings are located in. */
  readonly file: string
  /** Its findings; absent: all that are located in its file. */
  readonly diagnostics?: readonly Diagnostic[]
  readonly durationMs?: number
  /** Why it was not looked at. */
  readonly skipped?: string
}

/** What a formatter draws from; it does no reading of its own. */
export interface FindingsReport {
  readonly diagnostics: readonly Diagnostic[]
  /** Texts of files, by the name in their locations; a file that is absent is shown without its lines. */
  readonly sources: ReadonlyMap<string, string>
  /** How many files were looked at. */
  readonly fileCount: number
  /** What was looked at; absent: what the findings are about. */
  readonly cases?: readonly ReportedCase[]
  readonly palette: Palette
  /** Columns of the terminal. */
  readonly width: number
}

/** Writes findings in one format; ends with a newline, or is empty. */
export type Formatter = (report: FindingsReport) => string

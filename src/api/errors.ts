import type { Diagnostic } from '../diagnostics/diagnostic.js'

/** Documents, or the project file, are wrong: nothing was run. Carries every finding, with the texts to show them in. */
export class DocumentsError extends Error {
  override readonly name = 'DocumentsError'
  readonly code = 'documents'
  readonly exitCode = 2
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, string>
  readonly fileCount: number

  constructor(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>, fileCount: number) {
    super(diagnostics[0]?.message ?? 'documents are wrong')
    this.diagnostics = diagnostics
    this.sources = sources
    this.fileCount = fileCount
  }
}

/** Something was asked for that does not make sense: an unknown revision, a target that leads nowhere. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
  /** A stable word for what is wrong. */
  readonly code: string = 'usage'
  readonly exitCode = 2
  readonly help: string | undefined

  constructor(message: string, help?: string) {
    super(message)
    this.help = help
  }
}

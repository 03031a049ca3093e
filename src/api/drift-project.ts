import { compareModels } from '../compare/compare-models.js'
import type { Comparison } from '../compare/difference.js'
import { ignoring, withoutIgnored } from '../compare/ignore.js'
import { eitherWords } from '../compare/spellings.js'
import { undeclared } from '../compare/undeclared.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { UnreadObject } from '../model/catalog.js'
import type { ProjectDatabase } from './connect-project.js'
import { askScratch } from './ask-scratch.js'
import { driftDiagnostics } from './drift-diagnostics.js'
import { liveSchema, type LiveSchema } from './live-schema.js'
import type { Project } from './project.js'
import { replayedSchema, type ReplayedSchema } from './replayed-schema.js'

/** What to look at. */
export interface DriftRequest {
  /** Patterns of what is left out: `table:legacy_*`, `*:audit.*`. */
  readonly ignore?: readonly string[]
  /** Ask a scratch database how it tells texts that no run stored: one is made beside, and dropped. */
  readonly scratch?: boolean
  readonly signal?: AbortSignal
}

/** How a database differs from what its applied revisions make. */
export interface Drift extends Comparison {
  readonly ok: boolean
  /** What documents have no words for. */
  readonly unread: readonly UnreadObject[]
  /** The applied revisions that no other applied one stands on. */
  readonly at: readonly string[]
  /** The same as findings, each at the revision that last changed the thing. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Both sides of the comparison, for what is made of it. */
export interface ComparedSchemas {
  readonly drift: Drift
  readonly live: LiveSchema
  readonly replayed: ReplayedSchema
}

/**
 * Lays the catalog of a database beside the model of its applied revisions. Writes nothing, and needs no right but to
 * read.
 *
 * @throws RunError `half-run` while a revision is half done, `permission`…; DocumentsError for wrong documents
 */
export async function driftProject(
  project: Project,
  db: ProjectDatabase,
  request: DriftRequest = {},
): Promise<Drift> {
  return (await compareSchemas(project, db, request)).drift
}

/** The same with what was compared. */
export async function compareSchemas(
  project: Project,
  db: ProjectDatabase,
  { ignore = [], scratch = false, signal }: DriftRequest = {},
): Promise<ComparedSchemas> {
  const replayed = replayedSchema(project, db)
  const live = await liveSchema(db.database, replayed.model)
  const { defaultSchema } = live
  const isIgnored = ignoring(ignore, defaultSchema)
  const compared = (words: LiveSchema['words']): Comparison =>
    withoutIgnored(
      compareModels(replayed.model, live.model, {
        rules: db.database.dialect.rules,
        expected: 'documents',
        words,
        defaultSchema,
        defaults: live.defaults,
      }),
      isIgnored,
    )
  const stored = compared(live.words)
  const comparison =
    scratch && stored.notCompared.length > 0
      ? compared(eitherWords(live.words, await askScratch(project, db, replayed, signal)))
      : stored
  const unread = undeclared(live.unread, replayed.model).filter(
    ({ kind, name, of }) =>
      !isIgnored({ kind, ...name }) && (of === undefined || !isIgnored({ kind: 'table', ...of })),
  )
  const found = { ...comparison, unread, at: replayed.at, ok: comparison.differences.length === 0 }
  const diagnostics = driftDiagnostics(project, found, replayed.states)
  return { drift: { ...found, diagnostics }, live, replayed }
}

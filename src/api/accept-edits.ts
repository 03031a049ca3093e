import type { DatabaseState } from '../migrate/database.js'
import { stampRevisions } from '../migrate/stamp.js'
import { isScanned } from '../model/data-file.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { documentEdits, type DocumentEdit } from './document-edits.js'
import { UsageError } from './errors.js'
import { foldApplied } from './fold-applied.js'
import type { Project } from './project.js'
import { sessionOptions, type RunRequest } from './run-project.js'

/** A document that was edited after it was applied. */
export interface EditedRevision {
  readonly revision: string
  readonly message: string
  readonly file: string
  readonly edits: readonly DocumentEdit[]
}

/**
 * The edited documents that `names` choose, by id or the beginning of one, with what they say otherwise. Writes nothing.
 *
 * @throws UsageError for a name that no edited revision has
 */
export function listEdited(
  project: Project,
  db: ProjectDatabase,
  names: readonly string[],
): readonly EditedRevision[] {
  return chosen(appliedSources(project, db.database.state).edited, names).map(({ file, row }) => ({
    revision: file.revision,
    message: file.message,
    file: file.file,
    edits: documentEdits(file, row),
  }))
}

/**
 * Stores the documents as they are now in the place of those that were applied. Nothing is run: whoever edited them says
 * that the database is as they describe it.
 *
 * @returns the revisions whose document was replaced
 * @throws like listEdited; DocumentsError where the history no longer holds with them, RunError `half-run`
 */
export async function acceptEdits(
  project: Project,
  db: ProjectDatabase,
  request: { readonly names: readonly string[] } & Pick<RunRequest, 'onProgress' | 'signal'>,
): Promise<readonly string[]> {
  const written = await stampRevisions(
    db.database,
    (state) => {
      const sources = appliedSources(project, state)
      const edited = chosen(sources.edited, request.names)
      refuseBroken(project, db, state, sources, edited)
      const update = edited.map(({ file }) => ({
        revision: file.revision,
        revises: file.revises,
        message: file.message,
        ...file.record,
      }))
      return { remove: [], add: [], update }
    },
    sessionOptions(db, request),
  )
  return (written.update ?? []).map(({ revision }) => revision)
}

/** What is applied must still make a schema with the edited documents in it: every later plan stands on that. */
function refuseBroken(
  project: Project,
  db: ProjectDatabase,
  state: DatabaseState,
  { applied }: AppliedSources,
  edited: AppliedSources['edited'],
): void {
  const now = new Map(edited.map(({ file }) => [file.revision, file]))
  const gone = edited
    .flatMap(({ file }) => [...(file.dataFiles?.values() ?? [])])
    .filter((one) => !isScanned(one))
  if (gone.length > 0) {
    throw new UsageError(
      `${gone.map(({ shown }) => shown).join(', ')} cannot be read, so nobody knows what the document says`,
      'bring the data file back first',
    )
  }
  foldApplied(
    project,
    db,
    state,
    applied.map((source) => now.get(source.revision) ?? source),
  )
}

function chosen(edited: AppliedSources['edited'], names: readonly string[]): AppliedSources['edited'] {
  const ids = new Set(names.map((name) => oneOf(edited, name)))
  return edited.filter(({ file }) => ids.has(file.revision))
}

function oneOf(edited: AppliedSources['edited'], name: string): string {
  const ids = edited.map(({ file }) => file.revision)
  const found = ids.includes(name) ? [name] : ids.filter((id) => id.startsWith(name))
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  if (only !== undefined) {
    throw new UsageError(`"${name}" begins several edited revisions: ${found.join(', ')}`, 'write more of it')
  }
  throw new UsageError(
    `no applied revision "${name}" was edited`,
    ids.length === 0
      ? 'all applied revisions say what they said when they were applied'
      : `edited: ${ids.join(', ')}`,
  )
}

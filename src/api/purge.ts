import { readKeptSize, type KeptSize } from '../migrate/kept-size.js'
import type { DatabaseState } from '../migrate/database.js'
import { purgeKept } from '../migrate/purge.js'
import { keptColumnsIn } from '../model/kept.js'
import type { KeptObject, SchemaModel } from '../model/schema-model.js'
import { displayName, nameOf } from '../model/table.js'
import { suggest } from '../diagnostics/suggest.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { UsageError } from './errors.js'
import { foldApplied } from './fold-applied.js'
import type { Project } from './project.js'
import { sessionOptions, type RunRequest } from './run-project.js'

/** Something that a revision set aside by `keep: true`, and that is in the database still. */
export interface KeptEntry extends KeptSize {
  /** `_aludel_kept_…`: the name that it stands under. */
  readonly name: string
  readonly kind: 'table' | 'column'
  /** What it was called: `users`, `users.fax`. */
  readonly was: string
  /** What the partitions of the table were called, which are kept with it. */
  readonly partitions: readonly string[]
  readonly revision: string
  readonly message: string
  /** When the revision was applied; RFC 3339. */
  readonly since: string
  /** false: somebody dropped it by hand. */
  readonly isThere: boolean
}

/** Which of what is kept is to be destroyed. */
export interface PurgeRequest extends Pick<RunRequest, 'onProgress' | 'signal'> {
  /** Kept names, or what the things were called; none: everything. */
  readonly names: readonly string[]
}

/**
 * What is kept in the database, of what `names` choose: the oldest first. Writes nothing.
 *
 * @throws UsageError for a name that nothing has, DocumentsError for wrong documents
 */
export async function listKept(
  project: Project,
  db: ProjectDatabase,
  names: readonly string[] = [],
): Promise<readonly KeptEntry[]> {
  const { state } = db.database
  const entries: KeptEntry[] = []
  for (const kept of chosen(keptModel(project, db, state), state, names)) {
    const size = await readKeptSize(db.database, kept)
    const row = state.applied.find(({ revision }) => revision === kept.revision)
    entries.push({
      name: kept.keptName,
      kind: kept.column === undefined ? 'table' : 'column',
      was: labelOf(kept),
      partitions: partitionsOf(kept),
      revision: kept.revision,
      message: row?.message ?? '',
      since: row?.appliedAt ?? '',
      isThere: size !== undefined,
      ...(size ?? { rows: null, bytes: null }),
    })
  }
  return entries
}

/**
 * Destroys what is kept, for good: the downgrade of the revisions that set it aside brings back no rows from then on.
 * Columns that are kept in a table go with it, and so do partitions.
 *
 * @returns the kept names of what was destroyed
 * @throws like listKept; RunError `half-run`, `statement-failed`
 */
export async function purgeProject(
  project: Project,
  db: ProjectDatabase,
  request: PurgeRequest,
): Promise<readonly string[]> {
  const destroyed = await purgeKept(
    db.database,
    (state) => chosen(keptModel(project, db, state), state, request.names),
    sessionOptions(db, request),
  )
  return destroyed.map(({ keptName }) => keptName)
}

function keptModel(project: Project, db: ProjectDatabase, state: DatabaseState): SchemaModel {
  return foldApplied(project, db, state, appliedSources(project, state).applied)
}

function chosen(
  model: SchemaModel,
  { applied }: DatabaseState,
  names: readonly string[],
): readonly KeptObject[] {
  const order = new Map(applied.map(({ revision }, i) => [revision, i]))
  const place = ({ revision }: KeptObject): number => order.get(revision) ?? order.size
  const all = [...model.kept.values()].sort(
    (a, b) => place(a) - place(b) || (a.keptName < b.keptName ? -1 : 1),
  )
  if (names.length === 0) return all
  const wanted = names.flatMap((name) => named(name, all))
  const withColumns = new Set(
    wanted.flatMap((kept) => (kept.column === undefined ? [kept, ...keptColumnsIn(model, kept.at)] : [kept])),
  )
  return all.filter((kept) => withColumns.has(kept))
}

function named(name: string, all: readonly KeptObject[]): readonly KeptObject[] {
  const found = all.filter((kept) => kept.keptName === name || labelOf(kept) === name)
  const [first] = found
  if (first === undefined) {
    const meant = suggest(name, [...all.map(labelOf), ...all.map(({ keptName }) => keptName)])
    throw new UsageError(
      `nothing is kept of "${name}"`,
      meant.length > 0 ? `did you mean ${meant.join(' or ')}?` : 'aludel purge --dry-run lists what is kept',
    )
  }
  if (found.length === 1) return [first]
  throw new UsageError(
    `several things are kept of "${name}": ${found.map(({ keptName }) => keptName).join(', ')}`,
    'name the one that is meant as it is kept',
  )
}

function partitionsOf({ table, partitions = [] }: KeptObject): readonly string[] {
  return partitions.map(({ name }) => displayName({ ...nameOf(table), name }))
}

function labelOf({ table, column }: KeptObject): string {
  return column === undefined ? displayName(table) : `${displayName(table)}.${column}`
}

import type { CatalogScope } from '../dialects/catalog.js'
import { bySchema } from '../introspect/by-schema.js'
import { inParts } from '../introspect/in-parts.js'
import { namesFollowed } from '../introspect/names-followed.js'
import { withStatedColumns } from '../introspect/stated-columns.js'
import { tidyModel } from '../introspect/tidy-model.js'
import { unreadLine } from '../introspect/unread-line.js'
import { isTold, withRawSql } from '../introspect/with-raw-sql.js'
import type { DatabaseState } from '../migrate/database.js'
import { RunError } from '../migrate/errors.js'
import { readCatalog } from '../migrate/read-catalog.js'
import { stampRevisions } from '../migrate/stamp.js'
import type { Catalog, UnreadObject } from '../model/catalog.js'
import { namingConventions } from '../model/naming.js'
import type { Keys } from '../operations/written/document-value.js'
import { modelOperations } from '../operations/written/model-operations.js'
import { planUpgrade } from '../plan/planner.js'
import type { ProjectDatabase } from './connect-project.js'
import { createRevision, type NewRevision } from './create-revision.js'
import { UsageError } from './errors.js'
import { planOrThrow } from './project-plan.js'
import { planSettings } from './plan-settings.js'
import { documentsError, graphOf, openProject, type Project } from './project.js'
import { sessionOptions, type RunRequest } from './run-project.js'
import { sourcesOf } from './sources-of.js'
import { speaking } from './offline-target.js'
import { validateProject } from './validate-project.js'

/** How the baseline is written. */
export interface IntrospectRequest
  extends Omit<NewRevision, 'body' | 'revises'>, Pick<RunRequest, 'onProgress' | 'signal'> {
  /** Mark it as applied as well: the database has what it makes. */
  readonly stamp?: boolean
  /** One revision for each schema, those first on which others stand. */
  readonly perSchema?: boolean
}

/** A baseline that was written. */
export interface Introspected {
  /** What was written, in the order in which it is applied; files as a person finds them. */
  readonly files: readonly { readonly revision: string; readonly file: string }[]
  readonly stamped: boolean
  /** What the database has and documents cannot say. */
  readonly unread: readonly UnreadObject[]
  readonly notes: readonly string[]
}

/**
 * Writes what a database has as a revision that makes it, the first one of a project, or as one for each schema; with `stamp`,
 * marks them as applied there, so that the database goes on from them.
 *
 * @throws UsageError where the project has revisions already, RunError `database-ahead` where the database has,
 *   DocumentsError where what was written is not valid: the file is there to be mended, and nothing was stamped
 */
export async function introspectProject(
  project: Project,
  db: ProjectDatabase,
  request: IntrospectRequest,
): Promise<Introspected> {
  refuseApplied(db.database.state)
  refuseRevisions(project)
  const { stamp = false } = request
  const catalog = sayable(await readCatalog(db.database, scopeOf(db)), db)
  const unsaid = catalog.unread.filter((object) => !isTold(object)).map(unreadLine)
  const files = await writeBaseline(project, baselineOf(project, db, catalog), unsaid, request, db)
  const written = await reopened(project)
  const { defaultSchema } = db.database.state
  const { ok, diagnostics } = validateProject(speaking(written, db.environment.url), { defaultSchema })
  if (!ok) throw documentsError(written, diagnostics)
  if (stamp) await stampBaseline(written, db, files, request)
  return {
    files,
    stamped: stamp,
    unread: catalog.unread,
    notes: [
      ...catalog.unread.filter(isTold).map((object) => `written as SQL: ${unreadLine(object)}`),
      ...unsaid.map((line) => `not in the document: ${line}`),
      ...namesNote(project, catalog),
    ],
  }
}

function reopened(project: Project): Promise<Project> {
  return openProject({ cwd: project.cwd, config: project.config.file })
}

/** What a document of a baseline holds at most, as JSON: far from what a document may have, and still read at a glance. */
const mostCharacters = 2_000_000

/** Writes one revision, or one for each schema; several where one would be too long. */
async function writeBaseline(
  project: Project,
  operations: readonly Keys[],
  unsaid: readonly string[],
  { perSchema = false, message, ...request }: IntrospectRequest,
  { database }: ProjectDatabase,
): Promise<Introspected['files']> {
  const { defaultSchema } = database.state
  const { lexer } = database.dialect.rules
  const groups = perSchema ? bySchema(operations, { defaultSchema, lexer }) : [{ schemas: [], operations }]
  const parts = groups.flatMap(({ schemas, operations: own }) => {
    const lists = inParts(own, mostCharacters)
    return lists.map((list, i) => ({
      operations: list,
      message: [
        message,
        ...(groups.length > 1 ? [schemas.join(' and ')] : []),
        ...(lists.length > 1 ? [`${i + 1} of ${lists.length}`] : []),
      ].join(' '),
    }))
  })
  if (parts.length > 1 && request.revisionId !== undefined) {
    throw new UsageError(
      `one id for ${parts.length} revisions`,
      perSchema ? 'leave out --rev-id, or --per-schema: then it is one' : 'leave out --rev-id',
    )
  }
  const files: { readonly revision: string; readonly file: string }[] = []
  for (const [i, part] of parts.entries()) {
    const open = i === 0 ? project : await reopened(project)
    files.push(
      await createRevision(open, {
        ...request,
        message: part.message,
        revises: files.at(-1)?.revision ?? 'base',
        body: { operations: part.operations, remarks: i === 0 ? remarksOf(unsaid) : [] },
      }),
    )
  }
  return files
}

function scopeOf({ database }: ProjectDatabase): CatalogScope {
  return { defaultSchema: database.state.defaultSchema, bookkeeping: database.place }
}

/** What was read, with what documents must state though the database does not. */
function sayable({ model, unread, ...rest }: Catalog, { database }: ProjectDatabase): Catalog {
  const { partitions, stored } = database.dialect.rules
  const stated = model.tables.map((table) => withStatedColumns(table, model, partitions))
  return {
    ...rest,
    model: {
      ...model,
      tables: stated.map(({ table }) => table),
      // Every database has these: a document that makes them finds them made.
      objects: model.objects.filter(
        ({ kind, name }) => kind !== 'extension' || !stored.extensionsFromBirth.includes(name),
      ),
    },
    unread: [...unread, ...[...stated.values()].flatMap((table) => table.unread)],
  }
}

/** The operations that make what the database has. */
function baselineOf(project: Project, { database }: ProjectDatabase, catalog: Catalog): readonly Keys[] {
  const { dialect, state } = database
  const naming = namingConventions[project.config.names]
  const { lexer, partitions, stored, routines } = dialect.rules
  const operations = modelOperations(tidyModel(catalog.model, { naming, lexer, stored }), {
    naming,
    dialect: dialect.name,
    partitions,
    bornWith: routines.bornWith,
    lexer,
    defaultSchema: state.defaultSchema,
  })
  return withRawSql(operations, catalog.unread, lexer)
}

function remarksOf(unread: readonly string[]): readonly string[] {
  return unread.length === 0
    ? []
    : ['The database also has what documents cannot say:', ...unread.map((line) => `- ${line}`)]
}

/** What is applied is known already; what changed beside it is a difference, not a beginning. */
function refuseApplied({ applied, halfRun }: DatabaseState): void {
  const [first] = halfRun === undefined ? applied : [halfRun]
  if (first === undefined) return
  throw new RunError('database-ahead', `The database has revisions already: ${first.revision} and on`, {
    help: 'A baseline is for a database that has none. For what was changed beside the revisions: aludel drift.',
  })
}

function refuseRevisions(project: Project): void {
  const [first] = graphOf(project).heads
  if (first === undefined) return
  throw new UsageError(
    `the project has revisions already: ${first}`,
    'a baseline is the first revision of a project; where these make the same schema, mark them as applied: `aludel stamp head`',
  )
}

async function stampBaseline(
  project: Project,
  db: ProjectDatabase,
  files: Introspected['files'],
  session: Pick<RunRequest, 'onProgress' | 'signal'>,
): Promise<void> {
  const { dialect, connection, place } = db.database
  const sources = sourcesOf(
    graphOf(project),
    files.map(({ revision }) => revision),
  )
  const options = sessionOptions(db, session)
  await stampRevisions(
    db.database,
    (state) => {
      refuseApplied(state)
      const settings = planSettings(project, {
        dialect,
        serverVersion: connection.serverVersion,
        literalNames: connection.literalNames ?? false,
        defaultSchema: state.defaultSchema,
        bookkeeping: place,
      })
      const plan = planOrThrow(project, planUpgrade([], sources, settings))
      const add = plan.revisions.map(({ revision, revises, message, record, expressions }) => ({
        revision,
        revises,
        message,
        toolVersion: options.toolVersion,
        ...record,
        expressions,
      }))
      return { remove: [], add }
    },
    options,
  )
}

/** Schemas from elsewhere mostly have the names that PostgreSQL makes: then saying so leaves them out of documents. */
function namesNote({ config }: Project, { model }: Catalog): readonly string[] {
  const counts = namesFollowed(model)
  const own = counts.find(({ names }) => names === config.names)
  const best = counts.toSorted((a, b) => b.followed - a.followed)[0]
  if (own === undefined || best === undefined || best.names === config.names) return []
  if (best.followed * 2 < best.of || best.followed <= own.followed) return []
  return [
    `${best.followed} of ${best.of} names of keys and indexes are as names: ${best.names} makes them: write that into ${config.file} and introspect again, and they need not be written`,
  ]
}

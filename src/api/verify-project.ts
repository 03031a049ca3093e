import { availableParallelism } from 'node:os'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { findPlace } from '../revisions/find-place.js'
import { verifyInChunks } from '../verify/verify-in-chunks.js'
import type { ScratchSession } from '../verify/scratch-runs.js'
import type { VerifyContext } from '../verify/verify-history.js'
import type { VerifiedRevision, VerifyProgress } from '../verify/verification.js'
import { changedSince } from './changed-since.js'
import { dataFilePath } from './data-file-path.js'
import { openScratch } from './open-scratch.js'
import { UsageError } from './errors.js'
import { schemaOfUrl } from './dialect-of.js'
import { inScratch } from './in-scratch.js'
import { namesForScratch } from './names-for-scratch.js'
import { planSettings } from './plan-settings.js'
import { documentsError, graphOf, type Project } from './project.js'
import { sessionOptions } from './run-project.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'
import { speaking } from './offline-target.js'
import type { ScratchNames } from './scratch-names.js'
import { toldAsNamed } from './told-as-named.js'
import { validateProject } from './validate-project.js'
import { verifyDiagnostics } from './verify-diagnostics.js'

/** What to verify, and where. */
export interface VerifyRequest {
  /** The server on which scratch databases are made; an embedded URL: in memory. */
  readonly environment: ResolvedEnvironment
  /** Ids or their beginnings; absent: all, or those that `since` leaves. */
  readonly revisions?: readonly string[]
  /** Only revisions whose files changed since this commit. */
  readonly since?: string
  /** Walks at a time, on a server; absent: as many as it has use for. An embedded database takes the processor that it runs on. */
  readonly jobs?: number
  readonly onProgress?: (event: VerifyProgress) => void
  readonly signal?: AbortSignal
}

/** What became of each revision. */
export interface Verification {
  /** Nothing failed, and everything could be tried. */
  readonly ok: boolean
  readonly dialect: string
  /** `PGlite 0.5.16 (PostgreSQL 18.6)` */
  readonly product: string
  readonly revisions: readonly VerifiedRevision[]
  /** The same as findings, each at the file of its revision. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Takes revisions up, down and up again on scratch databases, which it makes and drops, and compares the catalogs after
 * each step. Neither the database that the environment names is touched, nor those that documents name on a server whose schemas
 * are databases: they have other names meanwhile.
 *
 * @throws DocumentsError for wrong documents, and where it cannot be told whether one names a database; UsageError for an unknown
 *   revision or commit, RunError where no scratch database can be had, or `interrupted`
 */
export async function verifyProject(project: Project, request: VerifyRequest): Promise<Verification> {
  const { environment } = request
  const defaultSchema = environment.defaultSchema ?? schemaOfUrl(environment.url)
  const { diagnostics } = validateProject(
    speaking(project, environment.url),
    defaultSchema === undefined ? {} : { defaultSchema },
  )
  if (diagnostics.some(({ severity }) => severity === 'error')) throw documentsError(project, diagnostics)
  const graph = graphOf(project)
  const chosen = new Set(await chosenIds(project, request))
  const needed = graph.inOrder(graph.ancestors(chosen, { dependencies: true }))
  const sources = sourcesOf(graph, needed)
  const newNames = namesForScratch(sources, environment, (doubtful) => {
    throw documentsError(project, doubtful)
  })
  const names = newNames()
  const first = await openScratch(project, environment, names)
  const jobs = first.embedded ? 1 : (request.jobs ?? Math.min(mostJobs, availableParallelism()))
  const { dialect, connection } = first.database
  const contextOf = (own: ScratchNames | undefined, opened?: ScratchSession): VerifyContext => {
    let waiting = opened
    const defaultSchema = own?.own ?? first.database.settings.defaultSchema
    return {
      sources: own === undefined ? sources : sources.map((source) => inScratch(source, dialect, own)),
      chosen,
      settings: planSettings(project, {
        dialect,
        serverVersion: connection.serverVersion,
        literalNames: connection.literalNames ?? false,
        ...(defaultSchema === undefined ? {} : { defaultSchema }),
        bookkeeping: first.database.place,
      }),
      session: {
        ...sessionOptions(
          { environment, database: first.database, close: () => first.close() },
          request.signal === undefined ? {} : { signal: request.signal },
        ),
        dataFile: (revision, file) => dataFilePath(project, revision, file),
      },
      open: async () => {
        const session = waiting ?? (await openScratch(project, environment, own))
        waiting = undefined
        return session
      },
      report: request.onProgress ?? (() => undefined),
      ...(own === undefined ? {} : { told: (verified) => toldAsNamed(verified, own) }),
    }
  }
  const revisions = await verifyInChunks(contextOf(names, first), () => contextOf(newNames()), jobs)
  const ok = revisions.every(({ status }) => status === 'ok' || status === 'irreversible')
  return {
    ok,
    dialect: dialect.name,
    product: connection.product,
    revisions,
    diagnostics: verifyDiagnostics(project, revisions),
  }
}

/** Each walk has its connections, and applies what is before its stretch. */
const mostJobs = 4

async function chosenIds(project: Project, { revisions, since }: VerifyRequest): Promise<readonly string[]> {
  const graph = graphOf(project)
  const all = graph.inOrder()
  const changed = since === undefined ? all : await changedSince(project, since)
  if (revisions === undefined || revisions.length === 0) return changed
  const named = new Set(revisions.flatMap((text) => valueOrThrow(findPlace(graph, text)).ids))
  if (since !== undefined)
    throw new UsageError('revisions and --since choose in two ways', 'give one of them')
  return [...named]
}

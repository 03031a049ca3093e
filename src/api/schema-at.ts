import { loadRevision } from '../documents/load-revision.js'
import { namingConventions } from '../model/naming.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Keys } from '../operations/written/document-value.js'
import { modelOperations } from '../operations/written/model-operations.js'
import { foldHistory, planUpgrade } from '../plan/planner.js'
import { findPlace } from '../revisions/find-place.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { DocumentsError } from './errors.js'
import type { OfflineTarget } from './offline-target.js'
import { operationsYaml } from './operations-yaml.js'
import { planSettings } from './plan-settings.js'
import { documentsError, graphOf, type Project } from './project.js'
import { toSource } from './revision-source.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** At which point of history, and for which dialect. */
export interface SchemaRequest {
  /** A revision's id or its beginning; default: all heads. */
  readonly at?: string
  readonly offline: OfflineTarget
  /** A database whose revisions count beside the checkout's. */
  readonly database?: ProjectDatabase
}

/** The schema at a revision, as the operations that would make it. */
export interface SchemaDocument {
  readonly at: readonly string[]
  readonly dialect: string
  /** Operations as in a revision, in an order in which they run. */
  readonly operations: readonly Keys[]
}

/**
 * The schema that the revisions up to `at` make, folded from the documents alone.
 *
 * @throws DocumentsError for wrong documents, UsageError for an unknown revision
 */
export function schemaAt(project: Project, request: SchemaRequest): SchemaDocument {
  const { model, at } = modelAt(project, request)
  const { dialect, defaultSchema } = request.offline
  const operations = modelOperations(model, {
    naming: namingConventions[project.config.names],
    dialect: dialect.name,
    partitions: dialect.rules.partitions,
    bornWith: dialect.rules.routines.bornWith,
    lexer: dialect.rules.lexer,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  })
  return { at, dialect: dialect.name, operations }
}

/**
 * The same as the statements that make it on an empty database.
 *
 * @throws DocumentsError for wrong documents, or where this version of the server cannot have the schema
 */
export function schemaSql(project: Project, request: SchemaRequest): string {
  const { operations } = schemaAt(project, request)
  const file = 'schema.json'
  const text = JSON.stringify({ revision: 'schema', revises: null, transaction: 'single', operations })
  const loaded = loadRevision({ file, text })
  if (loaded.revision === undefined) throw new DocumentsError(loaded.diagnostics, new Map([[file, text]]), 1)
  const { plan, diagnostics } = planUpgrade(
    [],
    [toSource(loaded.revision, false)],
    planSettings(project, request.offline),
  )
  if (plan === undefined) throw new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  return plan.revisions.flatMap(({ statements }) => statements.map(({ sql }) => `${sql};\n`)).join('\n')
}

/** Does the checkout say what the text means, or could only a database? */
export function isInCheckout(project: Project, at: string): boolean {
  if (project.graph === undefined) return false
  const place = findPlace(project.graph, at)
  return place.ok || place.problem.kind !== 'unknown-revision'
}

/** The schema as YAML that reads as a person would write it. */
export function schemaYaml({ dialect, at, operations }: SchemaDocument): string {
  return operationsYaml({ dialect, at }, operations)
}

/**
 * The model after the revisions up to `at`, folded from the documents alone.
 *
 * @throws DocumentsError for wrong documents, UsageError for an unknown revision
 */
export function modelAt(
  project: Project,
  { at, offline, database }: SchemaRequest,
): { readonly model: SchemaModel; readonly at: readonly string[] } {
  const graph =
    database === undefined ? graphOf(project) : appliedSources(project, database.database.state).graph
  const tips = at === undefined || at === 'head' ? graph.heads : valueOrThrow(findPlace(graph, at)).ids
  const ids = graph.inOrder(graph.ancestors(tips, { dependencies: true }))
  const { model, diagnostics } = foldHistory(sourcesOf(graph, ids), planSettings(project, offline))
  if (diagnostics.some(({ severity }) => severity === 'error')) throw documentsError(project, diagnostics)
  return { model, at: tips }
}

import { RunError } from '../migrate/errors.js'
import type { SchemaModel } from '../model/schema-model.js'
import { foldDocument } from '../plan/fold.js'
import { toDiagnostics } from '../plan/located-problem.js'
import { emptyModel } from '../model/schema-model.js'
import type { PlanSettings } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { planSettings } from './plan-settings.js'
import { documentsError, type Project } from './project.js'
import { purgedOf } from './purged-of.js'

/** A state of the schema in its history. */
export interface ReplayedState {
  readonly source: RevisionSource
  readonly before: SchemaModel
  readonly after: SchemaModel
}

/** What the applied revisions make, as their stored documents say. */
export interface ReplayedSchema {
  readonly model: SchemaModel
  readonly settings: PlanSettings
  /** In the order of applying, each with the model before and after it. */
  readonly states: readonly ReplayedState[]
  /** Applied revisions that no other applied one stands on. */
  readonly at: readonly string[]
}

/**
 * Folds what is applied in a database, from the documents that it keeps. Writes nothing.
 *
 * @throws RunError `half-run` while a revision is half done, DocumentsError for a document that does not hold
 */
export function replayedSchema(project: Project, { database }: ProjectDatabase): ReplayedSchema {
  const { state, dialect, connection, place } = database
  if (state.halfRun !== undefined) {
    throw new RunError('half-run', `Revision ${state.halfRun.revision} is half done by an earlier run`, {
      help: 'upgrade or downgrade goes on with it; what the database should have is known when that is done',
    })
  }
  const { applied, graph } = appliedSources(project, state)
  const settings = planSettings(project, {
    dialect,
    serverVersion: connection.serverVersion,
    literalNames: connection.literalNames ?? false,
    defaultSchema: state.defaultSchema,
    bookkeeping: place,
    purged: purgedOf(state),
  })
  let model = emptyModel
  const states = applied.map((source): ReplayedState => {
    const { before, after, problems } = foldDocument(source.document, model, settings, source.dataFiles)
    const diagnostics = toDiagnostics(problems, source)
    if (diagnostics.some(({ severity }) => severity === 'error')) throw documentsError(project, diagnostics)
    model = after
    return { source, before, after }
  })
  const ids = applied.map(({ revision }) => revision)
  return { model, settings, states, at: graph.inOrder(graph.tips(ids)) }
}

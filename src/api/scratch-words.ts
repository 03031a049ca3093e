import type { WordsOf } from '../compare/context.js'
import { modelOfTexts } from '../compare/model-of-texts.js'
import { spellingsOf } from '../compare/spellings.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { loadRevision } from '../documents/load-revision.js'
import type { Database } from '../migrate/database.js'
import { runPlan } from '../migrate/migrator.js'
import type { SessionOptions } from '../migrate/run-options.js'
import type { SchemaModel } from '../model/schema-model.js'
import { modelOperations } from '../operations/written/model-operations.js'
import type { Plan } from '../plan/plan.js'
import { planUpgrade, type PlanSettings } from '../plan/planner.js'
import { DocumentsError } from './errors.js'
import { toSource } from './revision-source.js'

/** What to build, and where. */
export interface ScratchRequest {
  readonly model: SchemaModel
  /** An empty database that nobody else uses. Its default schema has the name of the model's. */
  readonly scratch: Database
  /** For the server that the scratch database is on. */
  readonly settings: PlanSettings
  readonly session: SessionOptions
  /** Does the server whose catalog is compared write as one of this version does? */
  readonly isSameServer: (serverVersion: number) => boolean
}

/** The revision that the model is built by. */
const revision = 'scratch'

/**
 * How an engine writes the texts of a model in its own words, by trying: the model is built in a scratch database, without
 * what words do not depend on, and the words are read back.
 *
 * @throws DocumentsError where this server cannot have the model
 * @throws RunError where a statement fails, as what only raw SQL made is not there
 */
export async function scratchWords(request: ScratchRequest): Promise<WordsOf> {
  const { scratch, session, isSameServer } = request
  const plan = planModel(request)
  const { error } = await runPlan(scratch, () => plan, { ...session, allowNonEmpty: true, allowCopy: true })
  if (error !== undefined) throw error
  const { journal } = scratch.dialect
  const rows = await scratch.connection.query(journal.readExpressions(scratch.place))
  return spellingsOf(rows.map(journal.parseExpressions), isSameServer)
}

function planModel({ model, settings }: ScratchRequest): Plan {
  const { naming, dialect, rules, defaultSchema } = settings
  const operations = modelOperations(modelOfTexts(model), {
    naming,
    dialect,
    partitions: rules.partitions,
    bornWith: rules.routines.bornWith,
    lexer: rules.lexer,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  })
  const file = 'scratch.json'
  const text = JSON.stringify({ revision, revises: null, transaction: 'single', operations })
  const loaded = loadRevision({ file, text })
  const wrong = (diagnostics: readonly Diagnostic[]): DocumentsError =>
    new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  if (loaded.revision === undefined) throw wrong(loaded.diagnostics)
  const { plan, diagnostics } = planUpgrade([], [toSource(loaded.revision, false)], settings)
  if (plan === undefined) throw wrong(diagnostics)
  return plan
}

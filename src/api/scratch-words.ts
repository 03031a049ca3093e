import type { WordsOf } from '../compare/context.js'
import { spellingsOf } from '../compare/spellings.js'
import type { DatabaseRow } from '../drivers/driver.js'
import type { Database } from '../migrate/database.js'
import { runPlan } from '../migrate/migrator.js'
import type { SessionOptions } from '../migrate/run-options.js'
import type { Plan } from '../plan/plan.js'
import { planUpgrade, type PlanSettings } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { DocumentsError } from './errors.js'

/** What to build, and where. */
export interface ScratchRequest {
  /** Makes the model whose texts are asked about. */
  readonly source: RevisionSource
  /** An empty database that nobody else uses. Its default schema has the name of the model's. */
  readonly scratch: Database
  /** For the server that the scratch database is on. */
  readonly settings: PlanSettings
  readonly session: SessionOptions
  /** The engine's words with the names that the documents have; absent: they have them. */
  readonly told?: (text: string) => string
  /** Does the server whose catalog is compared write as one of this version does? */
  readonly isSameServer: (serverVersion: number) => boolean
}

/**
 * How an engine writes the texts of a model in its own words, by trying: the model is built in a scratch database, without
 * what words do not depend on, and the words are read back.
 *
 * @throws DocumentsError where this server cannot have the model
 * @throws RunError where a statement fails, as what only raw SQL made is not there
 */
export async function scratchWords(request: ScratchRequest): Promise<WordsOf> {
  const { scratch, session, isSameServer, told } = request
  const plan = planOf(request)
  const { error } = await runPlan(scratch, () => plan, { ...session, allowNonEmpty: true, allowCopy: true })
  if (error !== undefined) throw error
  const { journal } = scratch.dialect
  const rows = await scratch.connection.query(journal.readExpressions(scratch.place))
  const named = told === undefined ? rows : rows.map((row) => rowAsNamed(row, told))
  return spellingsOf(named.map(journal.parseExpressions), isSameServer)
}

function planOf({ source, settings }: ScratchRequest): Plan {
  const { plan, diagnostics } = planUpgrade([], [source], settings)
  if (plan === undefined)
    throw new DocumentsError(diagnostics, new Map([[source.file, source.record.document]]), 1)
  return plan
}

function rowAsNamed(row: DatabaseRow, told: (text: string) => string): DatabaseRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? told(value) : value]),
  )
}

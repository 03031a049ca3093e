import { DriverError } from '../drivers/driver.js'
import type { Database } from '../migrate/database.js'
import { RunError } from '../migrate/errors.js'
import { runPlan } from '../migrate/migrator.js'
import { readCatalog } from '../migrate/read-catalog.js'
import type { SessionOptions } from '../migrate/run-options.js'
import type { Catalog } from '../model/catalog.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { TableName } from '../model/table.js'
import type { Plan } from '../plan/plan.js'
import type { RoundTrip } from '../plan/plan-round-trip.js'
import type { PlanResult } from '../plan/planner.js'
import { catalogDifferences } from './catalog-differences.js'
import { Seeder } from './seed-rows.js'
import { qualified } from './seed-row.js'
import { rolesOf, standIns } from './stand-ins.js'
import type { VerifiedDifference, VerifyNote, VerifyStep } from './verification.js'

/** A scratch database that is open. */
export interface ScratchSession {
  readonly database: Database
  /** Embedded: its roles are nobody's, and it lacks what only servers have. */
  readonly embedded: boolean
  /** Other databases that what is tried may make, where a schema is one. */
  readonly schemas?: readonly string[]
  close(): Promise<void>
}

/** What is done on one scratch database: plans that run, rows that are made up, looks at the catalog. */
export class ScratchRuns {
  readonly #scratch: ScratchSession
  readonly #session: SessionOptions
  readonly #seeder = new Seeder()
  #notes: VerifyNote[] = []

  constructor(scratch: ScratchSession, session: SessionOptions) {
    this.#scratch = scratch
    this.#session = session
  }

  get embedded(): boolean {
    return this.#scratch.embedded
  }

  get #database(): Database {
    return this.#scratch.database
  }

  close(): Promise<void> {
    return this.#scratch.close()
  }

  /** What was noted since they were taken last, each once. */
  takeNotes(): readonly VerifyNote[] {
    const notes = [...new Map(this.#notes.map((note) => [note.message, note])).values()]
    this.#notes = []
    return notes
  }

  /** The roles of an embedded database are nobody's: those that documents name are made. */
  async ensureRoles(model: SchemaModel): Promise<void> {
    if (!this.#scratch.embedded) return
    const dialect = this.#database.dialect
    for (const role of rolesOf(model, dialect)) {
      for (const sql of dialect.scratch.ensureRole(role)) await this.#database.connection.query(sql)
    }
  }

  /** Does the revision take something for granted that may not be there? Its own SQL may make it, too. */
  lacksStandIns(before: SchemaModel, after: SchemaModel): boolean {
    const { connection } = this.#database
    return standIns(before, after, this.#database.dialect, connection.serverVersion).length > 0
  }

  /** Makes what the revision takes for granted. */
  async makeStandIns(before: SchemaModel, after: SchemaModel): Promise<void> {
    const { connection } = this.#database
    for (const sql of standIns(before, after, this.#database.dialect, connection.serverVersion)) {
      // What is there already needs no stand-in; for what cannot be made, the second try tells why.
      await connection.query(sql).catch((error: unknown) => {
        if (!(error instanceof DriverError) || connection.lost) throw error
      })
    }
  }

  /** Runs an upgrade on whatever rows there are, with stand-ins where it does not run without. */
  async runWithStandIns(trip: RoundTrip, before: SchemaModel): Promise<RunError | undefined> {
    const error = await this.run(planOf(trip.up))
    if (error === undefined || !this.lacksStandIns(before, trip.after)) return error
    await this.makeStandIns(before, trip.after)
    return this.run(planOf(trip.up))
  }

  /** Gives rows to empty tables. */
  async seed(model: SchemaModel): Promise<void> {
    for (const { table, reason } of await this.#seeder.fill(this.#database, model)) {
      this.#notes.push({ kind: 'unseeded', message: `no row could be made up for "${table}": ${reason}` })
    }
  }

  /**
   * Runs a plan on tables that hold rows; why it does not run even where there are none. Where only the rows are in its way
   * they go, and it is a note: they are made up, and real ones may fit.
   */
  async runOnRows(during: VerifyStep, plan: Plan, model: SchemaModel): Promise<RunError | undefined> {
    const refused = await this.run(plan)
    if (refused === undefined || refused.code === 'half-run') return refused
    if (refused.code === 'precondition') {
      await this.#empty(tablesAsked(plan, model))
      const again = await this.run(plan)
      if (again === undefined) {
        this.#notes.push(...askedNotes(during, refused))
        return undefined
      }
    }
    await this.#empty([...model.tables.values()])
    const without = await this.run(plan)
    if (without === undefined) {
      this.#notes.push(
        ...(refused.code === 'precondition' ? askedNotes(during, refused) : [rowsNote(during, refused)]),
      )
    }
    return without
  }

  /** Why the plan does not run; undefined where it does. */
  async run(plan: Plan): Promise<RunError | undefined> {
    try {
      const { error } = await runPlan(this.#database, () => plan, {
        ...this.#session,
        allowDataLoss: true,
        allowNonEmpty: true,
        allowCopy: true,
        halfRun: () => 'refuse',
      })
      if (error?.code === 'interrupted') throw error
      return error
    } catch (error) {
      if (error instanceof RunError && error.code !== 'interrupted') return error
      throw error
    }
  }

  async #empty(tables: readonly (TableName & { readonly declared?: true })[]): Promise<void> {
    const names = tables
      .filter(({ declared }) => declared !== true)
      .map((table) => qualified(table, this.#database.dialect))
    for (const sql of this.#database.dialect.scratch.empty(names)) await this.#database.connection.query(sql)
  }

  /** The catalog as it is now. */
  catalog(): Promise<Catalog> {
    const { settings, place, state } = this.#database
    const { schemas: named } = this.#scratch
    return readCatalog(this.#database, {
      defaultSchema: settings.defaultSchema ?? state.defaultSchema,
      bookkeeping: place,
      ...(named === undefined ? {} : { named }),
    })
  }

  /** What is not as it was. */
  compare(after: VerifyStep, was: Catalog, is: Catalog): readonly VerifiedDifference[] {
    return catalogDifferences(was, is, this.#database.dialect.rules).map((difference) => ({
      after,
      ...difference,
    }))
  }

  /** Each revision is a plan of its own: the bookkeeping forgets it, so that the next one costs no more than the first. */
  async forget(revision: string): Promise<void> {
    const { connection, dialect, place } = this.#database
    await connection.run(dialect.journal.deleteRevision(place, revision))
  }
}

/**
 * The plan of documents that were found right before.
 *
 * @throws RunError `plan-stale` where they were not
 */
export function planOf({ plan, diagnostics }: PlanResult): Plan {
  if (plan !== undefined) return plan
  throw new RunError('plan-stale', diagnostics[0]?.message ?? 'there is no plan')
}

/** Tables that the questions of a plan look into. */
function tablesAsked(plan: Plan, model: SchemaModel): readonly TableName[] {
  const keys = new Set(
    plan.revisions.flatMap(({ preconditions }) =>
      preconditions.flatMap(({ reads }) => reads.map(({ table }) => table)),
    ),
  )
  return [...keys].flatMap((key) => model.tables.get(key) ?? [])
}

function askedNotes(during: VerifyStep, { details }: RunError): readonly VerifyNote[] {
  return (details.problems ?? []).map(({ sentence, help, operation }) => ({
    kind: 'asked',
    message: `the ${during} asks first whether ${sentence}${help === undefined ? '' : `; where it does not hold: ${help}`}`,
    pointer: operation.pointer,
  }))
}

function rowsNote(during: VerifyStep, error: RunError): VerifyNote {
  const { operation, server } = error.details
  return {
    kind: 'fails_on_rows',
    message: `the ${during} runs on empty tables, and fails on made-up rows: ${server?.message ?? error.message}`,
    ...(operation === undefined ? {} : { pointer: operation.pointer }),
  }
}

import { tableKey, type SchemaModel } from '../model/schema-model.js'
import { findObject } from '../model/schema-objects.js'
import type { TableName } from '../model/table.js'
import { asksOf, planOperation } from '../operations/index.js'
import { placeOfPart } from '../operations/support/place-of-part.js'
import {
  lookup,
  type CompileContext,
  type MergeStatements,
  type PreconditionCompiler,
  type StepCompiler,
} from '../steps/compiler.js'
import type { NeedCompiler } from '../steps/need.js'
import type { Precondition, Refusal, Statement, Unsupported } from '../steps/statement.js'
import type { Step } from '../steps/step.js'
import type { TakenAway } from '../steps/taken-away.js'
import { withAuthorsUndo } from './author-undo.js'
import type { Folded, FoldedOperation } from './fold.js'
import type { LocatedProblem } from './located-problem.js'
import { mergeStatements } from './merge-statements.js'
import { standingAfter } from './standing.js'
import { takenBy } from './taken-away.js'

/** The dialect's half of planning: its tables from step to SQL, for one version of the server. */
export interface CompileSettings {
  readonly steps: StepCompiler
  readonly preconditions: PreconditionCompiler
  readonly needs: NeedCompiler
  readonly serverVersion: number
  readonly transaction: CompileContext['transaction']
  /** Each change of the schema commits by itself, whatever the document says. */
  readonly ddlCommits?: boolean
  /** Puts neighbouring statements about one table together; absent: each stands by itself. */
  readonly merge?: MergeStatements
  /** May the operation at this place copy a table while others wait, by its own word? */
  readonly mayCopy?: (place: string) => boolean
  readonly defaultSchema?: string
  /** See `CompileContext`. */
  readonly literalNames?: boolean
  /** Where the bookkeeping is; absent: in the default schema, under its usual names. */
  readonly bookkeeping?: CompileContext['bookkeeping']
}

/** A statement or a precondition with the operation it comes from. */
export interface Compiled {
  readonly statements: readonly {
    readonly statement: Statement
    readonly operation: FoldedOperation
    /** Other operations that share it. */
    readonly also: readonly FoldedOperation[]
    readonly step: Step
  }[]
  readonly preconditions: readonly (Precondition & { readonly operation: FoldedOperation })[]
  /** The steps with their operations, in order: what a precondition's answer may depend on. */
  readonly steps: readonly { readonly step: Step; readonly operation: FoldedOperation }[]
  readonly problems: readonly LocatedProblem[]
}

/** Where the bookkeeping is when nobody moves it. */
export const usualBookkeeping: CompileContext['bookkeeping'] = { prefix: 'aludel_' }

/** Turns folded operations into statements of the dialect; what it cannot do is a problem at the key that asks for it. */
export function compileOperations(folded: Folded, settings: CompileSettings): Compiled {
  const made = new Set<string>()
  const takenAway: TakenAway[] = []
  let current = folded.before
  const shared: Omit<CompileContext, 'before' | 'after' | 'standing'> = {
    serverVersion: settings.serverVersion,
    transaction: settings.transaction,
    isNew: (table) => made.has(tableKey(table)),
    bookkeeping: settings.bookkeeping ?? usualBookkeeping,
    isNewType: (type) => made.has(typeKey(type)),
    takenAway,
    knowsSchema: (name) => usesSchema(current, name),
    ...(settings.defaultSchema === undefined ? {} : { defaultSchema: settings.defaultSchema }),
    ...(settings.literalNames === undefined ? {} : { literalNames: settings.literalNames }),
  }
  const statements: Compiled['statements'][number][] = []
  const preconditions: Compiled['preconditions'][number][] = []
  const steps: Compiled['steps'][number][] = []
  const problems: LocatedProblem[] = []
  for (const operation of folded.operations) {
    current = operation.before
    const done: Step[] = []
    const context: CompileContext = {
      ...shared,
      before: operation.before,
      after: operation.after,
      // Only where somebody asks: dialects that state no whole tables have no use for it.
      standing: () => standingAfter(operation, done),
    }
    const instead = asksOf(operation.operation, operation.before, operation.after, operation.context)
    for (const step of instead ?? []) {
      const asked = lookup(settings.preconditions, step, context)
      for (const precondition of asked) preconditions.push({ ...precondition, operation })
    }
    for (const step of planOperation(
      operation.operation,
      operation.before,
      operation.after,
      operation.context,
    )) {
      steps.push({ step, operation })
      const asked =
        step.again === true || instead !== undefined ? [] : lookup(settings.preconditions, step, context)
      for (const precondition of asked) preconditions.push({ ...precondition, operation })
      const compiled = lookup(
        settings.steps,
        step,
        step.again === true ? { ...context, transaction: 'single' } : context,
      )
      if ('unsupported' in compiled) {
        problems.push({
          ruleId: 'dialect/unsupported',
          message: compiled.unsupported,
          help: compiled.help,
          pointer: placeOf(compiled, step, operation),
          base: operation.base,
        })
        done.push(step)
        continue
      }
      const decided = decidesUndo.has(step.kind)
        ? withAuthorsUndo(compiled, operation, settings.transaction)
        : compiled
      const forbidden = settings.mayCopy?.(operation.place) === true ? decided.map(allowed) : decided
      statements.push(...forbidden.map((statement) => ({ statement, operation, also: [], step })))
      done.push(step)
      remember(made, step)
      takenAway.push(...takenBy(step))
    }
  }
  const merged = mergeStatements(statements, settings.merge)
  for (const { statement, operation } of merged) {
    const unless = statement.ways?.unless
    if (unless !== undefined) preconditions.push({ ...asked(unless), operation })
  }
  return { statements: merged, preconditions, steps, problems }
}

/** The statement without what forbids it. */
function allowed(statement: Statement): Statement {
  const { ways } = statement
  if (ways === undefined) return statement
  const { unless: _, alternatives, ...rest } = ways
  return { ...statement, ways: { ...rest, alternatives: alternatives.map(({ sql }) => ({ sql })) } }
}

/** What forbids a statement is asked before the run begins, as far as it can be. */
function asked({ sql, sentence, help, table }: Refusal): Precondition {
  return { sql, sentence, help, reads: [{ table, columns: [] }], about: 'copy' }
}

/** The key that asks for it, within the part of a table that the operation makes. */
function placeOf(
  { of, pointer = '' }: Unsupported,
  step: Step,
  { operation, context }: FoldedOperation,
): string {
  return of === undefined || !('table' in step)
    ? pointer
    : placeOfPart(operation, of, step.table, context) + pointer
}

/** Steps whose undo an author decides, where it cannot be computed. */
const decidesUndo: ReadonlySet<Step['kind']> = new Set<Step['kind']>([
  'execute',
  'insert_rows',
  'load_rows',
  'delete_loaded_rows',
  'update_rows',
  'delete_rows',
])

/** Is the schema one of the model's, or has it something of the model in it? */
function usesSchema(model: SchemaModel, name: string): boolean {
  const found = findObject(model, 'schema', { name })
  return (
    (found !== undefined && found.implied !== true) ||
    [...model.tables.values(), ...model.objects.values()].some(({ schema }) => schema === name)
  )
}

/** A type's key among those of tables. */
function typeKey(type: TableName): string {
  return `type ${tableKey(type)}`
}

/** Tables made in this revision are empty and nobody waits for them, under whatever name. So it is with types. */
function remember(made: Set<string>, step: Step): void {
  if (step.kind === 'create_table') made.add(tableKey(step.table))
  if (step.kind === 'create_view') made.add(tableKey(step.view))
  if (step.kind === 'create_enum') made.add(typeKey(step.type))
  if (step.kind === 'create_domain') made.add(typeKey(step.domain))
  if (step.kind === 'drop_enum') made.delete(typeKey(step.type))
  if (step.kind === 'drop_domain') made.delete(typeKey(step.domain))
  if (step.kind === 'rename_enum' && made.has(typeKey(step.type))) {
    made.add(typeKey({ ...step.type, name: step.to }))
  }
  if (step.kind === 'drop_table') made.delete(tableKey(step.table))
  if (step.kind === 'rename_table' && made.has(tableKey(step.table))) {
    made.add(tableKey({ ...step.table, name: step.to }))
  }
  if (step.kind === 'set_table_schema' && made.has(tableKey(step.table))) {
    made.add(
      tableKey(
        step.to === undefined ? { name: step.table.name } : { schema: step.to, name: step.table.name },
      ),
    )
  }
}

import { describeOperation, lossesOf, notesOf } from '../operations/index.js'
import type { Operation } from '../operations/operation.js'
import type { SchemaModel } from '../model/schema-model.js'
import { writtenExpressions } from '../model/written-expressions.js'
import { needKey, type NeedCompiler } from '../steps/need.js'
import { durationMs } from '../values/duration.js'
import { canAsk, Clouds } from './ask-when.js'
import { compileOperations, type Compiled, type CompileSettings } from './compile.js'
import type { Folded, FoldedOperation } from './fold.js'
import { groupNotes, groupStatements, isAtomic } from './groups.js'
import type { LocatedProblem } from './located-problem.js'
import { mayCopy } from './may-copy.js'
import type { Needs } from './needs.js'
import type {
  PlannedNeed,
  PlannedOperation,
  PlannedPrecondition,
  PlannedRevision,
  Reversibility,
} from './plan.js'
import type { RevisionSource } from './revision-source.js'
import type { Irreversible } from './undo.js'

/** What one revision is planned with: its own fold, how it is undone, and what runs before it. */
export interface RevisionToPlan {
  readonly source: RevisionSource
  readonly direction: 'up' | 'down'
  readonly folded: Folded
  /** Where the way back stops; empty when it does not, and always on the way down. */
  readonly irreversible: readonly Irreversible[]
  /** Tables that what runs before it may have changed. */
  readonly clouds: Clouds
  /** What of the rights that it needs can be asked before the run. */
  readonly needs: Needs
  /** The model when the run begins. */
  readonly start: SchemaModel
}

/** The statements of a revision, before anything is said of them. */
interface CompiledRevision {
  readonly compiled: Compiled
  readonly transaction: CompileSettings['transaction']
  /** What the document says of its transaction changes nothing. */
  readonly ignored: boolean
  readonly problems: readonly LocatedProblem[]
}

function compileRevision(
  source: RevisionSource,
  folded: Folded,
  settings: Omit<CompileSettings, 'transaction'>,
): CompiledRevision {
  const asked = source.document.transaction ?? 'auto'
  // Where each change of the schema commits by itself, no word of a document makes one transaction of them.
  const ignored = settings.ddlCommits === true && asked === 'single'
  const transaction = ignored ? 'auto' : asked
  const compiled = compileOperations(folded, { ...settings, transaction, mayCopy: mayCopy(source.document) })
  const problems = [...compiled.problems, ...mustShare(compiled, transaction)]
  return { compiled, transaction, ignored, problems }
}

/** What keeps a revision from being planned: all that {@link planRevision} finds, without the plan. */
export function revisionProblems(
  source: RevisionSource,
  folded: Folded,
  settings: Omit<CompileSettings, 'transaction'>,
): readonly LocatedProblem[] {
  return compileRevision(source, folded, settings).problems
}

/** The plan of one revision, wholly decided. */
export function planRevision(
  { source, direction, folded, irreversible, clouds, needs, start }: RevisionToPlan,
  settings: Omit<CompileSettings, 'transaction'>,
): { readonly revision: PlannedRevision; readonly problems: readonly LocatedProblem[] } {
  const { compiled, transaction, ignored, problems } = compileRevision(source, folded, settings)
  const statements = groupStatements(compiled.statements, transaction)
  const operations = folded.operations.map((operation) => planOperation(operation, source, irreversible))
  const lockTimeoutMs = optionalMs(source.document.lock_timeout)
  const statementTimeoutMs = optionalMs(source.document.statement_timeout)
  const revision: PlannedRevision = {
    revision: source.revision,
    revises: source.revises,
    message: source.message,
    file: source.file,
    direction,
    reversible: worst(operations.map(({ reversible }) => reversible)),
    operations,
    statements,
    preconditions: preconditionsOf(compiled, folded, clouds, start),
    needs: needsOf(compiled, direction, needs, settings.needs),
    notes: [
      ...planNotes(
        operations,
        settings.ddlCommits === true && transaction === 'auto' ? [] : groupNotes(statements, transaction),
        direction === 'up' && source.document.downgrade !== undefined,
      ),
      ...folded.operations.flatMap((each) => said(each).map(({ sentence }) => sentence)),
      ...(ignored ? [singleIgnored] : []),
      ...(transaction === 'single' ? folded.operations.flatMap(notConcurrently) : []),
      ...compiled.statements.flatMap(({ statement }) => statement.note ?? []),
    ],
    atomic: isAtomic(statements),
    ...(settings.ddlCommits === true ? { ddlCommits: true } : {}),
    record: source.record,
    expressions: writtenExpressions(folded.before, folded.after),
    ...(lockTimeoutMs === undefined ? {} : { lockTimeoutMs }),
    ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
  }
  return { revision, problems }
}

const singleIgnored =
  'transaction: single changes nothing here: the server commits each change of the schema by itself'

function planOperation(
  { operation, place, moved, before, context }: FoldedOperation,
  source: RevisionSource,
  irreversible: readonly Irreversible[],
): PlannedOperation {
  const losses = lossesOf(operation, before, context)
  const lossy = losses.length > 0 || said({ operation, before, context }).some((note) => note.lossy)
  const stop = irreversible.find((reason) => reason.place === place)
  const left = leftBehind(operation)
  const reason = stop?.reason ?? left
  return {
    pointer: place,
    file: source.file,
    line: source.locate(place).start.line,
    operation: operation.kind,
    summary: describeOperation(operation),
    ...(moved === undefined ? {} : { moved }),
    losses,
    reversible: stop !== undefined ? 'irreversible' : lossy ? 'lossy' : 'exact',
    ...(reason === undefined ? {} : { reason }),
  }
}

/** What the operation itself has to say to the reader of a plan. */
function said({ operation, before, context }: Pick<FoldedOperation, 'operation' | 'before' | 'context'>) {
  return notesOf(operation, before, context)
}

/** Why a downgrade passes an operation by, in its author's words. */
function leftBehind(operation: Operation): string | undefined {
  return 'leave_on_downgrade' in operation ? operation.leave_on_downgrade : undefined
}

/** One transaction is what the document wants more: what should not be waited for is waited for after all. */
function notConcurrently({ operation }: FoldedOperation): readonly string[] {
  if (!('concurrently' in operation) || operation.concurrently !== true) return []
  return [`${describeOperation(operation)}: not concurrently, as the document says transaction: single`]
}

/** `transaction: single` promises one transaction; what can never share one breaks the promise. */
function mustShare(
  compiled: Compiled,
  transaction: CompileSettings['transaction'],
): readonly LocatedProblem[] {
  if (transaction !== 'single') return []
  const alone = new Map(
    compiled.statements
      .filter(({ statement }) => statement.class !== 'transactional')
      .map(({ operation }) => [operation.base, operation]),
  )
  return [...alone.values()].map(({ base, operation }) => ({
    ruleId: 'model/conflicting-keys',
    message: `the document says transaction: single, but "${describeOperation(operation)}" cannot run inside a transaction`,
    pointer: '',
    base,
    help: 'put it into a revision of its own, or remove transaction: single',
  }))
}

function preconditionsOf(
  compiled: Compiled,
  folded: Folded,
  clouds: Clouds,
  start: SchemaModel,
): readonly PlannedPrecondition[] {
  const own = new Clouds()
  const asked: PlannedPrecondition[] = []
  const seen = new Set<FoldedOperation>()
  const waiting = [...compiled.preconditions]
  for (const { step, operation } of compiled.steps) {
    if (!seen.has(operation)) {
      seen.add(operation)
      for (const { operation: of, ...precondition } of waiting.filter(
        (item) => item.operation === operation,
      )) {
        const hidden = own.hides(precondition, 'same') || !canAsk(precondition, folded.before)
        const late = clouds.hides(precondition, 'earlier') || !canAsk(precondition, start)
        asked.push({
          ...precondition,
          operation: of.place,
          ask: hidden ? 'never' : late ? 'revision' : 'run',
        })
      }
    }
    own.add(step)
  }
  for (const { step } of compiled.steps) clouds.add(step)
  return asked
}

/** Each right once, at the first operation that needs it. */
function needsOf(
  compiled: Compiled,
  direction: 'up' | 'down',
  needs: Needs,
  compiler: NeedCompiler,
): readonly PlannedNeed[] {
  const found = new Map<string, PlannedNeed>()
  for (const { step, operation } of compiled.steps) {
    const own = compiled.statements.filter((statement) => statement.step === step)
    const isGuarded =
      direction === 'down' && lossesOf(operation.operation, operation.before, operation.context).length > 0
    const mayNotCopy = own.some(({ statement }) => statement.ways?.unless !== undefined)
    const more = own.flatMap(({ statement }) => statement.needs ?? [])
    for (const need of needs.of(step, compiler, more)) {
      if ((need.look === 'loss' && !isGuarded) || (need.look === 'copy' && !mayNotCopy)) continue
      const key = `${needKey(need)} ${need.look ?? ''}`
      if (!found.has(key)) found.set(key, { ...need, operation: operation.place })
    }
  }
  return [...found.values()]
}

function planNotes(
  operations: readonly PlannedOperation[],
  groups: readonly string[],
  written: boolean,
): readonly string[] {
  return [
    ...groups,
    ...operations.flatMap(({ summary, moved }) =>
      moved === undefined ? [] : [`${summary}: moved ${moved}`],
    ),
    ...operations.flatMap(({ summary, reason, reversible }) => {
      if (reason === undefined) return []
      const outcome =
        reversible === 'irreversible' ? 'cannot be taken back' : 'a downgrade leaves it as it is'
      return [`${summary}: ${outcome}: ${reason}`]
    }),
    ...(written ? ['a downgrade does what its own `downgrade` says'] : []),
  ]
}

function worst(all: readonly Reversibility[]): Reversibility {
  if (all.includes('irreversible')) return 'irreversible'
  return all.includes('lossy') ? 'lossy' : 'exact'
}

function optionalMs(duration: string | number | undefined): number | undefined {
  return duration === undefined ? undefined : durationMs(duration)
}

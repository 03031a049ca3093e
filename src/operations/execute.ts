import type { MissingObject, Problem } from '../diagnostics/problem.js'
import type { OpaqueObject, SchemaModel } from '../model/schema-model.js'
import { statementShape } from '../sql/statement-shape.js'
import { splitStatements } from '../sql/split-statements.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkUses, readCreates, readDrops } from './support/declarations.js'
import { checkDecision, decidedInverse, writtenElsewhere } from './support/decision.js'
import { foldComputed, foldEffect, type Effect } from './support/effect.js'
import { readings } from './support/object-name.js'
import { firstText, oneLine } from './support/one-line.js'
import { putOpaque, removeOpaque } from './support/opaque.js'
import { ProblemList } from './support/problem-list.js'
import { textPointer } from './support/by-dialect.js'
import { readStatements, splitText, type StatementUse } from './support/read-statements.js'

type Execute = OperationOf<'execute'>

/**
 * Runs SQL of its author's. To the model it does what it declares: first `drops`, then `effect`, then `creates`. Undone
 * by `down`, which takes all three back in reverse.
 */
export const execute: OperationDefinition<'execute'> = {
  kind: 'execute',

  apply(operation, before, context) {
    if (operation.computed !== undefined) return foldUndo(operation.computed, before, context)
    const problems = new ProblemList()
    const use = useOf(operation)
    readStatements(operation.up, '/up', use, context, problems)
    checkDoneWhen(operation, context, problems)
    checkUses(operation, before, context, problems)
    const { after, effect } = fold(operation, before, context, problems)
    const needed = 'what undoes SQL cannot be computed'
    checkDecision(operation, { needed, use: { ...use, outside: outsideDown } }, context, problems)
    if (problems.isEmpty) refuseLeftEffect(operation, effect, problems)
    problems.throwIfAny()
    return after
  },

  invert(operation, before, context) {
    if (operation.computed !== undefined)
      return { irreversible: 'SQL that undoes SQL has no undo of its own' }
    const { effect, drops, creates } = fold(operation, before, context, new ProblemList())
    if (operation.leave_on_downgrade !== undefined && drops.length + creates.length > 0) {
      return {
        operations: [{ kind: 'execute', up: '', computed: { drops: creates, effect: [], creates: drops } }],
      }
    }
    if (operation.down !== undefined && typeof effect.undo === 'string') return { irreversible: effect.undo }
    const undo = typeof effect.undo === 'string' ? [] : effect.undo
    const computed = { drops: creates, effect: undo, creates: drops }
    return decidedInverse(operation, computed, operation.transaction) ?? writtenElsewhere
  },

  plan(operation, before, _after, context) {
    const statements = splitText(operation.up, context)
    if (statements.length === 0) return []
    const [doneWhen] = operation.done_when === undefined ? [] : splitText(operation.done_when, context)
    const takes = declaredToTake(operation, statements, before, context)
    return [
      {
        kind: 'execute',
        statements,
        transaction: operation.transaction ?? true,
        ...(doneWhen === undefined ? {} : { doneWhen }),
        ...(takes === undefined ? {} : { takes }),
      },
    ]
  },

  describe(operation) {
    const text = oneLine(firstText(operation.up))
    return text === '' ? 'leave what raw SQL made, and forget its names' : `run SQL: ${text}`
  },

  loses: () => [],

  creates: (operation, context) => (operation.creates ?? []).flatMap((text) => providedBy(text, context)),
}

/**
 * What the SQL takes away by its `drops`. Undefined where that may not be all: where they name nothing, an effect says more,
 * or the SQL drops more often than they say.
 */
function declaredToTake(
  operation: Execute,
  statements: readonly string[],
  before: SchemaModel,
  context: FoldContext,
): readonly OpaqueObject[] | undefined {
  const { computed } = operation
  const effect = computed?.effect ?? operation.effect ?? []
  const drops = computed?.drops ?? readDrops(operation, before, context, new ProblemList())
  const spoken = statements.join('\n').match(/\bdrop\b/gi)?.length ?? 0
  const isAll = effect.length === 0 && spoken <= drops.length && !/\bcascade\b/i.test(statements.join('\n'))
  return drops.length > 0 && isAll ? drops : undefined
}

/** Warns of SQL outside a transaction whose end cannot be told when a run that stopped is run again. */
export function executeWarnings(operation: Execute): readonly Problem[] {
  if (
    operation.transaction !== false ||
    operation.done_when !== undefined ||
    operation.computed !== undefined
  ) {
    return []
  }
  return [
    {
      ruleId: 'sql/unchecked-resume',
      message: 'if the run stops here, nobody can tell whether this SQL was done',
      pointer: '/transaction',
      atKey: true,
      help: 'add done_when: a SELECT that gives true when it was done',
    },
  ]
}

const outsideDown = 'write transaction: false; `down` runs as `up` does'

function useOf(operation: Execute): StatementUse {
  return { transaction: operation.transaction ?? true, outside: 'write transaction: false beside up' }
}

function fold(operation: Execute, before: SchemaModel, context: FoldContext, problems: ProblemList) {
  const drops = readDrops(operation, before, context, problems)
  const effect = foldEffect(operation.effect ?? [], removeOpaque(before, drops), context, problems)
  const creates = readCreates(operation, effect.after, context, problems)
  return { drops, effect, creates, after: putOpaque(effect.after, creates) }
}

function foldUndo(
  computed: NonNullable<Execute['computed']>,
  before: SchemaModel,
  context: FoldContext,
): SchemaModel {
  const after = foldComputed(computed.effect, removeOpaque(before, computed.drops), context)
  return putOpaque(after, computed.creates)
}

/** `done_when` is asked of the database: one statement that gives back a row. */
function checkDoneWhen(operation: Execute, context: FoldContext, problems: ProblemList): void {
  const { done_when: sql } = operation
  if (sql === undefined) return
  const statements = readStatements(
    sql,
    '/done_when',
    { transaction: true, outside: 'ask by a SELECT' },
    context,
    problems,
  )
  if (statements === undefined) return
  const [first, ...more] = statements
  const pointer = textPointer(sql, '/done_when', context)
  if (more.length > 0) {
    problems.add({
      ruleId: 'sql/several-statements',
      message: `done_when is one SELECT, not ${statements.length} statements`,
      pointer,
      help: 'join the conditions with AND',
    })
    return
  }
  const [statement] = splitStatements(first ?? '', context.rules.lexer).statements
  const shape = statement === undefined ? '' : statementShape(statement.tokens)
  const isSelect = /^(\( )*(select|with|values|table)\b/.test(shape)
  if (statement === undefined || (isSelect && !writes(shape))) return
  problems.add({
    ruleId: 'schema/malformed-value',
    message: 'done_when is a SELECT of one boolean',
    pointer,
    help: isSelect
      ? 'it is asked, and changes nothing: remove INTO, and what its WITH writes'
      : `write select ${oneLine(first ?? '')}`,
  })
}

/** Does a SELECT write? Its WITH may, and INTO makes a table: https://www.postgresql.org/docs/current/queries-with.html */
function writes(shape: string): boolean {
  return (
    /\( (insert into|update|delete from|merge into)\b/.test(shape) ||
    /^(\( )*(select|with)\b.* into\b/.test(shape)
  )
}

/** What stays in the database must stay in the model: an effect that a downgrade leaves would make them differ. */
function refuseLeftEffect(operation: Execute, effect: Effect, problems: ProblemList): void {
  const stays = operation.leave_on_downgrade !== undefined
  if (typeof effect.undo === 'string' && (stays || operation.down !== undefined)) {
    problems.add({
      ruleId: 'model/decision',
      message: `the effect has no way back: ${effect.undo}`,
      pointer: '/effect',
      atKey: true,
      help: 'decide irreversible',
    })
  } else if (stays && effect.undo.length > 0) {
    problems.add({
      ruleId: 'model/decision',
      message: 'a downgrade cannot leave what the effect changes in the model',
      pointer: '/leave_on_downgrade',
      atKey: true,
      help: 'undo it with `down`, or write irreversible',
    })
  }
}

/** Every way to read a name that the SQL makes, for operations that wait for it. */
function providedBy(text: string, context: FoldContext): readonly MissingObject[] {
  return readings(text, context).map((object: OpaqueObject) => {
    const table =
      object.schema === undefined ? { table: object.name } : { table: object.name, schema: object.schema }
    return object.part === undefined
      ? { kind: 'table' as const, ...table }
      : { kind: 'column' as const, ...table, name: object.part }
  })
}

import type { Reason, Sql } from '../../generated/documents.js'
import type { FoldContext, Inverse } from '../definition.js'
import type { ComputedExecute } from '../operation.js'
import type { ProblemList } from './problem-list.js'
import { readStatements, type StatementUse } from './read-statements.js'

/** The keys by which an operation says what a downgrade does about it. */
export interface DecisionKeys {
  readonly down?: Sql
  readonly irreversible?: Reason
  readonly leave_on_downgrade?: Reason
}

const decisionKeys = ['down', 'irreversible', 'leave_on_downgrade'] as const
type DecisionKey = (typeof decisionKeys)[number]

/** The decisions an operation states; more than one is an error. */
export function statedDecisions(keys: DecisionKeys): readonly DecisionKey[] {
  return decisionKeys.filter((key) => keys[key] !== undefined)
}

/** Is undoing somebody else's matter? Then the operation neither needs a decision nor takes one. */
export function isUndoneElsewhere(context: FoldContext): boolean {
  return context.document.hasDowngrade || context.document.isUndo
}

/** What an operation asks of its decision. */
export interface DecisionDemand {
  /** Why one is needed: `the old values of "users" are not kept`; absent: none is needed. */
  readonly needed?: string
  /** Why none may stand; absent: one may. */
  readonly refused?: string
  /** How its `down` is run. */
  readonly use: StatementUse
}

/** How the SQL of a `down` is run where the operation itself has no `transaction` key. */
export const downInTransaction: StatementUse = {
  transaction: true,
  outside: 'write a `downgrade` for the revision, and there an execute with transaction: false',
}

/** Checks that exactly as much is decided as must be, and the text of `down`. */
export function checkDecision(
  keys: DecisionKeys,
  demand: DecisionDemand,
  context: FoldContext,
  problems: ProblemList,
): void {
  const stated = statedDecisions(keys)
  const [first, second] = stated
  const refused = refusal(demand, context)
  if (first !== undefined && refused !== undefined) {
    problems.add({
      ruleId: 'model/decision',
      message: `${refused}, so \`${first}\` has no place here`,
      pointer: `/${first}`,
      atKey: true,
      help: `remove ${first}`,
    })
  } else if (second !== undefined) {
    problems.add({
      ruleId: 'model/decision',
      message: `${stated.map((key) => `\`${key}\``).join(' and ')} contradict one another`,
      pointer: `/${second}`,
      atKey: true,
      help: 'keep one of them',
    })
  } else if (first === undefined && demand.needed !== undefined && refused === undefined) {
    problems.add({
      ruleId: 'model/decision',
      message: `${demand.needed}: say what a downgrade does`,
      pointer: '',
      atKey: true,
      help: decisionHelp,
    })
  }
  if (keys.down !== undefined) readStatements(keys.down, '/down', demand.use, context, problems)
}

/** The three ways to decide. */
export const decisionHelp =
  'add one of down: <SQL that undoes it>, irreversible: <why it cannot be undone>, leave_on_downgrade: <why nothing is to be undone>'

function refusal(demand: DecisionDemand, context: FoldContext): string | undefined {
  if (context.document.isUndo) return 'what a downgrade does is not undone in its turn'
  if (context.document.hasDowngrade) return 'the revision writes its own `downgrade`'
  return demand.refused
}

/** What the decision makes of the undo; undefined when none is stated. `computed` is what its SQL does to the model. */
export function decidedInverse(
  keys: DecisionKeys,
  computed: ComputedExecute = { drops: [], effect: [], creates: [] },
  transaction = true,
): Inverse | undefined {
  if (keys.irreversible !== undefined) return { irreversible: keys.irreversible }
  if (keys.leave_on_downgrade !== undefined) return { operations: [] }
  if (keys.down === undefined) return undefined
  return {
    operations: [{ kind: 'execute', up: keys.down, ...(transaction ? {} : { transaction }), computed }],
  }
}

/** For an operation whose way back stands in the document's own `downgrade`. */
export const writtenElsewhere: Inverse = {
  irreversible: 'its way back is not computed: the downgrade is written',
}

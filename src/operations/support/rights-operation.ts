import { displayName, type Grant } from '../../model/table.js'
import type { SchemaModel } from '../../model/schema-model.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext, Inverse } from '../definition.js'
import type { Operation, OperationOf, RightsChange, RightsHolder } from '../operation.js'
import { ProblemList } from './problem-list.js'
import { rightsOf } from './read-rights.js'
import { changeRights, findHolder, holderText, sameRight } from './rights-holder.js'
import { holdersOf } from './rights-target.js'

type Rights = readonly Grant[]
type RightsOperation = OperationOf<'grant'> | OperationOf<'revoke'>

/** How grant and revoke differ: what of the rights that are named is a change, given those that there are. */
export interface RightsVerb {
  /** The change that one right makes; undefined when there is nothing to do for it. */
  change(
    right: Grant,
    there: Grant | undefined,
  ): { readonly remove: Rights; readonly add: Rights } | undefined
  /** What is wrong with naming a right for which there is nothing to do. */
  idle(right: Grant, holder: RightsHolder, there: Rights): { readonly message: string; readonly help: string }
}

/** Everything an operation on rights changes, holder by holder; what is wrong goes to the list. */
export function changesOf(
  operation: RightsOperation,
  verb: RightsVerb,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): readonly RightsChange[] {
  if (operation.computed !== undefined) return operation.computed
  const holders = holdersOf(operation, model, context)
  // Where many are meant, those that are there already are passed by; where one is named, it is named in error.
  const isLoose = operation.all_tables_in !== undefined || operation.privileges.includes('all')
  const changes = holders.map((holder): RightsChange => {
    const there = findHolder(model, holder)?.grants ?? []
    const wanted = rightsOf(operation, holder, model, context, problems)
    const parts = wanted.flatMap((right) => {
      if (operation.kind === 'grant' && isFromBirth(right, holder, context)) {
        if (!isLoose) fromBirth(operation, right, holder, problems)
        return []
      }
      const part = verb.change(
        right,
        there.find((other) => sameRight(other, right)),
      )
      if (part !== undefined) return [part]
      if (!isLoose) idle(operation, verb.idle(right, holder, there), right, problems)
      return []
    })
    return {
      holder,
      remove: parts.flatMap(({ remove }) => remove),
      add: parts.flatMap(({ add }) => add),
    }
  })
  const real = changes.filter(({ remove, add }) => remove.length + add.length > 0)
  const [first] = holders
  if (real.length === 0 && problems.isEmpty && first !== undefined) {
    const [right] = rightsOf(operation, first, model, context, problems)
    if (right !== undefined) {
      const there = findHolder(model, first)?.grants ?? []
      idle(operation, verb.idle(right, first, there), undefined, problems)
    }
  }
  return real
}

/** Is it a right on a schema of every database that is there from birth? To take it back would take what was there. */
function isFromBirth(right: Grant, { kind, name }: RightsHolder, { rules }: FoldContext): boolean {
  const { schemasFromBirth, schemaRightsFromBirth } = rules.stored
  return (
    kind === 'schema' &&
    schemasFromBirth.includes(name.name) &&
    schemaRightsFromBirth.some((born) => sameRight(born, right))
  )
}

function fromBirth(
  operation: RightsOperation,
  right: Grant,
  holder: RightsHolder,
  problems: ProblemList,
): void {
  problems.add({
    ruleId: 'model/nothing-to-change',
    message: `${rightText(right, holder, 'has')} from birth, and a downgrade would take it away`,
    pointer: `/privileges/${Math.max(0, operation.privileges.indexOf(right.privilege))}`,
    help: 'remove it; where it was taken before, give it back by an execute with up and down',
  })
}

function idle(
  operation: RightsOperation,
  text: { readonly message: string; readonly help: string },
  right: Grant | undefined,
  problems: ProblemList,
): void {
  const at = right === undefined ? -1 : operation.privileges.indexOf(right.privilege)
  problems.add({
    ruleId: 'model/nothing-to-change',
    ...text,
    pointer: at < 0 ? '/privileges' : `/privileges/${at}`,
  })
}

/** @throws ProblemError with everything wrong with the operation */
export function applyRights(
  operation: RightsOperation,
  verb: RightsVerb,
  before: SchemaModel,
  context: FoldContext,
): SchemaModel {
  const problems = new ProblemList()
  const changes = changesOf(operation, verb, before, context, problems)
  problems.throwIfAny()
  return changes.reduce(changeRights, before)
}

/** The operation that takes exactly these changes back, described by the keys of the one that made them. */
export function invertRights(
  operation: RightsOperation,
  verb: RightsVerb,
  before: SchemaModel,
  context: FoldContext,
): Inverse {
  const changes = changesOf(operation, verb, before, context, new ProblemList())
  const computed = changes.map(({ holder, remove, add }) => ({ holder, remove: add, add: remove }))
  const { grant_option: _, dialects: __, ...keys } = operation
  const isOption = changes.every(({ remove, add }) => remove.length > 0 && add.length > 0)
  const undo = { ...keys, ...(isOption ? { grant_option: true } : {}), computed }
  const inverse: Operation =
    operation.kind === 'grant' ? { ...undo, kind: 'revoke' } : { ...undo, kind: 'grant' }
  return { operations: [inverse] }
}

/** One step for each table, sequence, function or schema, with all rights on it before and after. */
export function planRights(
  operation: RightsOperation,
  verb: RightsVerb,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  return changesOf(operation, verb, before, context, new ProblemList()).flatMap(({ holder }) => {
    const [from, to] = [findHolder(before, holder), findHolder(after, holder)]
    return from === undefined || to === undefined
      ? []
      : [{ kind: 'change_grants' as const, target: from.target, from: from.grants, to: to.grants }]
  })
}

/** `select on "users"`, as both operations describe what they are about. */
export function describeRights(operation: RightsOperation): string {
  const { table, sequence, function: routine, all_tables_in: all, schema, columns } = operation
  const named = (name: string): string =>
    `"${displayName(schema === undefined ? { name } : { schema, name })}"`
  const what = [
    table === undefined ? undefined : named(table),
    sequence === undefined ? undefined : `sequence ${named(sequence)}`,
    routine === undefined ? undefined : `function ${named(routine)}`,
    all === undefined ? undefined : `all tables of schema "${all}"`,
  ].find((text) => text !== undefined)
  const list = columns === undefined ? '' : ` (${columns.join(', ')})`
  return `${operation.privileges.join(', ')}${list} on ${what ?? `schema "${schema ?? ''}"`}`
}

/** `role "reporting" has select on table "users"`, for messages. */
export function rightText({ privilege, role, column }: Grant, holder: RightsHolder, has: string): string {
  const on = column === undefined ? holderText(holder) : `column "${column}" of ${holderText(holder)}`
  return `role "${role}" ${has} ${privilege} on ${on}`
}

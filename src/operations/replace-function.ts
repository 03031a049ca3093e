import type { Routine } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { putObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkUses } from './support/declarations.js'
import { withKey } from './support/edit.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readRoutine } from './support/read-routine.js'
import { routineDependants } from './support/routine-dependants.js'
import { routineBySignature, routineKeys, routineNameOf, routineText } from './support/routine-ref.js'
import { sameInterface } from './support/routine-interface.js'

/**
 * Gives a function a new definition; its rights stay, and its comment unless another is stated. With the same arguments
 * and result it is replaced in place; otherwise it is dropped and created, which what calls it holds back. Undone by the
 * definition that was there.
 */
export const replaceFunction: OperationDefinition<'replace_function'> = {
  kind: 'replace_function',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const change = changeOf(operation, before, context, problems)
    if (operation.restored === undefined) checkUses(operation, before, context, problems)
    problems.throwIfAny()
    if (change === undefined)
      return fail({ ruleId: 'sql/empty', message: 'there is no function', pointer: '' })
    if (operation.restored === undefined) checkChange(change, before, context)
    return putObject(before, change.to)
  },

  recover(operation, before, context) {
    const routine = readRoutine(operation, context, new ProblemList())
    return routine === undefined
      ? before
      : putObject(before, { ...routine, grants: context.rules.routines.bornWith })
  },

  invert(operation, before, context) {
    const change = changeOf(operation, before, context, new ProblemList())
    if (change === undefined) return { operations: [] }
    return {
      operations: [
        { kind: 'replace_function', ...routineKeys(change.from), body: '', restored: change.from },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const change = changeOf(operation, before, context, new ProblemList())
    if (change === undefined) return []
    const { from, to } = change
    const restored = operation.restored === undefined ? {} : { restored: true as const }
    if (sameInterface(from, to, context)) return [{ kind: 'replace_routine', from, to, ...restored }]
    return [
      { kind: 'drop_routine', routine: from },
      { kind: 'create_routine', routine: to, ...restored },
    ]
  },

  describe: (operation) => `replace function "${displayName(routineKeys(operation))}"`,
  loses: () => [],
  creates: () => [],
}

interface Change {
  readonly from: Routine
  readonly to: Routine
}

/** @throws ProblemError model/no-such-object when there is nothing to replace. */
function changeOf(
  operation: OperationOf<'replace_function'>,
  before: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): Change | undefined {
  const { restored } = operation
  const read = restored ?? readRoutine(operation, context, problems)
  if (read === undefined) return undefined
  const at = operation.arguments === undefined ? '/name' : '/arguments'
  const from = routineBySignature(before, routineNameOf(operation, context), read.signature, at)
  if (restored !== undefined) return { from, to: restored }
  const comment = read.comment ?? from.comment
  return { from, to: withKey({ ...read, grants: from.grants }, 'comment', comment) }
}

function checkChange({ from, to }: Change, before: SchemaModel, context: FoldContext): void {
  if (from.stale !== true && JSON.stringify(canonical(from)) === JSON.stringify(canonical(to))) {
    fail({
      ruleId: 'model/nothing-to-change',
      message: `function ${routineText(from)} is defined so already`,
      pointer: '',
      atKey: true,
      help: 'remove the operation, or change the definition',
    })
  }
  if (sameInterface(from, to, context)) return
  const needed = routineDependants(before, from, context)
  if (needed.length === 0) return
  fail({
    ruleId: 'model/still-needed',
    message: `with other arguments or another result, function ${routineText(from)} must be dropped and created, and ${needed.join(', ')} ${needed.length === 1 ? 'needs' : 'need'} it`,
    pointer: '/name',
    help: 'keep the names and defaults of its arguments and its result, or drop what needs it before and create it again after, in the same revision',
  })
}

function canonical(routine: Routine): readonly (readonly [string, unknown])[] {
  return Object.entries(routine).sort(([a], [b]) => (a < b ? -1 : 1))
}

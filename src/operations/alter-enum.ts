import type { EnumType } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { ownersMentioning, putObject } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import { tablesOfType } from '../model/type-users.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { Operation, OperationOf, TypeTexts } from './operation.js'
import { refuseStaleViews } from './support/around-views.js'
import { holdersOfRebuild } from './support/check-made-anew.js'
import { readEnumChange, type EnumChange } from './support/enum-change.js'
import { enumSteps, isLight } from './support/enum-steps.js'
import { followValues, holdersOfValues, objectsNamingValues } from './support/follow-values.js'
import { ProblemList } from './support/problem-list.js'
import { restoreTypeTexts } from './support/restore-type-texts.js'
import { markStale, marksBack } from './support/stale.js'
import { existingEnum, findEnum, typeKeys } from './support/type-ref.js'

/**
 * Renames, adds and removes values of an enum, in this order, or puts them in a new one. Adding and renaming leave the
 * rows alone; for all else the type is made anew, with what is written over its columns out of the way, and every row is
 * written again. https://www.postgresql.org/docs/current/datatype-enum.html
 */
export const alterEnum: OperationDefinition<'alter_enum'> = {
  kind: 'alter_enum',

  apply(operation, before, context) {
    const type = existingEnum(before, operation, context)
    const problems = new ProblemList()
    const change = readEnumChange(operation, type, context, problems)
    if (problems.isEmpty) check(operation, type, change, before, context, problems)
    problems.throwIfAny()
    const followed = followValues(putObject(before, change.to), type, change, context)
    const restored = operation.texts === undefined ? followed : restoreTypeTexts(followed, operation.texts)
    const marks = operation.marks ?? { stale: objectsNamingValues(before, type, change, context), fresh: [] }
    return markStale(restored, nameOf(type), marks, context)
  },

  invert(operation, before, context) {
    const type = findEnum(before, operation, context)
    if (type === undefined) return { operations: [] }
    const undo = undoOf(operation, type, before, context)
    const { to } = readEnumChange(operation, type, context)
    const holders = holdersOfRebuild(before, type, context)
    if (holders.length > 0 && !isLight(to, readEnumChange(undo, to, context))) {
      return {
        irreversible: `enum "${displayName(type)}" loses a value or its order on the way down, and cannot while ${holders.join(', ')} ${holders.length === 1 ? 'has' : 'have'} it`,
      }
    }
    return { operations: [undo] }
  },

  plan(operation, before, after, context) {
    const type = findEnum(before, operation, context)
    if (type === undefined) return []
    return enumSteps(type, readEnumChange(operation, type, context), before, after, context)
  },

  describe: (operation) => `alter enum "${displayName(typeKeys(operation))}"`,

  loses(operation, before, context) {
    const type = findEnum(before, operation, context)
    if (type === undefined) return []
    const { moves } = readEnumChange(operation, type, context)
    return tablesOfType(before, type).flatMap(({ table, columns }) =>
      columns.flatMap((column) =>
        moves.map(({ value, to }) => ({
          table: nameOf(table),
          column,
          sentence: `which rows of "${displayName(table)}" had "${value}" in "${column}": they get "${to}"`,
          kind: 'changed' as const,
        })),
      ),
    )
  },

  creates: () => [],
}

function check(
  operation: OperationOf<'alter_enum'>,
  type: EnumType,
  change: EnumChange,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const label = `enum "${displayName(type)}"`
  if (operation.restored === undefined && JSON.stringify(type) === JSON.stringify(change.to)) {
    problems.add({
      ruleId: 'model/nothing-to-change',
      message: `${label} is like this already`,
      pointer: '',
      help: 'remove the operation, or state what should change',
    })
  }
  const isRebuilt = !isLight(type, change)
  const at = (['values', 'remove', 'rename_values'] as const).find((key) => operation[key] !== undefined)
  const pointer = at === undefined ? '' : `/${at}`
  if (isRebuilt) {
    refuseStaleViews(model, pointer, problems)
    const holders = holdersOfRebuild(model, type, context)
    if (holders.length > 0) {
      problems.add({
        ruleId: 'model/still-needed',
        message: `${label} must be made anew, and cannot while ${holders.join(', ')} ${holders.length === 1 ? 'has' : 'have'} it`,
        pointer,
        help: 'drop these first or give them another type, in the same revision or an earlier one; adding and renaming values alone is possible',
      })
    }
  }
  if (operation.restored !== undefined) return
  const naming = holdersOfValues(model, type, change, isRebuilt, context)
  if (naming.length > 0) {
    problems.add({
      ruleId: 'model/still-needed',
      message: `a value of ${label} that goes or is renamed is named by ${[...new Set(naming)].join(', ')}`,
      pointer,
      help: 'drop these first, or change them to other values, and bring them back after it with the new ones',
    })
  }
}

/** The way back: old texts in reverse, then the values that there were. */
function undoOf(
  operation: OperationOf<'alter_enum'>,
  type: EnumType,
  before: SchemaModel,
  context: FoldContext,
): Operation & { readonly kind: 'alter_enum' } {
  const back = (operation.rename_values ?? []).map(({ value, to }) => ({ value: to, to: value })).toReversed()
  return {
    kind: 'alter_enum',
    ...typeKeys(operation),
    restored: type,
    ...(back.length === 0 ? {} : { rename_values: back }),
    ...(operation.forth === undefined ? {} : { remove: operation.forth }),
    ...(operation.remove === undefined ? {} : { forth: operation.remove }),
    texts: textsOf(before, type),
    marks: marksBack(before, alterEnum.apply(operation, before, context)),
  }
}

/** What may follow the values, as it is. */
function textsOf(model: SchemaModel, type: EnumType): TypeTexts {
  const owners = ownersMentioning(model, type.name)
  return {
    tables: owners.flatMap((owner) => ('kind' in owner ? [] : [owner])),
    domains: owners.flatMap((owner) => ('kind' in owner && owner.kind === 'domain' ? [owner] : [])),
    routines: [],
  }
}

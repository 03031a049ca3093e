import { suggest } from '../../diagnostics/suggest.js'
import type { EnumType } from '../../model/objects.js'
import type { FoldContext } from '../definition.js'
import type { OperationOf } from '../operation.js'
import { checkLength } from './check-names.js'
import { withKey } from './edit.js'
import { ProblemList } from './problem-list.js'

/** One value that becomes another. */
export interface ValueMove {
  readonly value: string
  readonly to: string
}

/** What an alter_enum makes of a type. */
export interface EnumChange {
  readonly to: EnumType
  /** Values that get another text, one after another. */
  readonly renames: readonly ValueMove[]
  /** Values that go, and what their rows get instead. */
  readonly moves: readonly ValueMove[]
  /** Values that go, and rows must not have. */
  readonly removed: readonly string[]
}

/** Reads an alter_enum: renamings first, then additions, then removals. What is wrong goes to the list. */
export function readEnumChange(
  operation: OperationOf<'alter_enum'>,
  from: EnumType,
  context: FoldContext,
  problems: ProblemList = new ProblemList(),
): EnumChange {
  const renames = operation.rename_values ?? []
  const moves = (operation.remove ?? []).flatMap(({ value, replace_with: to }) =>
    to === undefined ? [] : [{ value, to }],
  )
  if (operation.restored !== undefined) {
    const renamed = renamedValues(from.values, renames)
    const to = { ...operation.restored, name: from.name }
    const moved = new Set(moves.map(({ value }) => value))
    return {
      to,
      renames,
      moves,
      removed: renamed.filter((value) => !to.values.includes(value) && !moved.has(value)),
    }
  }
  const renamed = renameValues(operation, from, context, problems)
  const added = addValues(operation, renamed, context, problems)
  const values =
    operation.values === undefined
      ? removeValues(operation, added, problems)
      : reorderedValues(operation, operation.values, added, problems)
  const { comment } = operation
  const to = { ...from, values }
  return {
    to: comment === undefined ? to : withKey(to, 'comment', comment ?? undefined),
    renames,
    moves,
    removed: (operation.remove ?? []).flatMap(({ value, replace_with: other }) =>
      other === undefined ? [value] : [],
    ),
  }
}

/** The list with values under their new texts. */
export function renamedValues(values: readonly string[], renames: readonly ValueMove[]): readonly string[] {
  return renames.reduce((list, { value, to }) => list.map((one) => (one === value ? to : one)), values)
}

function renameValues(
  operation: OperationOf<'alter_enum'>,
  from: EnumType,
  context: FoldContext,
  problems: ProblemList,
): readonly string[] {
  return (operation.rename_values ?? []).reduce<readonly string[]>((values, { value, to }, i) => {
    const at = `/rename_values/${i}`
    expectValue(value, values, `${at}/value`, problems)
    if (value === to) {
      problems.add({
        ruleId: 'model/nothing-to-change',
        message: `the value is "${to}" already`,
        pointer: `${at}/to`,
        help: 'remove the entry, or write the new text under to',
      })
    } else if (values.includes(to)) problems.add(taken(to, `${at}/to`))
    checkLength(to, `${at}/to`, context, problems)
    return values.map((one) => (one === value ? to : one))
  }, from.values)
}

function addValues(
  operation: OperationOf<'alter_enum'>,
  renamed: readonly string[],
  context: FoldContext,
  problems: ProblemList,
): readonly string[] {
  return (operation.add ?? []).reduce<readonly string[]>((values, { value, before, after }, i) => {
    const at = `/add/${i}`
    checkLength(value, `${at}/value`, context, problems)
    if (before !== undefined && after !== undefined) {
      problems.add({
        ruleId: 'model/conflicting-keys',
        message: `"${value}" would stand before one value and after another`,
        pointer: `${at}/after`,
        atKey: true,
        help: 'keep one of before and after',
      })
    }
    if (values.includes(value)) {
      problems.add(taken(value, `${at}/value`))
      return values
    }
    const neighbour = before ?? after
    if (neighbour === undefined) return [...values, value]
    expectValue(neighbour, values, `${at}/${before === undefined ? 'after' : 'before'}`, problems)
    const found = values.indexOf(neighbour)
    const place = found < 0 ? values.length : before === undefined ? found + 1 : found
    return [...values.slice(0, place), value, ...values.slice(place)]
  }, renamed)
}

function removeValues(
  operation: OperationOf<'alter_enum'>,
  values: readonly string[],
  problems: ProblemList,
): readonly string[] {
  const remove = operation.remove ?? []
  const gone = new Set(remove.map(({ value }) => value))
  const left = values.filter((value) => !gone.has(value))
  remove.forEach(({ value, replace_with: other }, i) => {
    expectValue(value, values, `/remove/${i}/value`, problems)
    if (remove.findIndex((one) => one.value === value) < i) {
      problems.add({
        ruleId: 'model/conflicting-keys',
        message: `"${value}" is removed already`,
        pointer: `/remove/${i}/value`,
        help: 'remove one of the two entries',
      })
    }
    if (other !== undefined) expectValue(other, left, `/remove/${i}/replace_with`, problems)
  })
  if (left.length === 0) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: 'no value would be left',
      pointer: '/remove',
      atKey: true,
      help: 'keep a value, or drop the enum',
    })
  }
  return left
}

function reorderedValues(
  operation: OperationOf<'alter_enum'>,
  order: readonly string[],
  values: readonly string[],
  problems: ProblemList,
): readonly string[] {
  const beside = (['add', 'rename_values', 'remove', 'comment'] as const).find(
    (key) => operation[key] !== undefined,
  )
  if (beside !== undefined) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: `values puts the same values in a new order, and ${beside} changes something else`,
      pointer: `/${beside}`,
      atKey: true,
      help: 'write two operations',
    })
    return values
  }
  order.forEach((value, i) => expectValue(value, values, `/values/${i}`, problems))
  const left = values.filter((value) => !order.includes(value))
  if (left.length > 0) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: `${left.map((value) => `"${value}"`).join(', ')} would be left out of the new order`,
      pointer: '/values',
      help: 'state every value; a value is removed by remove',
    })
  }
  return order
}

function expectValue(value: string, values: readonly string[], at: string, problems: ProblemList): void {
  if (values.includes(value)) return
  const suggestions = suggest(value, values)
  problems.add({
    ruleId: 'model/no-such-object',
    message: `the enum has no value "${value}" at this point`,
    pointer: at,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: values.length === 0 ? 'it has no values left' : `its values are ${values.join(', ')}`,
  })
}

function taken(value: string, at: string) {
  return {
    ruleId: 'model/name-taken' as const,
    message: `the enum has a value "${value}" already`,
    pointer: at,
    help: 'choose another text, or remove or rename the other value first',
  }
}

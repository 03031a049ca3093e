import type { DialectRules } from '../../model/dialect-rules.js'
import { nameOf, type Table } from '../../model/table.js'
import type { SchemaModel } from '../../model/schema-model.js'
import type { Step } from '../../steps/step.js'
import { constraintSteps } from './constraint-steps.js'
import { withoutConstraint } from './edit.js'

/** A table that loses all that takes a name or acts. */
export interface Stripped {
  readonly steps: readonly Step[]
  /** What is left of it: its primary key, and what stands in it. */
  readonly bare: Table
}

/**
 * The steps by which a table, or a partition of what is its own, loses all that takes a name or acts.
 *
 * @param stays what stays on it all the same
 */
export function strip(table: Table, stays: DialectRules['staysAside'] = new Set()): Stripped {
  const steps: Step[] = []
  let current = table
  const constraints = [
    ...table.foreignKeys,
    ...(stays.has('checks') ? [] : table.checks),
    ...table.excludes,
    ...(stays.has('uniques') ? [] : table.uniques),
  ]
  for (const constraint of constraints) {
    steps.push({ kind: 'drop_constraint', table: current, constraint })
    current = withoutConstraint(current, constraint)
  }
  for (const index of stays.has('indexes') ? [] : table.indexes) {
    steps.push({ kind: 'drop_index', table: current, index, concurrently: false })
    current = { ...current, indexes: current.indexes.filter((other) => other !== index) }
  }
  for (const trigger of table.triggers) {
    steps.push({ kind: 'drop_trigger', owner: { kind: 'table', table: current }, trigger })
    current = { ...current, triggers: current.triggers.filter((other) => other !== trigger) }
  }
  for (const policy of table.policies) {
    steps.push({ kind: 'drop_policy', table: current, policy })
    current = { ...current, policies: current.policies.filter((other) => other !== policy) }
  }
  if (table.grants.length > 0) {
    const target = { kind: 'table', table: nameOf(table) } as const
    steps.push({ kind: 'change_grants', target, from: table.grants, to: [] })
    current = { ...current, grants: [] }
  }
  return { steps, bare: current }
}

/**
 * Everything that `strip` took, put on again where it is not there, but foreign keys, which look at other tables too: those by
 * `foreignKeySteps`.
 *
 * @param bare the table as it is, with the columns it had
 */
export function putOnAgain(bare: Table, whole: Table, model: SchemaModel): readonly Step[] {
  const steps: Step[] = []
  let current = bare
  const there = new Set([...bare.uniques, ...bare.checks, ...bare.indexes].map(({ name }) => name))
  const isGone = ({ name }: { readonly name: string }): boolean => !there.has(name)
  const others = [...whole.uniques, ...whole.excludes, ...whole.checks].filter(isGone)
  steps.push(...constraintSteps(current, others, model))
  current = { ...current, uniques: whole.uniques, excludes: whole.excludes, checks: whole.checks }
  for (const index of whole.indexes.filter(isGone)) {
    steps.push({
      kind: 'create_index',
      table: { ...current, ...optionsOf(whole) },
      index,
      concurrently: false,
    })
  }
  current = { ...current, indexes: whole.indexes }
  if (JSON.stringify(current.options) !== JSON.stringify(whole.options)) {
    const { options: _, ...rest } = current
    const to = { ...rest, ...optionsOf(whole) }
    steps.push({ kind: 'alter_table', table: current, to })
    current = to
  }
  for (const trigger of whole.triggers) {
    steps.push({ kind: 'create_trigger', owner: { kind: 'table', table: current }, trigger })
  }
  for (const policy of whole.policies) steps.push({ kind: 'create_policy', table: current, policy })
  if (whole.grants.length > 0) {
    const target = { kind: 'table', table: nameOf(whole) } as const
    steps.push({ kind: 'change_grants', target, from: [], to: whole.grants })
  }
  return steps
}

/** The foreign keys of a table that has all else again. */
export function foreignKeySteps(whole: Table, model: SchemaModel): readonly Step[] {
  return constraintSteps({ ...whole, foreignKeys: [] }, whole.foreignKeys, model)
}

function optionsOf({ options }: Table): Pick<Table, 'options'> {
  return options === undefined ? {} : { options }
}

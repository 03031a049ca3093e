import { ownPartsIn } from '../../model/own-parts.js'
import { findTable, tableKey, type SchemaModel } from '../../model/schema-model.js'
import { ownersMentioning } from '../../model/schema-objects.js'
import {
  constraintsOf,
  nameOf,
  sameTable,
  type Column,
  type Constraint,
  type Index,
  type Policy,
  type Table,
  type TableName,
  type Trigger,
} from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { aroundViews } from './around-views.js'
import { adoptsKeys, isCopy } from './counterparts.js'
import { constraintUses, foreignKeysTo, indexUses, textUses } from './uses-column.js'

/** What may stand in the way of a column, and is taken out and brought back. */
export type InTheWay =
  'views' | 'triggers' | 'policies' | 'foreign_keys' | 'excludes' | 'checks' | 'indexes' | 'generated'

/** Everything: where the type itself becomes another, nothing keeps its hold on a column but plain keys and indexes. */
export const allInTheWay: ReadonlySet<InTheWay> = new Set<InTheWay>([
  'views',
  'triggers',
  'policies',
  'foreign_keys',
  'excludes',
  'checks',
  'indexes',
  'generated',
])

/** Columns of one table. */
export interface ColumnsOf {
  readonly table: TableName
  readonly columns: readonly string[]
  /** Generated columns that go and come back too, whatever they are computed from. */
  readonly generated?: readonly string[]
}

/**
 * Steps with all that is written over the columns out of their way: views, triggers, policies, foreign keys, exclusion
 * constraints, checks, indexes with expressions or conditions, and generated columns with all that stands on those. Each
 * is dropped by name before, and made again after as the model `after` has it, with its rights and comments. Plain keys
 * and indexes stay: PostgreSQL makes those anew by itself (https://www.postgresql.org/docs/current/sql-altertable.html).
 * Views stay where the dialect lets types change under them: without them, nobody could read them until the table is copied.
 */
export function aroundColumns(
  before: SchemaModel,
  after: SchemaModel,
  tables: readonly ColumnsOf[],
  inner: readonly Step[],
  context: FoldContext,
  parts: ReadonlySet<InTheWay> = allInTheWay,
): readonly Step[] {
  const held = tables.flatMap((each) => {
    const found = findTable(before, each.table)
    return found === undefined
      ? []
      : [...ownPartsIn(before, found), found].map((held) => holdOn(held, each, before, context, parts))
  })
  // What partitions have of their own is there before the whole table takes it in.
  const keys = unique(
    held.flatMap(({ foreignKeys }) => foreignKeys),
    ({ table, constraint }) => `${tableKey(table)} ${constraint.name}`,
  ).toSorted((a, b) => Number(b.table.partOf !== undefined) - Number(a.table.partOf !== undefined))
  const policies = unique(
    held.flatMap((hold) => hold.policies),
    ({ table, policy }) => `${tableKey(table)} ${policy.name}`,
  )
  const steps: readonly Step[] = [
    ...held.flatMap(({ table, triggers }) => triggers.map((trigger) => dropTrigger(table, trigger))),
    ...policies.map(({ table, policy }): Step => ({ kind: 'drop_policy', table, policy })),
    ...keys
      .filter(({ table, constraint }) => !isCopy(before, table, constraint))
      .map(({ table, constraint }): Step => ({ kind: 'drop_constraint', table, constraint })),
    ...held.flatMap((hold) => takeOut(hold, before)),
    ...inner,
    ...held.flatMap((hold) => bringBack(hold, findTable(after, hold.table) ?? hold.table)),
    ...keys.flatMap(({ table, constraint }) => addAgain(findTable(after, table) ?? table, constraint, after)),
    ...policies.flatMap(({ table, policy }) => policyAgain(findTable(after, table) ?? table, policy)),
    ...held.flatMap(({ table, triggers }) =>
      triggers.flatMap((trigger) => triggerAgain(findTable(after, table) ?? table, trigger)),
    ),
  ]
  if (!parts.has('views') || !context.rules.viewsHoldTypes) return steps
  const targets = held.flatMap(({ table, columns }) =>
    columns.map((column) => ({ ...nameOf(table), column })),
  )
  return aroundViews(before, after, targets, steps, context)
}

/** What has a hold on columns of a table. */
interface Hold {
  readonly table: Table
  /** The columns, and those that are generated from them. */
  readonly columns: readonly string[]
  readonly generated: readonly Column[]
  /** Of any table, as they refer to this one too. */
  readonly foreignKeys: readonly { readonly table: Table; readonly constraint: Constraint }[]
  /** Constraints of the table that are no foreign keys. */
  readonly constraints: readonly Constraint[]
  readonly indexes: readonly Index[]
  readonly triggers: readonly Trigger[]
  readonly policies: readonly { readonly table: Table; readonly policy: Policy }[]
}

function holdOn(
  table: Table,
  { columns, generated: also = [] }: Omit<ColumnsOf, 'table'>,
  model: SchemaModel,
  context: FoldContext,
  parts: ReadonlySet<InTheWay>,
): Hold {
  const inText = (text: string | undefined, names: readonly string[]): boolean =>
    names.some((name) => textUses(text, name, context))
  const generated = parts.has('generated')
    ? table.columns.filter(
        ({ name, generated: by }) =>
          also.includes(name) || (!columns.includes(name) && inText(by?.sql, columns)),
      )
    : []
  const gone = generated.map(({ name }) => name)
  const all = [...columns, ...gone]
  return {
    table,
    columns: all,
    generated,
    foreignKeys: foreignKeysOn(table, parts.has('foreign_keys') ? all : gone, model),
    constraints: constraintsOf(table).filter(
      (constraint) =>
        constraint.kind !== 'foreign_key' &&
        (gone.some((name) => constraintUses(constraint, name, context)) ||
          (parts.has('checks') && constraint.kind === 'check' && inText(constraint.check, columns)) ||
          (parts.has('excludes') &&
            constraint.kind === 'exclude' &&
            isWrittenOver(constraint, columns, context))),
    ),
    indexes: table.indexes.filter(
      (index) =>
        gone.some((name) => indexUses(index, name, context)) ||
        (parts.has('indexes') && isWrittenOver(index, columns, context)),
    ),
    triggers: parts.has('triggers')
      ? table.triggers.filter(
          ({ updateOf, when }) => updateOf?.some((name) => all.includes(name)) === true || inText(when, all),
        )
      : [],
    policies: parts.has('policies') ? policiesOn(table, all, model, context) : [],
  }
}

/** By an expression or a condition: what names the column plainly is made anew by the server. */
function isWrittenOver(
  { elements, where }: Pick<Index, 'elements' | 'where'>,
  columns: readonly string[],
  context: FoldContext,
): boolean {
  return [where, ...elements.map(({ sql }) => sql)].some((text) =>
    columns.some((name) => textUses(text, name, context)),
  )
}

function foreignKeysOn(table: Table, columns: readonly string[], model: SchemaModel): Hold['foreignKeys'] {
  const own = table.foreignKeys
    .filter((key) => key.columns.some((name) => columns.includes(name)))
    .map((constraint) => ({ table, constraint }))
  const inbound = foreignKeysTo(model, table, (referred) => referred.some((name) => columns.includes(name)))
  return [...own, ...inbound]
}

/** A policy of another table may look into this one. */
function policiesOn(
  table: Table,
  columns: readonly string[],
  model: SchemaModel,
  context: FoldContext,
): Hold['policies'] {
  const uses = (text: string | undefined): boolean => columns.some((name) => textUses(text, name, context))
  const others = ownersMentioning(model, table.name).flatMap((owner) =>
    'kind' in owner || sameTable(owner, table) ? [] : [owner],
  )
  return [
    ...table.policies.map((policy) => ({ table, policy })),
    ...others.flatMap((other) =>
      other.policies
        .filter(({ using, withCheck }) =>
          [using, withCheck].some((text) => textUses(text, table.name, context)),
        )
        .map((policy) => ({ table: other, policy })),
    ),
  ].filter(({ policy: { using, withCheck } }) => uses(using) || uses(withCheck))
}

function takeOut({ table, constraints, indexes, generated }: Hold, model: SchemaModel): readonly Step[] {
  return [
    ...constraints
      .filter((constraint) => !isCopy(model, table, constraint))
      .map((constraint): Step => ({ kind: 'drop_constraint', table, constraint })),
    ...indexes
      .filter(({ name }) => !isCopy(model, table, { kind: 'index', name }))
      .map((index): Step => ({ kind: 'drop_index', table, index, concurrently: false })),
    ...generated.map((column): Step => ({ kind: 'drop_column', table, column })),
  ]
}

function bringBack(hold: Hold, table: Table): readonly Step[] {
  const gone = new Set(hold.generated.map(({ name }) => name))
  const left = table.grants.filter(({ column }) => column === undefined || !gone.has(column))
  return [
    ...table.columns
      .filter(({ name }) => gone.has(name))
      .map((column): Step => ({ kind: 'add_column', table, column, again: true })),
    ...(left.length === table.grants.length ? [] : [rightsAgain(table, left)]),
    ...hold.constraints.flatMap((constraint) => addAgain(table, constraint, undefined)),
    ...table.indexes
      .filter(({ name }) => hold.indexes.some((index) => index.name === name))
      .map((index): Step => ({ kind: 'create_index', table, index, concurrently: false, again: true })),
  ]
}

/** The rights on columns go with the columns. */
function rightsAgain(table: Table, left: Table['grants']): Step {
  return { kind: 'change_grants', target: { kind: 'table', table }, from: left, to: table.grants }
}

/** The constraint as the table has it now. */
function addAgain(table: Table, { kind, name }: Constraint, model: SchemaModel | undefined): readonly Step[] {
  const constraint = constraintsOf(table).find((other) => other.kind === kind && other.name === name)
  if (constraint === undefined) return []
  switch (constraint.kind) {
    case 'primary_key':
      return [{ kind: 'add_primary_key', table, constraint, again: true }]
    case 'unique':
      return [{ kind: 'add_unique', table, constraint, again: true }]
    case 'check':
      return [{ kind: 'add_check', table, constraint, again: true }]
    case 'exclude':
      return [{ kind: 'add_exclude', table, constraint, again: true }]
    case 'foreign_key': {
      const referenced = model === undefined ? undefined : findTable(model, constraint.references)
      return [
        {
          kind: 'add_foreign_key',
          table,
          constraint,
          again: true,
          ...(referenced === undefined ? {} : { referenced }),
          ...(model === undefined ? {} : adoptsKeys(model, table, constraint)),
        },
      ]
    }
  }
}

function dropTrigger(table: Table, trigger: Trigger): Step {
  return { kind: 'drop_trigger', owner: { kind: 'table', table }, trigger }
}

function triggerAgain(table: Table, { name }: Trigger): readonly Step[] {
  return table.triggers
    .filter((trigger) => trigger.name === name)
    .map((trigger) => ({ kind: 'create_trigger', owner: { kind: 'table', table }, trigger }))
}

function policyAgain(table: Table, { name }: Policy): readonly Step[] {
  return table.policies
    .filter((policy) => policy.name === name)
    .map((policy) => ({ kind: 'create_policy', table, policy }))
}

function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}

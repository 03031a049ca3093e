import type { SchemaModel } from '../../model/schema-model.js'
import { findTable } from '../../model/schema-model.js'
import type { Column, Table } from '../../model/table.js'
import type { Step, StepOf } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { aroundColumns, type InTheWay } from './around-columns.js'
import { textUses } from './uses-column.js'

/** Does the column become another as others see it? Then what looks at it cannot stay. */
export function isRebuilt(from: Column, to: Column): boolean {
  return facts(from) !== facts(to)
}

function facts({ type, collation, generated }: Column): string {
  return JSON.stringify([type, collation ?? null, generated ?? null])
}

/** What the dialect's own statement does not see to: checks, indexes and generated columns go with it. */
const aside: ReadonlySet<InTheWay> = new Set<InTheWay>(['views', 'triggers', 'policies'])
const written: ReadonlySet<InTheWay> = new Set<InTheWay>(['excludes'])

/**
 * The step with views, triggers, policies and exclusion constraints that are written over the column out of its way, and
 * made again after it. Columns that are computed from it are made anew by the step itself: what looks at them goes too,
 * and rights on them come back.
 */
export function aroundAlteredColumn(
  step: StepOf<'alter_column'>,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const { table, from } = step
  const computed = table.columns
    .filter(({ name, generated }) => name !== from.name && textUses(generated?.sql, from.name, context))
    .map(({ name }) => name)
  const around = aroundColumns(before, after, [{ table, columns: [from.name] }], [step], context, written)
  const inner = around.map((each) => (each === step ? { ...step, table: withoutTaken(table, around) } : each))
  return aroundColumns(
    before,
    after,
    [{ table, columns: [from.name, ...computed] }],
    [...inner, ...rightsAgain(table, [...computed, ...(isNowComputed(step) ? [from.name] : [])], after)],
    context,
    aside,
  )
}

/** Then the column itself may be made anew. */
function isNowComputed({ from, to }: StepOf<'alter_column'>): boolean {
  return to.generated !== undefined && JSON.stringify(from.generated) !== JSON.stringify(to.generated)
}

/** The table as it is once the constraints are gone that the steps take out. */
function withoutTaken(table: Table, steps: readonly Step[]): Table {
  const taken = new Set(
    steps.flatMap((step) => (step.kind === 'drop_constraint' ? [step.constraint.name] : [])),
  )
  return { ...table, excludes: table.excludes.filter(({ name }) => !taken.has(name)) }
}

/** The rights on columns go with the columns. */
function rightsAgain(table: Table, columns: readonly string[], after: SchemaModel): readonly Step[] {
  const now = findTable(after, table) ?? table
  const left = now.grants.filter(({ column }) => column === undefined || !columns.includes(column))
  if (left.length === now.grants.length) return []
  return [{ kind: 'change_grants', target: { kind: 'table', table: now }, from: left, to: now.grants }]
}

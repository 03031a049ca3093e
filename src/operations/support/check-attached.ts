import { formatType } from '../../model/column-type.js'
import {
  constraintsOf,
  displayName,
  findColumn,
  type Column,
  type Table,
  type TableName,
  type Value,
} from '../../model/table.js'
import type { ProblemList } from './problem-list.js'
import { keysOf } from './table-ref.js'

/**
 * A table that becomes a partition has the columns and checks of the partitioned one already, in whatever order
 * (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ATTACH-PARTITION). Defaults must be the
 * same too: from then on a partition has no columns of its own in the model.
 */
export function checkAttached(
  parent: Table,
  attached: Table,
  inherited: readonly TableName[],
  problems: ProblemList,
): void {
  const [whole, part] = [`"${displayName(parent)}"`, `"${displayName(attached)}"`]
  const refuse = (message: string, help: string): void =>
    problems.add({ ruleId: 'model/partition', message, pointer: '/name', help })
  if (attached.partitionBy !== undefined) {
    refuse(`${part} is divided itself`, 'attach a table that is not divided')
  }
  if (inherited.length > 0) {
    refuse(
      `${part} inherits from ${inherited.map((name) => `"${displayName(name)}"`).join(', ')}`,
      'attach a table that inherits from none',
    )
  }
  for (const column of parent.columns) {
    const own = findColumn(attached, column.name)
    if (own === undefined) {
      problems.add({
        ruleId: 'model/no-such-column',
        message: `${part} has no column "${column.name}", which ${whole} has`,
        pointer: '/name',
        missing: { kind: 'column', ...keysOf(attached), name: column.name },
        help: `add it first: add_column: { table: ${attached.name}, column: ${column.name}, type: ${formatType(column.type)} }`,
      })
      continue
    }
    const difference = columnDifference(column, own)
    if (difference !== undefined) {
      refuse(
        `column "${column.name}" of ${part} ${difference.own}; that of ${whole} ${difference.other}`,
        `make them the same first by alter_column of ${part}`,
      )
    }
  }
  for (const { name } of attached.columns) {
    if (findColumn(parent, name) !== undefined) continue
    refuse(`${part} has a column "${name}", which ${whole} has not`, 'drop it, or add it to the other first')
  }
  for (const check of parent.checks) {
    const own = attached.checks.find(({ name }) => name === check.name)
    if (own?.check === check.check && own.validated === check.validated) continue
    refuse(
      own === undefined
        ? `${part} has no check "${check.name}", which ${whole} has: ${check.check}`
        : `check "${check.name}" of ${part} is another one than that of ${whole}: ${check.check}`,
      `create it first: create_check_constraint with name: ${check.name}`,
    )
  }
  for (const key of parent.foreignKeys) {
    const own = constraintsOf(attached).find(({ name }) => name === key.name)
    if (own === undefined || own.kind === 'foreign_key') continue
    refuse(
      `the constraint "${key.name}" of ${part} has the name of a foreign key of ${whole}`,
      'rename it first',
    )
  }
  if (parent.primaryKey !== undefined && attached.primaryKey !== undefined) {
    const [columns, others] = [attached.primaryKey.columns, parent.primaryKey.columns]
    if (columns.join('\0') !== others.join('\0')) {
      refuse(
        `the primary key of ${part} is (${columns.join(', ')}); that of ${whole} (${others.join(', ')})`,
        'drop it first: the partition gets a key like that of the whole table',
      )
    }
  }
  for (const trigger of parent.triggers) {
    if (trigger.forEach !== 'row' || !attached.triggers.some(({ name }) => name === trigger.name)) continue
    refuse(`both ${part} and ${whole} have a trigger "${trigger.name}"`, `drop that of ${part} first`)
  }
}

/** How two columns of one name differ in what a partition takes from its table. */
function columnDifference(
  parent: Column,
  own: Column,
): { readonly own: string; readonly other: string } | undefined {
  const aspects: readonly ((column: Column) => string)[] = [
    ({ type }) => `is ${formatType(type)}`,
    ({ nullable }) => (nullable ? 'may be null' : 'may not be null'),
    ({ collation }) =>
      collation === undefined ? 'has the usual collation' : `has the collation ${collation}`,
    ({ generated }) => (generated === undefined ? 'is not generated' : `is generated from ${generated.sql}`),
    (column) =>
      column.default === undefined ? 'has no default' : `has the default ${valueText(column.default)}`,
  ]
  for (const aspect of aspects) {
    const [mine, other] = [aspect(own), aspect(parent)]
    if (mine !== other) return { own: mine, other }
  }
  // The rows of a partition get their numbers from the whole table.
  return own.identity === undefined
    ? undefined
    : { own: 'is an identity', other: 'gives its own numbers, if any' }
}

function valueText(value: Value): string {
  if ('sql' in value) return value.sql
  if ('json' in value) return value.json
  return typeof value.literal === 'object' ? value.literal.number : JSON.stringify(value.literal)
}

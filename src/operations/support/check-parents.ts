import { formatType } from '../../model/column-type.js'
import { findTable, tableKey, type SchemaModel } from '../../model/schema-model.js'
import { displayName, findColumn, sameTable, type Column, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { missingTable } from './table-ref.js'

/**
 * The tables that a table inherits from must be there, and fit it. A new table gets their columns and checks; one that is
 * there already must have them (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-INHERIT).
 *
 * @param before the table before it inherits; undefined for a new one
 */
export function checkParents(
  table: Table,
  before: Table | undefined,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const { parents } = context.rules.partitions
  const known = before === undefined ? [] : parents(before)
  parents(table).forEach((name, i) => {
    if (known.some((other) => sameTable(other, name))) return
    const at = `/${context.rules.dialect}/inherits/${i}`
    const parent = findTable(model, name)
    if (parent === undefined) {
      if (!model.opaque.has(tableKey(name))) problems.add(missingTable(model, name, at))
      return
    }
    for (const message of misfits(table, parent, before === undefined)) {
      problems.add({
        ruleId: 'model/conflicting-keys',
        message: `"${displayName(table)}" cannot inherit from "${displayName(parent)}": ${message}`,
        pointer: at,
        help:
          before === undefined
            ? 'leave the column out: it comes from the parent; or give both the same type'
            : 'make the table like its parent first: the same columns and checks, under the same names',
      })
    }
  })
}

function misfits(table: Table, parent: Table, isNew: boolean): readonly string[] {
  const columns = parent.columns.flatMap((column) => {
    const own = findColumn(table, column.name)
    if (own === undefined) return isNew ? [] : [`it has no column "${column.name}"`]
    return misfitOf(own, column, isNew)
  })
  const checks = isNew
    ? []
    : parent.checks
        .filter(({ name, noInherit }) => !noInherit && !table.checks.some((own) => own.name === name))
        .map(({ name }) => `it has no check "${name}"`)
  return [...columns, ...checks]
}

function misfitOf(own: Column, column: Column, isNew: boolean): readonly string[] {
  const [type, wanted] = [formatType(own.type), formatType(column.type)]
  if (type !== wanted) return [`its column "${column.name}" is ${type}, and not ${wanted}`]
  return !isNew && own.nullable && !column.nullable ? [`its column "${column.name}" may be null`] : []
}

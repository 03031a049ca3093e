import { pointer } from '../../diagnostics/problem.js'
import { displayName, type Table } from '../../model/table.js'
import type { Row } from '../../steps/step.js'
import { checkColumns } from './check-keys.js'
import { decisionHelp } from './decision.js'
import type { ProblemList } from './problem-list.js'
import { valueIn } from './read-rows.js'
import { isFoundBy, isUnique, uniqueKeys } from './row-keys.js'
import { keysOf } from './table-ref.js'

/**
 * Checks that a downgrade finds each inserted row again, and no other: by `key`, or else the primary key, which must
 * be unique in the model and given in every row as a constant.
 */
export function checkRowKey(
  operation: { readonly key?: readonly string[] },
  table: Table,
  rows: readonly Row[],
  problems: ProblemList,
): void {
  if (operation.key === undefined) checkPrimaryKey(table, rows, problems)
  else checkStatedKey(operation.key, table, rows, problems)
}

function checkStatedKey(
  key: readonly string[],
  table: Table,
  rows: readonly Row[],
  problems: ProblemList,
): void {
  if (!checkColumns(table, key, '/key', problems)) return
  if (!isUnique(key, table)) {
    const keys = uniqueKeys(table)
    problems.add({
      ruleId: 'model/decision',
      message: `(${key.join(', ')}) is not unique in "${displayName(table)}", so a downgrade could delete other rows`,
      pointer: '/key',
      help: keys.length === 0 ? decisionHelp : `unique are ${keys.map(listed).join(', ')}`,
      missing: { kind: 'key', ...keysOf(table) },
    })
    return
  }
  rows.forEach((row, i) => {
    if (problems.concerns(`/rows/${i}`)) return
    for (const column of key) {
      if (isFoundBy(row, [column])) continue
      const given = valueIn(row, column) !== undefined
      problems.add({
        ruleId: 'model/decision',
        message: given
          ? `"${column}" finds the row on the way down, so it must be a constant`
          : `the row does not say "${column}", by which a downgrade finds it`,
        pointer: given ? `/rows/${i}${pointer(column)}` : `/rows/${i}`,
        help: given
          ? 'write a constant, or choose another `key`'
          : `give "${column}" a value, or choose another \`key\``,
      })
    }
  })
}

function checkPrimaryKey(table: Table, rows: readonly Row[], problems: ProblemList): void {
  const key = table.primaryKey?.columns
  if (key === undefined) {
    problems.add({
      ruleId: 'model/decision',
      message: `table "${displayName(table)}" has no primary key, by which a downgrade would find the rows`,
      pointer: '',
      atKey: true,
      help: advice(table, rows, key),
    })
    return
  }
  const lost = rows.findIndex((row, i) => !problems.concerns(`/rows/${i}`) && !isFoundBy(row, key))
  if (lost < 0) return
  problems.add({
    ruleId: 'model/decision',
    message: `the row does not say its primary key ${listed(key)} as ${key.length === 1 ? 'a constant' : 'constants'}, so a downgrade would not find it`,
    pointer: `/rows/${lost}`,
    help: advice(table, rows, key),
  })
}

/** Names the keys that would do, where there are any; else the decisions. */
function advice(table: Table, rows: readonly Row[], primaryKey: readonly string[] | undefined): string {
  const others = uniqueKeys(table).filter(
    (key) => key !== primaryKey && rows.every((row) => isFoundBy(row, key)),
  )
  if (others.length === 0) return decisionHelp
  return `write key: ${others.map((key) => `[${key.join(', ')}]`).join(' or ')}`
}

function listed(key: readonly string[]): string {
  return `(${key.join(', ')})`
}

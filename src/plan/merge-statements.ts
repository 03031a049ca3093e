import type { MergeStatements } from '../steps/compiler.js'
import type { Statement } from '../steps/statement.js'
import { sameTable } from '../model/table.js'
import type { Compiled } from './compile.js'

/**
 * Neighbours about one table become one statement: it is locked, read or copied once, and all of it happens or nothing. Only what
 * costs the same is put together, and nothing that names what the other makes or takes away.
 */
export function mergeStatements(
  statements: Compiled['statements'],
  merge: MergeStatements | undefined,
): Compiled['statements'] {
  if (merge === undefined) return statements
  const merged: Compiled['statements'][number][] = []
  for (const next of statements) {
    const last = merged.at(-1)
    const statement = last === undefined ? undefined : together(last, next, merge)
    if (last === undefined || statement === undefined) {
      merged.push(next)
      continue
    }
    const also = [...last.also, ...[next.operation, ...next.also].filter((one) => one !== last.operation)]
    merged[merged.length - 1] = { ...last, statement, also: [...new Set(also)] }
  }
  return merged
}

function together(
  first: Compiled['statements'][number],
  second: Compiled['statements'][number],
  merge: MergeStatements,
): Statement | undefined {
  const [a, b] = [first.statement.part, second.statement.part]
  if (a === undefined || b === undefined || a.cost !== b.cost || !sameTable(a.table, b.table))
    return undefined
  if (first.step.again === true || second.step.again === true) return undefined
  // Names of columns and indexes that differ in case alone are one.
  const taken = new Set(a.names.map((name) => name.toLowerCase()))
  return b.names.some((name) => taken.has(name.toLowerCase()))
    ? undefined
    : merge(first.statement, second.statement)
}

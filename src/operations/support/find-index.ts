import { suggest } from '../../diagnostics/suggest.js'
import { constraintsOf, displayName, type Index, type Table } from '../../model/table.js'
import { fail } from './problem-list.js'
import { keysOf } from './table-ref.js'

/** @throws ProblemError model/no-such-index, with near names and what the table has. */
export function indexByName(table: Table, name: string): Index {
  const found = table.indexes.find((index) => index.name === name)
  if (found !== undefined) return found
  const names = table.indexes.map((index) => index.name)
  const constraint = constraintsOf(table).find((candidate) => candidate.name === name)
  const suggestions = suggest(name, names)
  return fail({
    ruleId: 'model/no-such-index',
    message:
      constraint === undefined
        ? `table "${displayName(table)}" has no index "${name}" at this point`
        : `"${name}" of table "${displayName(table)}" is a constraint; its index goes and changes with it`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help:
      constraint !== undefined
        ? 'write drop_constraint, or rename_constraint'
        : names.length === 0
          ? 'it has no index at all'
          : `it has ${names.join(', ')}`,
    missing: { kind: 'index', ...keysOf(table), name },
  })
}

/** @throws ProblemError model/no-such-index, or model/ambiguous-match when there are two over these columns. */
export function indexByColumns(table: Table, columns: readonly string[]): Index {
  const matches = table.indexes.filter(
    ({ elements }) =>
      elements.length === columns.length && elements.every((element, i) => element.column === columns[i]),
  )
  const [first, second] = matches
  if (first === undefined) {
    return fail({
      ruleId: 'model/no-such-index',
      message: `table "${displayName(table)}" has no index on (${columns.join(', ')}) at this point`,
      pointer: '/columns',
      help:
        table.indexes.length === 0
          ? 'it has no index at all'
          : `it has ${table.indexes.map(({ name }) => name).join(', ')}`,
      missing: { kind: 'index', ...keysOf(table), columns },
    })
  }
  if (second !== undefined) {
    return fail({
      ruleId: 'model/ambiguous-match',
      message: `${matches.length} indexes of "${displayName(table)}" are on (${columns.join(', ')}): ${matches.map(({ name }) => name).join(', ')}`,
      pointer: '/columns',
      help: 'say which with name',
    })
  }
  return first
}

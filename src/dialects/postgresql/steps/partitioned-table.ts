import { sameTable, type Constraint, type Table } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import { quoteName, quoteTable } from '../quoting.js'
import { since } from '../version.js'
import { aboutPart, needsVersion } from './statements.js'

/** What a table that is divided cannot have: its rows are those of its partitions. */
const withoutRows = {
  with: 'storage parameters',
  unlogged: '`unlogged`',
  inherits: '`inherits`',
} as const

/** https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-LIMITATIONS */
export function unsupportedPartitioned(table: Table, context: CompileContext): Unsupported | undefined {
  if (table.partitionBy === undefined) return undefined
  const { options } = table
  for (const [key, what] of Object.entries(withoutRows)) {
    if (options?.[key] === undefined) continue
    return {
      unsupported: `a table that is divided has no ${what}`,
      help: `remove ${key}`,
      pointer: `/postgresql/${key}`,
    }
  }
  if (options?.['access_method'] !== undefined) {
    const problem = needsVersion(
      `\`access_method\` of a table that is divided`,
      since.partitionedAccessMethod,
      context,
      'leave it out',
      '/postgresql/access_method',
    )
    if (problem !== undefined) return problem
  }
  for (const constraint of [...table.checks, ...table.excludes]) {
    const problem = unsupportedOnPartitioned(table, constraint, context)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** What of a constraint a table that is divided cannot have. */
export function unsupportedOnPartitioned(
  table: Table,
  constraint: Constraint,
  context: CompileContext,
): Unsupported | undefined {
  return table.partitionBy === undefined
    ? undefined
    : aboutPart(constraint, refusedOnPartitioned(table, constraint, context))
}

function refusedOnPartitioned(
  table: Table,
  constraint: Constraint,
  context: CompileContext,
): Unsupported | undefined {
  const label = `${quoteName(constraint.name)} of the divided table ${quoteTable(table)}`
  switch (constraint.kind) {
    case 'check':
      if (!constraint.noInherit) return undefined
      return {
        unsupported: `${label} is passed on to every partition`,
        help: 'remove no_inherit',
        pointer: '/no_inherit',
      }
    case 'exclude':
      return needsVersion(
        label,
        since.partitionedExclude,
        context,
        'create it on tables before they are attached as partitions',
        '/elements',
      )
    case 'foreign_key':
      if (constraint.validated) return undefined
      return needsVersion(
        `\`not_valid\` of ${label}`,
        since.partitionedNotValid,
        context,
        'leave it out: the rows are looked at as the key is added',
        '/not_valid',
      )
    case 'primary_key':
    case 'unique':
      return undefined
  }
}

/**
 * Before 15 the server silently drops a foreign key to the whole table from a table that it detaches from it.
 *
 * @param alone the table that the partition was, or becomes
 */
export function unsupportedOwnKey(
  table: Table,
  alone: Table,
  operation: 'attach_partition' | 'detach_partition',
  context: CompileContext,
): Unsupported | undefined {
  const key = alone.foreignKeys.find(({ references }) => sameTable(references, table))
  if (key === undefined) return undefined
  const name = quoteName(key.name)
  return needsVersion(
    `${operation} of ${quoteTable(alone)}, whose foreign key ${name} refers to ${quoteTable(table)},`,
    since.detachKeepsOwnKeys,
    context,
    `drop ${name} first and create it again behind: a partition that is detached would lose it`,
    '/name',
  )
}

/**
 * Can rows be looked at after the foreign key was added? Before 18 those of a divided table cannot, and the validation
 * leaves out what the key to one has of each partition.
 */
export function validatesLater(
  table: Table,
  referenced: Table | undefined,
  { serverVersion }: CompileContext,
): boolean {
  const isDivided = [table, referenced].some((each) => each?.partitionBy !== undefined)
  return !isDivided || serverVersion >= since.partitionedNotValid
}

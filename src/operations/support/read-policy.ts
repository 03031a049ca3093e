import type { CreatePolicy } from '../../generated/documents.js'
import type { Policy } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression } from './by-dialect.js'
import type { ProblemList } from './problem-list.js'

/** A policy as the model keeps it. */
export function readPolicy(keys: CreatePolicy, context: FoldContext, problems: ProblemList): Policy {
  const using = keys.using === undefined ? undefined : expression(keys.using, '/using', context, problems)
  const withCheck =
    keys.with_check === undefined ? undefined : expression(keys.with_check, '/with_check', context, problems)
  return {
    name: keys.name,
    command: keys.command ?? 'all',
    roles: sortedRoles(keys.roles ?? ['public']),
    ...(using === undefined ? {} : { using }),
    ...(withCheck === undefined ? {} : { withCheck }),
    permissive: keys.permissive ?? true,
  }
}

/** Their order means nothing. */
export function sortedRoles(roles: readonly string[]): readonly string[] {
  return [...new Set(roles)].sort()
}

/** What a policy for some command cannot have: `using` looks at rows that are there, `with_check` at those that come. */
const without: Readonly<Partial<Record<Policy['command'], 'using' | 'with_check'>>> = {
  select: 'with_check',
  delete: 'with_check',
  insert: 'using',
}

/**
 * Checks that the conditions fit the command. `at` tells where a key stands, or what stands in its place.
 * https://www.postgresql.org/docs/current/sql-createpolicy.html
 */
export function checkPolicy(
  policy: Policy,
  at: (key: 'using' | 'with_check') => string,
  problems: ProblemList,
): void {
  const key = without[policy.command]
  const text = key === 'using' ? policy.using : policy.withCheck
  if (key === undefined || text === undefined) return
  const other = key === 'using' ? 'with_check' : 'using'
  problems.add({
    ruleId: 'model/conflicting-keys',
    message:
      key === 'using'
        ? 'a policy for insert has no `using`: no row is there yet to look at'
        : `a policy for ${policy.command} has no \`with_check\`: it writes no row`,
    pointer: at(key),
    help: `state the condition under ${other}, or choose another command`,
  })
}

import { nameOf, type Policy, type TableName } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { parenthesise } from '../literals.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { commentStatement } from './comments.js'
import { transactional } from './statements.js'

/** Steps about policies. https://www.postgresql.org/docs/current/sql-createpolicy.html */
export const policySteps: Pick<StepCompiler, 'create_policy' | 'drop_policy' | 'alter_policy'> = {
  create_policy: ({ table, policy }) => createPolicyStatements(nameOf(table), policy),

  drop_policy: ({ table, policy }) => [
    transactional(dropPolicySql(table, policy), {
      lock: lockOn('ACCESS EXCLUSIVE', table),
      undo: createPolicyStatements(nameOf(table), policy).map(({ sql }) => sql),
    }),
  ],

  alter_policy: ({ table, from, to }) => [
    transactional(alterPolicySql(table, from, to), {
      lock: lockOn('ACCESS EXCLUSIVE', table),
      undo: [alterPolicySql(table, to, from)],
    }),
  ],
}

/** The statements of a policy that comes into being, by itself or with its table: the policy, and its comment. */
export function createPolicyStatements(of: TableName, policy: Policy): readonly Statement[] {
  return [
    transactional(createPolicySql(of, policy), {
      lock: lockOn('ACCESS EXCLUSIVE', of),
      undo: [dropPolicySql(of, policy)],
    }),
    ...(policy.comment === undefined
      ? []
      : [
          {
            ...commentStatement({ kind: 'policy', of, name: policy.name }, policy.comment, undefined),
            undo: [],
          },
        ]),
  ]
}

function createPolicySql(of: TableName, policy: Policy): string {
  return words(
    `CREATE POLICY ${quoteName(policy.name)} ON ${quoteTable(of)}`,
    !policy.permissive && 'AS RESTRICTIVE',
    policy.command !== 'all' && `FOR ${policy.command.toUpperCase()}`,
    !isForEveryone(policy) && `TO ${roleList(policy)}`,
    conditions(policy),
  )
}

/** Says only what differs. https://www.postgresql.org/docs/current/sql-alterpolicy.html */
function alterPolicySql(of: TableName, from: Policy, to: Policy): string {
  const { using, withCheck, ...rest } = to
  return words(
    `ALTER POLICY ${quoteName(to.name)} ON ${quoteTable(of)}`,
    roleList(from) !== roleList(to) && `TO ${roleList(to)}`,
    conditions({
      ...rest,
      ...(using === undefined || using === from.using ? {} : { using }),
      ...(withCheck === undefined || withCheck === from.withCheck ? {} : { withCheck }),
    }),
  )
}

function dropPolicySql(of: TableName, { name }: Policy): string {
  return `DROP POLICY ${quoteName(name)} ON ${quoteTable(of)}`
}

function conditions({ using, withCheck }: Policy): string {
  return words(
    using !== undefined && `USING ${parenthesise(using)}`,
    withCheck !== undefined && `WITH CHECK ${parenthesise(withCheck)}`,
  )
}

function isForEveryone({ roles }: Policy): boolean {
  return roleList({ roles }) === 'PUBLIC'
}

/**
 * Words that stand for a role, and lose that meaning in quotes. CURRENT_ROLE is CURRENT_USER, which servers before 14
 * know here too.
 */
const roleWords: ReadonlyMap<string, string> = new Map([
  ['public', 'PUBLIC'],
  ['current_role', 'CURRENT_USER'],
  ['current_user', 'CURRENT_USER'],
  ['session_user', 'SESSION_USER'],
])

function roleList({ roles }: Pick<Policy, 'roles'>): string {
  return roles.map((role) => roleWords.get(role.toLowerCase()) ?? quoteName(role)).join(', ')
}

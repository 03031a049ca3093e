import { grantKey, sortedGrants, type Grant } from '../../../model/table.js'
import type { ObjectTarget } from '../../../steps/object-steps.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { nameList, words } from '../../ddl.js'
import { objectLabel } from '../object-label.js'
import { bornWith, everyone, privileges } from '../privileges.js'
import { quoteName, quoteTable } from '../quoting.js'
import { since } from '../version.js'
import { needsVersion, transactional } from './statements.js'

/** Steps about rights. */
export const grantSteps: Pick<StepCompiler, 'change_grants'> = {
  change_grants: ({ target, from, to }, context) => {
    const maintains = [...from, ...to].some(({ privilege }) => privilege === 'maintain')
    const problem = maintains
      ? needsVersion('the privilege `maintain`', since.maintain, context, 'leave it out', '/privileges')
      : undefined
    return problem ?? optionForEveryone(to) ?? statements(target, from, to)
  },
}

/** https://www.postgresql.org/docs/current/sql-grant.html: grant options cannot be granted to PUBLIC. */
function optionForEveryone(grants: Rights): Unsupported | undefined {
  if (!grants.some(({ role, grantOption }) => grantOption && role === everyone)) return undefined
  return {
    unsupported: '`public` is everyone, and PostgreSQL gives everyone no right to grant',
    help: 'remove grant_option, or name the roles',
    pointer: '/grant_option',
  }
}

/**
 * The statements that give an object, just made, the rights it has in the model. They go with the object, so there is
 * nothing of their own to take back.
 */
export function grantStatements(target: ObjectTarget, grants: readonly Grant[]): readonly Statement[] {
  return statements(target, bornWith(target), grants).map((statement) => ({ ...statement, undo: [] }))
}

type Rights = readonly Grant[]

/** One statement, and the rights as it leaves them. */
interface Change {
  readonly sql: string
  readonly after: Rights
}

function statements(target: ObjectTarget, from: Rights, to: Rights): readonly Statement[] {
  let before = from
  return changes(target, from, to).map(({ sql, after }) => {
    const undo = changes(target, after, before).map((back) => back.sql)
    before = after
    return transactional(sql, { undo })
  })
}

/**
 * From some rights to others: what goes, then what comes. A privilege on the whole table takes that on its columns with
 * it when it is revoked, so these are granted anew (https://www.postgresql.org/docs/current/sql-revoke.html).
 */
function changes(target: ObjectTarget, from: Rights, to: Rights): readonly Change[] {
  const before = new Map(from.map((grant) => [grantKey(grant), grant]))
  const after = new Map(to.map((grant) => [grantKey(grant), grant]))
  const gone = from.filter((grant) => !after.has(grantKey(grant)))
  const loosened = from.filter(
    (grant) => grant.grantOption && after.get(grantKey(grant))?.grantOption === false,
  )
  const taken = new Set([...gone, ...loosened].filter(({ column }) => column === undefined).map(wholeKey))
  const come = to.filter((grant) => {
    const old = before.get(grantKey(grant))
    if (old === undefined || (grant.grantOption && !old.grantOption)) return true
    return grant.column !== undefined && taken.has(wholeKey(grant))
  })
  let rights = from
  const run = (verb: Verb, grants: Rights): readonly Change[] =>
    byRoles(grants).map(({ roles, own }) => {
      rights = verb.apply(
        rights,
        grants.filter(({ role }) => roles.includes(role)),
      )
      return {
        sql: words(
          verb.start,
          privilegeList(own),
          `ON ${label(target)}`,
          verb.end,
          roleList(roles),
          verb.suffix,
        ),
        after: rights,
      }
    })
  return [
    ...run(revoke, gone),
    ...run(revokeOption, loosened),
    ...run(
      grantPlainly,
      come.filter(({ grantOption }) => !grantOption),
    ),
    ...run(
      grantWithOption,
      come.filter(({ grantOption }) => grantOption),
    ),
  ]
}

/** A way to change rights: its words, and what it makes of the rights there are. */
interface Verb {
  readonly start: string
  readonly end: 'TO' | 'FROM'
  readonly suffix?: string
  apply(rights: Rights, grants: Rights): Rights
}

const revoke: Verb = { start: 'REVOKE', end: 'FROM', apply: without }
const revokeOption: Verb = {
  start: 'REVOKE GRANT OPTION FOR',
  end: 'FROM',
  apply: (rights, grants) => [
    ...without(rights, grants),
    ...grants.map((given) => ({ ...given, grantOption: false })),
  ],
}
const grantPlainly: Verb = { start: 'GRANT', end: 'TO', apply: given }
const grantWithOption: Verb = { start: 'GRANT', end: 'TO', suffix: 'WITH GRANT OPTION', apply: given }

function given(rights: Rights, grants: Rights): Rights {
  return [...without(rights, grants), ...grants]
}

function without(rights: Rights, grants: Rights): Rights {
  const keys = new Set(grants.map(grantKey))
  return rights.filter((right) => !keys.has(grantKey(right)))
}

function wholeKey({ privilege, role }: Grant): string {
  return JSON.stringify([role, privilege])
}

/** Roles that are given, or lose, the same share a statement. */
function byRoles(grants: Rights): readonly { readonly roles: readonly string[]; readonly own: Rights }[] {
  const byRole = groupBy(sortedGrants(grants), ({ role }) => role)
  const same = groupBy([...byRole], ([, own]) => privilegeList(own))
  return [...same.values()].map((entries) => ({
    roles: entries.map(([role]) => role),
    own: entries[0]?.[1] ?? [],
  }))
}

/** `SELECT, UPDATE ("locale")`: in the order in which the manual lists them. */
function privilegeList(grants: Rights): string {
  const byPrivilege = groupBy(grants, ({ privilege }) => privilege)
  return [...byPrivilege]
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([privilege, own]) => {
      const columns = own.flatMap(({ column }) => column ?? [])
      const word = privilege.toUpperCase()
      return [
        ...(columns.length < own.length ? [word] : []),
        ...(columns.length === 0 ? [] : [`${word} ${nameList(quoteName, columns)}`]),
      ]
    })
    .join(', ')
}

const inOrder: readonly string[] = [privileges.schema, privileges.table, privileges.routine].flatMap(
  ({ all, others }) => [...all, ...others],
)

function place(privilege: string): number {
  return inOrder.indexOf(privilege)
}

function roleList(roles: readonly string[]): string {
  return roles.map((role) => (role === everyone ? 'PUBLIC' : quoteName(role))).join(', ')
}

/** Rights on views are rights on tables: GRANT has no word for views. */
function label(target: ObjectTarget): string {
  if (target.kind === 'table') return `TABLE ${quoteTable(target.table)}`
  return target.object.kind === 'view' ? `TABLE ${quoteTable(target.object)}` : objectLabel(target.object)
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

import { grantKey, sortedGrants, type Grant } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { handsOn } from '../rights/need.js'
import type { Flavour } from '../flavour.js'
import { runsAgain } from '../probes.js'
import { since } from '../version.js'
import { grantTarget, plainTarget, targetSql, type GrantTarget } from './grant-target.js'
import { privilegeList, roleSql } from './grant-words.js'
import { needsVersion, standalone, type Facts } from './statements.js'

/** Steps about rights. https://dev.mysql.com/doc/refman/8.4/en/grant.html, https://mariadb.com/kb/en/grant/ */
export function grantSteps(flavour: Flavour): Pick<StepCompiler, 'change_grants'> {
  return {
    change_grants: ({ target, from, to }, context) =>
      unsupportedEveryone(from, to, flavour, context) ??
      unsupportedOption(from, to, flavour) ??
      changeGrants(grantTarget(target, context), from, to),
  }
}

/** Where nobody is everyone, the word is a name like others, and mostly nobody's. https://mariadb.com/kb/en/grant/#to-public */
function unsupportedEveryone(
  from: readonly Grant[],
  to: readonly Grant[],
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  const isNew = to.some(({ role }) => role === everyone) && !from.some(({ role }) => role === everyone)
  const help = 'name the roles and accounts that are meant, or limit the operation with `dialects`'
  return isNew
    ? needsVersion('rights of everyone', since.everyone, flavour, context, help, '/roles')
    : undefined
}

const everyone = 'public'

/** The right to grant is one for all that a role may do there. https://dev.mysql.com/doc/refman/8.4/en/grant.html */
function unsupportedOption(
  from: readonly Grant[],
  to: readonly Grant[],
  flavour: Flavour,
): Unsupported | undefined {
  const role = rolesOf(to).find((name) => isMixed(to, name) && !isMixed(from, name))
  return role === undefined
    ? undefined
    : {
        unsupported: `${flavour.product} knows one right to grant for all rights that a role has on one thing`,
        help: `let "${role}" have all of its rights there with grant_option, or none`,
        pointer: '/grant_option',
      }
}

function isMixed(grants: readonly Grant[], role: string): boolean {
  return new Set(grants.filter((grant) => grant.role === role).map(({ grantOption }) => grantOption)).size > 1
}

function changeGrants(
  target: GrantTarget,
  from: readonly Grant[],
  to: readonly Grant[],
): readonly Statement[] {
  const [before, after] = [byKey(from), byKey(to)]
  const gone = from.filter((grant) => !after.has(grantKey(grant)))
  // A right on the whole table takes that on its columns along.
  const taken = new Set(gone.filter(({ column }) => column === undefined).map(wholeKey))
  const come = to.filter((grant) => {
    const old = before.get(grantKey(grant))
    if (old === undefined || (grant.grantOption && !old.grantOption)) return true
    return grant.column !== undefined && taken.has(wholeKey(grant))
  })
  const left = from.filter((grant) => !gone.includes(grant))
  const standing = left.filter((grant) => grant.column === undefined || !taken.has(wholeKey(grant)))
  return [
    ...revokeStatements(target, gone, left),
    ...rolesOf([...left, ...to]).flatMap((role) => withoutOption(target, role, left, to)),
    ...grantStatements(target, come, standing),
  ]
}

/**
 * Rights given, a statement for each role: one is done or not, of several some may be. They stay behind where what they are on goes, so
 * they are taken back by themselves.
 *
 * @param standing rights that are there already
 */
export function grantStatements(
  target: GrantTarget,
  grants: readonly Grant[],
  standing: readonly Grant[] = [],
): readonly Statement[] {
  return rolesOf(grants).flatMap((role) => {
    const ofRole = (all: readonly Grant[]): readonly Grant[] => all.filter((grant) => grant.role === role)
    const [without, handedOn] = [false, true].map((option) =>
      ofRole(grants).filter(({ grantOption }) => grantOption === option),
    )
    // The right to grant is one for all that the role may do there.
    return [
      ...grantStatement(target, role, without ?? [], ofRole(standing)),
      ...grantStatement(target, role, handedOn ?? [], [...ofRole(standing), ...(without ?? [])]),
    ]
  })
}

function grantStatement(
  target: GrantTarget,
  role: string,
  own: readonly Grant[],
  standing: readonly Grant[],
): readonly Statement[] {
  if (own.length === 0) return []
  return [
    standalone(grantSql(target, role, own), {
      probe: runsAgain(`${roleSql(role)} has rights on ${targetSql(target)}`),
      undo: undoOfGrant(target, role, own, standing),
      needs: handsOn(plainTarget(target), own),
    }),
  ]
}

/**
 * A right on a whole table goes with that on its columns, which is given again. Begun by what it takes back, so that it can be begun
 * anew where it was cut off.
 */
function undoOfGrant(
  target: GrantTarget,
  role: string,
  own: readonly Grant[],
  standing: readonly Grant[],
): readonly string[] {
  const had = byKey(standing)
  const fresh = own.filter((grant) => !had.has(grantKey(grant)))
  const isOptionNew = hasOption(own) && !hasOption(standing)
  const parts = [
    ...(fresh.length === 0 ? [] : [privilegeList(fresh)]),
    ...(isOptionNew ? ['GRANT OPTION'] : []),
  ]
  if (parts.length === 0) return []
  const back = `REVOKE ${parts.join(', ')} ON ${targetSql(target)} FROM ${roleSql(role)}`
  const along = takenAlong(fresh, standing)
  return along.length === 0 ? [back] : [grantSql(target, role, own), back, grantSql(target, role, along)]
}

/** Rights on columns that go with those on their table. https://dev.mysql.com/doc/refman/8.4/en/revoke.html */
function takenAlong(grants: readonly Grant[], standing: readonly Grant[]): readonly Grant[] {
  const whole = new Set(grants.filter(({ column }) => column === undefined).map(wholeKey))
  return standing.filter((grant) => grant.column !== undefined && whole.has(wholeKey(grant)))
}

function hasOption(grants: readonly Grant[]): boolean {
  return grants.some(({ grantOption }) => grantOption)
}

/**
 * Rights taken away. The servers keep them when what they are on goes, and give them to whatever takes its name.
 *
 * @param standing rights that stay
 */
export function revokeStatements(
  target: GrantTarget,
  grants: readonly Grant[],
  standing: readonly Grant[] = [],
): readonly Statement[] {
  return rolesOf(grants).flatMap((role) => {
    const own = grants.filter((grant) => grant.role === role)
    const left = standing.filter((grant) => grant.role === role)
    const option = hasOption(own) && !hasOption(left) ? ', GRANT OPTION' : ''
    return [
      revoking(target, role, `${privilegeList(own)}${option}`, {
        probe: runsAgain(`${roleSql(role)} has no such rights on ${targetSql(target)}`),
        undo: grantSql(target, role, [...own, ...takenAlong(own, left)]),
        needs: handsOn(plainTarget(target), own),
      }),
    ]
  })
}

/** The right to grant goes when no right of the role is left that has it. */
function withoutOption(
  target: GrantTarget,
  role: string,
  from: readonly Grant[],
  to: readonly Grant[],
): readonly Statement[] {
  const has = (grants: readonly Grant[]): boolean => hasOption(grants.filter((grant) => grant.role === role))
  if (!has(from) || has(to)) return []
  const on = `ON ${targetSql(target)}`
  return [
    revoking(target, role, 'GRANT OPTION', {
      probe: runsAgain(`${roleSql(role)} may not grant ${on}`),
      undo: `GRANT USAGE ${on} TO ${roleSql(role)} WITH GRANT OPTION`,
      needs: handsOn(plainTarget(target), []),
    }),
  ]
}

/**
 * The server tells the rights of others to few; and it refuses to take away what is not there, which tells as much. Somebody else may
 * have given a right on a database by its bare name: that is another one to the server.
 */
function revoking(target: GrantTarget, role: string, what: string, facts: Facts): Statement {
  const sql = (on: GrantTarget): string => `REVOKE ${what} ON ${targetSql(on)} FROM ${roleSql(role)}`
  return {
    ...standalone(sql(target), facts),
    ways: {
      alternatives: target.kind === 'pattern' ? [{ sql: sql(plainTarget(target)) }] : [],
      refusedOnceDone: true,
    },
  }
}

function grantSql(target: GrantTarget, role: string, grants: readonly Grant[]): string {
  return words(
    `GRANT ${privilegeList(grants)} ON ${targetSql(target)} TO ${roleSql(role)}`,
    hasOption(grants) && 'WITH GRANT OPTION',
  )
}

function wholeKey({ privilege, role }: Grant): string {
  return JSON.stringify([role, privilege])
}

function rolesOf(grants: readonly Grant[]): readonly string[] {
  return [...new Set(sortedGrants(grants).map(({ role }) => role))]
}

function byKey(grants: readonly Grant[]): ReadonlyMap<string, Grant> {
  return new Map(grants.map((grant) => [grantKey(grant), grant]))
}

import type { Domain } from '../../model/objects.js'
import { columnsNamed } from '../../sql/columns-named.js'
import type { FoldContext } from '../definition.js'
import type { OperationOf } from '../operation.js'
import { expression, typeOf } from './by-dialect.js'
import { checkLength } from './check-names.js'
import { withKey } from './edit.js'
import type { ProblemList } from './problem-list.js'
import { collationOf } from './read-column.js'
import { typeNameOf } from './type-ref.js'
import { valueOf } from './values.js'

/** The domain that a create_domain states; undefined, and a problem, when it cannot be told. */
export function readDomain(
  operation: OperationOf<'create_domain'>,
  context: FoldContext,
  problems: ProblemList,
): Domain | undefined {
  const type = typeOf(operation.type, '/type', context, problems)
  if (type === undefined) return undefined
  const name = typeNameOf(operation, context)
  return withChanges(
    { kind: 'domain', ...name, type, nullable: true, grants: [] },
    operation,
    context,
    problems,
  )
}

/** The domain after an alter_domain: keys that are there replace, null removes, absent keys leave alone. */
export function alteredDomain(
  operation: OperationOf<'alter_domain'>,
  from: Domain,
  context: FoldContext,
  problems: ProblemList,
): Domain {
  if (operation.restored !== undefined) return operation.restored
  const type = operation.type === undefined ? undefined : typeOf(operation.type, '/type', context, problems)
  return withChanges({ ...from, type: type ?? from.type }, operation, context, problems)
}

function withChanges(
  from: Domain,
  keys: Omit<OperationOf<'alter_domain'>, 'kind' | 'name' | 'schema' | 'type'>,
  context: FoldContext,
  problems: ProblemList,
): Domain {
  let domain: Domain = { ...from, nullable: keys.nullable ?? from.nullable }
  if (keys.default !== undefined) {
    domain = withKey(domain, 'default', valueOf(keys.default, domain.type, '/default', context, problems))
  }
  if (keys.collation !== undefined) {
    const collation = keys.collation === null ? undefined : collationOf(keys.collation, context)
    domain = withKey(domain, 'collation', collation)
  }
  if (keys.comment !== undefined) domain = withKey(domain, 'comment', keys.comment ?? undefined)
  return withKey(domain, 'check', checkOf(domain, keys, context, problems))
}

function checkOf(
  domain: Domain,
  { check, constraint_name: name }: Pick<OperationOf<'alter_domain'>, 'check' | 'constraint_name'>,
  context: FoldContext,
  problems: ProblemList,
): Domain['check'] {
  if (check === null) {
    if (name !== undefined) problems.add(nothingToName())
    return undefined
  }
  const sql = check === undefined ? domain.check?.sql : expression(check, '/check', context, problems)
  if (sql === undefined) {
    if (check === undefined && name !== undefined) problems.add(nothingToName())
    return undefined
  }
  const label = name ?? domain.check?.name ?? context.naming.domainCheck(domain.name)
  if (check !== undefined) refuseColumns(sql, context, problems)
  checkLength(label, name === undefined ? '/name' : '/constraint_name', context, problems)
  return { name: label, sql }
}

/** A domain belongs to no table: https://www.postgresql.org/docs/current/sql-createdomain.html */
function refuseColumns(sql: string, context: FoldContext, problems: ProblemList): void {
  const named = columnsNamed(sql, context.rules.lexer).filter((name) => name !== 'value')
  if (named.length === 0) return
  const names = named.map((name) => `"${name}"`).join(', ')
  problems.add({
    ruleId: 'dialect/unsupported',
    message: `the check of a domain names ${names}, and a domain has no columns`,
    pointer: '/check',
    help: 'write VALUE for the value that is tested',
  })
}

function nothingToName() {
  return {
    ruleId: 'model/conflicting-keys' as const,
    message: 'constraint_name names the check, and there is none',
    pointer: '/constraint_name',
    atKey: true,
    help: 'add check, or remove constraint_name',
  }
}

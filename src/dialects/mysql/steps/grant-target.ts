import type { Namespace } from '../../../model/objects.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { ObjectTarget } from '../../../steps/object-steps.js'
import { namePattern } from '../name-pattern.js'
import { quoteName, quoteTable } from '../quoting.js'

/** A database whose name the server reads as one for several, unless what stands for others in it is escaped. */
export interface DatabasePattern {
  readonly kind: 'pattern'
  readonly object: Namespace
}

/** What GRANT and REVOKE have behind ON. */
export type GrantTarget = ObjectTarget | DatabasePattern

/**
 * What rights stand on, as the server reads its name.
 * https://dev.mysql.com/doc/refman/8.4/en/partial-revokes.html: with them, names of databases are no patterns.
 */
export function grantTarget(
  target: ObjectTarget,
  { literalNames }: Pick<CompileContext, 'literalNames'>,
): GrantTarget {
  if (target.kind === 'table' || target.object.kind !== 'schema' || literalNames === true) return target
  const { object } = target
  return namePattern(object.name) === object.name ? target : { kind: 'pattern', object }
}

/** By its bare name. */
export function plainTarget(target: GrantTarget): ObjectTarget {
  return target.kind === 'pattern' ? { kind: 'object', object: target.object } : target
}

/** What stands behind ON. */
export function targetSql(target: GrantTarget): string {
  if (target.kind === 'pattern') return `${quoteName(namePattern(target.object.name))}.*`
  if (target.kind === 'table') return quoteTable(target.table)
  const { object } = target
  switch (object.kind) {
    case 'routine':
      return `${object.returns === undefined ? 'PROCEDURE' : 'FUNCTION'} ${quoteTable(object)}`
    case 'schema':
      return `${quoteName(object.name)}.*`
    case 'enum':
    case 'domain':
    case 'sequence':
    case 'view':
    case 'extension':
      return quoteTable(object)
  }
}

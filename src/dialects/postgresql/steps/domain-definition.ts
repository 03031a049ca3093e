import type { Domain } from '../../../model/objects.js'
import { formatType, type ColumnType } from '../../../model/column-type.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { parenthesise, valueSql } from '../literals.js'
import { takesCollation } from '../faults/columns.js'
import { quoteName, quoteTable } from '../quoting.js'
import { typeSql } from '../types.js'
import { commentStatement } from './comments.js'

/** https://www.postgresql.org/docs/current/sql-createdomain.html */
export function createDomainSql(domain: Domain): string {
  return words(
    `CREATE DOMAIN ${quoteTable(domain)} AS ${typeSql(domain.type)}`,
    domain.collation !== undefined && `COLLATE ${quoteName(domain.collation)}`,
    domain.default !== undefined && `DEFAULT ${valueSql(domain.default, domain.type)}`,
    !domain.nullable && 'NOT NULL',
    domain.check !== undefined && checkSql(domain.check),
  )
}

/** The check as CREATE DOMAIN and ALTER DOMAIN write it. */
export function checkSql({ name, sql }: NonNullable<Domain['check']>): string {
  return `CONSTRAINT ${quoteName(name)} CHECK ${parenthesise(sql)}`
}

/** The comment of a domain that was just made; it goes with the domain. */
export function commentOnDomain(domain: Domain): readonly Statement[] {
  if (domain.comment === undefined) return []
  const statement = commentStatement({ kind: 'object', object: domain }, domain.comment, undefined)
  return [{ ...statement, undo: [] }]
}

/** @param values what the values of the domain are, as far as that is known */
export function senselessCollation(
  { collation }: Domain,
  values: ColumnType,
  pointer = '/collation',
): Unsupported | undefined {
  if (collation === undefined || takesCollation(values)) return undefined
  return {
    unsupported: `${formatType(values)} has no collation: only texts are sorted by one`,
    help: 'remove collation; in alter_domain, collation: null takes it away',
    pointer,
  }
}

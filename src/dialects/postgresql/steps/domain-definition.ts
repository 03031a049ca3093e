import type { Domain } from '../../../model/objects.js'
import type { Statement } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { parenthesise, valueSql } from '../literals.js'
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

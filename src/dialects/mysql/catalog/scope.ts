import { keptPrefix } from '../../../model/kept.js'
import type { CatalogScope } from '../../catalog.js'
import { journalNames } from '../journal-tables.js'
import { quoteText } from '../quoting.js'

/** The databases that are the server's own. */
const serversOwn = ['information_schema', 'mysql', 'performance_schema', 'sys']

/** Is what stands in this database looked at? Where no schemas are named, every database that is not the server's own. */
export function inDatabases(column: string, { schemas }: CatalogScope): string {
  return schemas === undefined
    ? `${column} NOT IN (${serversOwn.map(quoteText).join(', ')})`
    : `${column} IN (${schemas.map(quoteText).join(', ') || 'NULL'})`
}

/** Is the table looked at? Not the bookkeeping, nor what is kept. */
export function inTables(alias: string, scope: CatalogScope, table = 'TABLE_NAME'): string {
  const { bookkeeping, defaultSchema } = scope
  const own = journalNames.map((name) => quoteText(bookkeeping.prefix + name)).join(', ')
  const database = `${alias}.TABLE_SCHEMA`
  const name = `${alias}.${table}`
  return `${inDatabases(database, scope)}
  AND NOT (${database} = ${quoteText(bookkeeping.schema ?? defaultSchema)} AND ${name} IN (${own}))
  AND NOT ${isKept(name)}`
}

/** Is it set aside by `keep: true`? */
export function isKept(name: string): string {
  return `LEFT(${name}, ${keptPrefix.length}) = ${quoteText(keptPrefix)}`
}

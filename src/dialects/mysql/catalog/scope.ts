import { keptPrefix } from '../../../model/kept.js'
import type { CatalogScope } from '../../catalog.js'
import { journalNames } from '../journal-tables.js'
import { quoteText } from '../quoting.js'

/** The databases that are looked at: a server has others, of other applications. */
export function databasesOf({ schemas, defaultSchema, named = [], bookkeeping }: CatalogScope): string {
  const own = bookkeeping.schema === undefined ? [] : [bookkeeping.schema]
  const chosen = schemas ?? [...new Set([defaultSchema, ...own, ...named])]
  return chosen.map(quoteText).join(', ') || 'NULL'
}

/** Is what stands in this database looked at? */
export function inDatabases(column: string, scope: CatalogScope): string {
  return `${column} IN (${databasesOf(scope)})`
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

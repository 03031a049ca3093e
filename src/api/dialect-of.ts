import type { Dialect } from '../dialects/dialect.js'
import { dialects } from '../dialects/index.js'
import type { DialectName } from '../model/dialect-rules.js'
import { UsageError } from './errors.js'

const dialectOfScheme: Readonly<Record<string, DialectName>> = {
  postgresql: 'postgresql',
  postgres: 'postgresql',
  pglite: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mariadb',
}

/** The name of the dialect that a URL's server speaks; undefined where the URL has no scheme that is known, or not yet. */
export function dialectNameOf(url: string): DialectName | undefined {
  return dialectOfScheme[url.slice(0, Math.max(0, url.indexOf(':'))).toLowerCase()]
}

/**
 * The schema that names mean which say none, as far as the URL tells it: on MySQL and MariaDB that of its database.
 * https://dev.mysql.com/doc/refman/8.4/en/glossary.html#glos_schema
 */
export function schemaOfUrl(url: string): string | undefined {
  const name = dialectNameOf(url)
  const dialect = name === undefined ? undefined : dialects[name]
  if (dialect === undefined || dialect.usualSchema !== undefined || !URL.canParse(url)) return undefined
  const database = decodeURIComponent(new URL(url).pathname.slice(1))
  return database === '' ? undefined : database
}

/**
 * The dialect that a URL's server speaks.
 *
 * @throws UsageError for a scheme that this version has no dialect for
 */
export function dialectOf(url: string): Dialect {
  const scheme = url.slice(0, Math.max(0, url.indexOf(':'))).toLowerCase()
  const name = dialectOfScheme[scheme]
  const dialect = name === undefined ? undefined : dialects[name]
  if (dialect !== undefined) return dialect
  throw new UsageError(
    `no dialect is known for ${scheme}://`,
    `known: ${Object.keys(dialectOfScheme).join(', ')}`,
  )
}

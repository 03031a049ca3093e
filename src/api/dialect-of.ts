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

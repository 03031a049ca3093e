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

import { DriverError, type ConnectionTarget } from './driver.js'

/** `ssl-mode` of a URL, in the words of MySQL's own client: https://dev.mysql.com/doc/refman/8.4/en/connection-options.html */
export type SslMode = 'DISABLED' | 'PREFERRED' | 'REQUIRED' | 'VERIFY_CA' | 'VERIFY_IDENTITY'

/** Where and how to connect, out of a URL. */
export interface MysqlTarget {
  /** What the server must be, by the scheme. */
  readonly product: 'MySQL' | 'MariaDB'
  readonly host: string
  readonly port: number
  /** A Unix socket, which then takes the place of host and port. */
  readonly socketPath?: string
  readonly user: string
  readonly password: string
  readonly database: string
  readonly sslMode: SslMode
  /** Files that are read where they are needed. */
  readonly sslCa?: string
  readonly sslCert?: string
  readonly sslKey?: string
}

const sslModes: readonly SslMode[] = ['DISABLED', 'PREFERRED', 'REQUIRED', 'VERIFY_CA', 'VERIFY_IDENTITY']
const parameters = ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key', 'socket'] as const
const usualPort = 3306

/**
 * Reads `mysql://user@host:port/database?ssl-mode=…`. A password beside the URL is not percent-encoded, and wins over the one in it.
 *
 * @throws DriverError `INVALID_URL`
 */
export function mysqlTarget({ url, password }: Pick<ConnectionTarget, 'url' | 'password'>): MysqlTarget {
  if (!URL.canParse(url)) throw invalid('The URL cannot be read')
  const parsed = new URL(url)
  const database = decoded(parsed.pathname.slice(1))
  if (database === '') throw invalid('The URL names no database: mysql://user@host/database')
  const unknown = [...parsed.searchParams.keys()].find((name) => !parameters.some((known) => known === name))
  if (unknown !== undefined) {
    throw invalid(`The URL has the parameter ${unknown}; known are ${parameters.join(', ')}`)
  }
  const value = (name: (typeof parameters)[number]): string | undefined =>
    parsed.searchParams.get(name) ?? undefined
  const [socketPath, sslCa, sslCert, sslKey] = [
    value('socket'),
    value('ssl-ca'),
    value('ssl-cert'),
    value('ssl-key'),
  ]
  return {
    product: parsed.protocol.toLowerCase() === 'mariadb:' ? 'MariaDB' : 'MySQL',
    host: decoded(parsed.hostname).replace(/^\[(.*)\]$/, '$1') || 'localhost',
    port: parsed.port === '' ? usualPort : Number(parsed.port),
    user: decoded(parsed.username),
    password: password ?? decoded(parsed.password),
    database,
    sslMode: sslModeOf(value('ssl-mode'), sslCa),
    ...(socketPath === undefined ? {} : { socketPath }),
    ...(sslCa === undefined ? {} : { sslCa }),
    ...(sslCert === undefined ? {} : { sslCert }),
    ...(sslKey === undefined ? {} : { sslKey }),
  }
}

/** Who names an authority wants the server's certificate looked at. */
function sslModeOf(text: string | undefined, sslCa: string | undefined): SslMode {
  if (text === undefined) return sslCa === undefined ? 'PREFERRED' : 'VERIFY_CA'
  const wanted = text.toUpperCase().replaceAll('-', '_')
  const mode = sslModes.find((known) => known === wanted)
  if (mode === undefined) throw invalid(`ssl-mode is ${text}; known are ${sslModes.join(', ')}`)
  return mode
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalid('The URL cannot be read: a % stands in it that begins no code')
  }
}

function invalid(message: string): DriverError {
  return new DriverError({ code: 'INVALID_URL', message })
}

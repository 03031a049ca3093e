import { DriverError, type Connection, type ConnectionTarget, type Driver } from './driver.js'

/** Each driver is loaded only when a URL asks for it: `aludel validate` never pays for PGlite. */
const drivers: Readonly<Record<string, () => Promise<Driver>>> = {
  postgresql: async () => (await import('./pg.js')).pg,
  postgres: async () => (await import('./pg.js')).pg,
  pglite: async () => (await import('./pglite.js')).pglite,
  mysql: async () => (await import('./mysql.js')).mysql,
  mariadb: async () => (await import('./mysql.js')).mysql,
}

/** Schemes of URLs that `connect` understands, for messages. */
export const schemes: readonly string[] = Object.keys(drivers)

/**
 * Opens one session with the database of a URL; the scheme chooses the driver.
 *
 * @throws DriverError `UNKNOWN_SCHEME` when no driver has the scheme, otherwise what the driver says: the codes of
 * Node's sockets (`ECONNREFUSED`, `ENOTFOUND`, `ETIMEDOUT`), the server's SQLSTATE or number of an error, `PGLITE_LOCKED`, `WRONG_PRODUCT`.
 */
export async function connect(target: ConnectionTarget): Promise<Connection> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target.url)?.[1]?.toLowerCase()
  const load = scheme === undefined ? undefined : drivers[scheme]
  if (load === undefined) {
    const found = scheme === undefined ? 'The URL has no scheme' : `No driver for ${scheme}: URLs`
    throw new DriverError({
      code: 'UNKNOWN_SCHEME',
      message: `${found}; known are ${schemes.map((known) => `${known}:`).join(', ')}`,
    })
  }
  return (await load()).connect(target)
}

import type { Location } from '../diagnostics/diagnostic.js'
import type { FleetTarget } from '../generated/documents.js'
import { absoluteUrl, checkUrl, displayUrl } from './connection-url.js'
import type { ResolvedEnvironment } from './environment.js'
import { EnvironmentError } from './environment-error.js'
import { expandVariables, type Variables } from './variables.js'

/** Where a target is written, and what its variables and its relative folder are taken from. */
export interface TargetPlace {
  readonly variables: Variables
  /** The folder of the project. */
  readonly folder: string
  /** Of a key of the target; absent where a query gave it. */
  readonly locate?: (key: keyof FleetTarget) => Location
}

/**
 * The environment of one target: that of the fleet, with the URL, the database or the schema of the target. A password beside
 * the URL of the environment goes to that server alone, and what is expected of one database of another.
 *
 * @throws EnvironmentError where the URL cannot be made, at its place
 */
export function targetEnvironment(
  base: ResolvedEnvironment,
  target: FleetTarget,
  place: TargetPlace,
): ResolvedEnvironment {
  const { password, expect, ...rest } = base
  const written = target.url === undefined ? undefined : filled(target.url, place)
  const absolute = written === undefined ? base.url : absoluteUrl(written, place.folder)
  const url = target.database === undefined ? absolute : withDatabase(absolute, target.database, place)
  const expected = {
    ...(target.url === undefined && expect?.host !== undefined ? { host: expect.host } : {}),
    ...(target.url === undefined && target.database === undefined && expect?.database !== undefined
      ? { database: expect.database }
      : {}),
    ...(expect?.server_version === undefined ? {} : { server_version: expect.server_version }),
  }
  return {
    ...rest,
    url,
    shownUrl:
      url === base.url
        ? base.shownUrl
        : displayUrl(written !== undefined && url === absolute ? written : url),
    ...(target.url !== undefined || password === undefined ? {} : { password }),
    ...(Object.keys(expected).length === 0 ? {} : { expect: expected }),
    ...(target.schema === undefined ? {} : { defaultSchema: target.schema }),
  }
}

/** The variables filled in, and the form looked at. */
function filled(url: string, { variables, locate }: TargetPlace): string {
  const at = locate === undefined ? {} : { location: locate('url') }
  const { text, missing } = expandVariables(url, variables)
  if (text === undefined) {
    throw missing === undefined
      ? new EnvironmentError('project/missing-variable', 'a "${" begins no variable', {
          ...at,
          help: 'a variable is ${NAME} or ${NAME:-default}; a dollar itself is $$',
        })
      : new EnvironmentError('project/missing-variable', `the variable ${missing} is not set`, {
          ...at,
          help: `set it, or give a default: \${${missing}:-…}`,
        })
  }
  const checked = checkUrl(text)
  if ('embedded' in checked) return text
  throw new EnvironmentError('project/url', `url: ${checked.message}`, { ...at, help: checked.help })
}

/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS: the path is the name of the database. */
function withDatabase(url: string, database: string, { locate }: TargetPlace): string {
  const [, server, parameters] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(?:\/[^?#]*)?(\?.*)?$/is.exec(url) ?? []
  if (server !== undefined && !/^pglite:/i.test(url)) {
    return `${server}/${encodeURIComponent(database)}${parameters ?? ''}`
  }
  throw new EnvironmentError('project/url', 'an embedded database has no other database beside it', {
    ...(locate === undefined ? {} : { location: locate('database') }),
    help: 'give the target a url of its own: pglite://path',
  })
}

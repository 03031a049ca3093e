import path from 'node:path'

/** A URL that a driver exists for. `embedded`: the database is one inside of this process, in a folder or in memory. */
export interface AcceptedUrl {
  readonly embedded: boolean
}

/** Why a URL cannot be used. Never holds the URL itself, which may hold a password. */
export interface RefusedUrl {
  readonly message: string
  readonly help: string
}

const supported =
  'postgresql://user@host/database, mysql://user@host/database, mariadb://user@host/database, pglite://path or pglite://memory'

/** Looks at the form of a connection URL, and at whether this version has a driver for it. */
export function checkUrl(url: string): AcceptedUrl | RefusedUrl {
  const [, scheme, rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(url) ?? []
  switch (scheme?.toLowerCase()) {
    case 'postgresql':
    case 'postgres':
    case 'mysql':
    case 'mariadb':
      return checkServerUrl(url)
    case 'pglite':
      if (rest === '')
        return { message: 'the URL names no folder', help: 'pglite://path, or pglite://memory' }
      return { embedded: true }
    case 'sqlite':
      return { message: `${scheme ?? ''}:// is not supported in this version`, help: `use ${supported}` }
    case undefined:
      return { message: 'the URL has no scheme', help: `a URL is ${supported}` }
    default:
      return { message: `there is no database at ${scheme ?? ''}://`, help: `a URL is ${supported}` }
  }
}

function checkServerUrl(url: string): AcceptedUrl | RefusedUrl {
  if (URL.canParse(url)) return { embedded: false }
  return {
    message: 'the URL cannot be read',
    help: 'characters such as @ : / # % of a password are percent-encoded in a URL; or put it under password, as it is',
  }
}

const secretParameters = /^(?:password|passwd|pwd|sslpassword|sslkey|token)$/i

/** A URL as it may be shown: without password, and without parameters that hold a secret. */
export function displayUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/^([^:]*:\/\/)?.*@/s, '$1…@').replace(/\?.*$/s, '')
  const shown = new URL(url)
  shown.password = ''
  for (const name of new Set(shown.searchParams.keys())) {
    if (secretParameters.test(name)) shown.searchParams.delete(name)
  }
  return /^pglite:/i.test(url) ? url.replace(/\?.*$/s, '') : shown.toString()
}

/** The URL with a relative folder of `pglite://` made absolute; any other as it is. */
export function absoluteUrl(url: string, folder: string): string {
  const [, scheme = '', rest = ''] = /^(pglite:\/\/)(.+)$/is.exec(url) ?? []
  return rest === '' || /^memory(?:\/|$)/.test(rest) ? url : scheme + path.resolve(folder, rest)
}

import { ownFiles } from './own-files.js'

let known: string | undefined

/** Version of this package, as its package.json says; recorded with everything that is applied. */
export function toolVersion(): string {
  known ??= readVersion()
  return known
}

function readVersion(): string {
  const data: unknown = ownFiles('#package')
  if (typeof data === 'object' && data !== null && 'version' in data && typeof data.version === 'string') {
    return data.version
  }
  throw new TypeError('package.json has no version')
}

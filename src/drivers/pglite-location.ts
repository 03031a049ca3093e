import { resolve } from 'node:path'

/** Where a PGlite database lives. */
export type PgliteLocation =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'shared'; readonly name: string }
  | { readonly kind: 'folder'; readonly folder: string }

/**
 * Reads `pglite://memory` (a new database each time), `pglite://memory/NAME` (the name after `memory/` shares one
 * database within the process) and `pglite://PATH` (a folder, relative to the working directory or absolute). Nothing
 * is percent-decoded. A folder called `memory` is written `pglite://./memory`. Undefined: no path at all.
 */
export function pgliteLocation(url: string): PgliteLocation | undefined {
  const path = url.replace(/^pglite:(\/\/)?/i, '')
  if (path === '') return undefined
  if (path === 'memory') return { kind: 'fresh' }
  if (path.startsWith('memory/')) return { kind: 'shared', name: path.slice('memory/'.length) }
  return { kind: 'folder', folder: resolve(path) }
}

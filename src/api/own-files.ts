import { createRequire } from 'node:module'

/**
 * Loads and finds files of this package by the names that package.json gives them (`#package`, `#schemas/…`), from whichever
 * file the asking module was bundled into. https://nodejs.org/api/packages.html#subpath-imports
 */
export const ownFiles = createRequire(import.meta.url)

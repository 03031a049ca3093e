import type { Extension, Extensions } from '@electric-sql/pglite'

/**
 * The extensions of these names that come with PGlite; each is loaded only when a document asks for it. Of one that does
 * not come with it nothing is said here: CREATE EXTENSION will. https://pglite.dev/extensions/
 */
export async function pgliteExtensions(names: readonly string[]): Promise<Extensions> {
  const found = await Promise.all(
    [...new Set(names)].map(async (name): Promise<readonly (readonly [string, Extension])[]> => {
      const file = name.replaceAll('-', '_')
      if (!/^[a-z][a-z0-9_]*$/.test(file)) return []
      try {
        const module: Readonly<Record<string, Extension>> = await import(
          `@electric-sql/pglite/contrib/${file}`
        )
        const extension = module[file]
        return extension === undefined ? [] : [[file, extension]]
      } catch {
        return []
      }
    }),
  )
  return Object.fromEntries(found.flat())
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { engineCache } from './engine-cache.js'

/** The version of Mermaid that texts are held against, as it is published on npm. */
export const mermaidVersion = '11.17.2'

/** The file that a page loads; it is in the cache once `scripts/fetch-engines.ts` has run. */
export function mermaidScript(): string {
  return join(engineCache(), `mermaid-${mermaidVersion}.min.js`)
}

/** Why texts cannot be held against Mermaid here, or `undefined` when they can. */
export function mermaidMissing(): string | undefined {
  return existsSync(mermaidScript())
    ? undefined
    : `Mermaid is not in the cache ${engineCache()}; \`npx tsx scripts/fetch-engines.ts\` fetches it`
}

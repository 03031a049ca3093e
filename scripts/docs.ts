/**
 * Writes the pages of `docs/` that are generated; with `--check` only compares, and exits 1 when one is stale. Needs no build.
 */
import { stalePages, writePages } from './docs/artifacts.js'

if (process.argv.includes('--check')) {
  const stale = await stalePages()
  for (const path of stale) {
    process.stderr.write(`${path} is stale: run \`npm run generate\`\n`)
  }
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  await writePages()
}

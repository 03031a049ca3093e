/**
 * Writes what is generated from the schemas: `src/generated/`, and the schemas for editors; with `--check` only compares, and exits 1 when a file is stale.
 */
import { staleArtifacts, writeArtifacts } from './generate/artifacts.js'

if (process.argv.includes('--check')) {
  const stale = await staleArtifacts()
  for (const path of stale) {
    process.stderr.write(`${path} is stale: run \`npm run generate\`\n`)
  }
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  await writeArtifacts()
}

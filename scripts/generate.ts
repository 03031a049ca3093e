/**
 * Writes `src/generated/` from the schemas; with `--check` only compares, and exits 1 when a file is stale.
 */
import { staleArtifacts, writeArtifacts } from './generate/artifacts.js'

if (process.argv.includes('--check')) {
  const stale = await staleArtifacts()
  for (const name of stale) {
    process.stderr.write(`src/generated/${name} is stale: run \`npm run generate\`\n`)
  }
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  await writeArtifacts()
}

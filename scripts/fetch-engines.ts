import { engineFolder } from '../test/support/engine-cache.js'
import { pinnedMajors } from '../test/support/engine-versions.js'
import { fetchEngine } from '../test/support/fetch-engine.js'

// Without its servers the suite still runs on PGlite and says at the end what was missing; a CI run must not pass so.
for (const major of pinnedMajors) {
  try {
    if (fetchEngine(major)) process.stdout.write(`fetched PostgreSQL ${major} into ${engineFolder(major)}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`PostgreSQL ${major} could not be fetched: ${reason}\n`)
    if (process.env['CI'] !== undefined) process.exitCode = 1
  }
}

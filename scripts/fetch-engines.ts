import { engineFolder } from '../test/support/engine-cache.js'
import { pinnedMajors } from '../test/support/engine-versions.js'
import { fetchEngine, fetchMermaid } from '../test/support/fetch-engine.js'
import { fetchMysql } from '../test/support/fetch-mysql.js'
import { fetchPgClient } from '../test/support/fetch-pg-client.js'
import { mermaidScript } from '../test/support/mermaid-script.js'
import { mysqlFolder } from '../test/support/mysql-program.js'
import { pgClientFolder } from '../test/support/pg-client.js'
import { fetchPgbouncer, pgbouncerFolder } from '../test/support/pgbouncer-program.js'

// Without them the suite still runs on PGlite and says at the end what was missing; a CI run must not pass so.
for (const major of pinnedMajors) {
  fetch(`PostgreSQL ${major}`, engineFolder(major), () => fetchEngine(major))
}
fetch('Mermaid', mermaidScript(), fetchMermaid)
fetch('pg_dump and psql', pgClientFolder(), fetchPgClient)
fetch('PgBouncer', pgbouncerFolder(), fetchPgbouncer)
fetch('MySQL', mysqlFolder('mysql'), () => fetchMysql('mysql'))
fetch('MariaDB', mysqlFolder('mariadb'), () => fetchMysql('mariadb'))

function fetch(what: string, place: string, get: () => boolean): void {
  try {
    if (get()) process.stdout.write(`fetched ${what} into ${place}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${what} could not be fetched: ${reason}\n`)
    if (process.env['CI'] !== undefined) process.exitCode = 1
  }
}

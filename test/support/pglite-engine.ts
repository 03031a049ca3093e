import type { PGlite } from '@electric-sql/pglite'
import type { Engine } from './engines.js'
import { pglitePool } from './pglite-pool.js'
import type { Row } from './test-database.js'
import { valueParsers } from './value-parsers.js'

/** PGlite in the process of the tests: PostgreSQL with one session. */
export function pgliteEngine(): Engine {
  return {
    label: 'PGlite',
    kind: 'pglite',
    major: 18,
    missing: undefined,
    start: async () => {
      const pool = pglitePool()
      const { version, label, major } = await identify(pool)
      return {
        label,
        version,
        major,
        newDatabase: async () => {
          const pglite = await pool.take()
          let dropped: Promise<void> | undefined
          const options = { parsers: { ...valueParsers } }
          return {
            url: 'pglite://memory',
            pglite,
            query: async (sql) => (await pglite.query<Row>(sql, [], options)).rows,
            exec: async (sql) => {
              await pglite.exec(sql)
            },
            drop: () => (dropped ??= pool.give(pglite)),
          }
        },
        stop: () => pool.close(),
      }
    },
  }
}

interface Identity {
  readonly version: string
  readonly label: string
  readonly major: number
}

async function identify(pool: ReturnType<typeof pglitePool>): Promise<Identity> {
  const instance: PGlite = await pool.take()
  const { rows } = await instance.query<{ text: string }>('SELECT version() AS text')
  await pool.give(instance)
  const [, version = '?', pglite = '?'] = /PostgreSQL (\S+) \(PGlite (\S+)\)/.exec(rows[0]?.text ?? '') ?? []
  return { version, label: `PGlite ${pglite} (PostgreSQL ${version})`, major: Number.parseInt(version, 10) }
}

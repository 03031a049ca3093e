import { expect } from 'chai'
import { planExample } from '../../scripts/docs/plan-example.js'
import { preambles } from '../../scripts/docs/preambles.js'
import { loadSchemas } from '../../scripts/generate/load-schemas.js'
import { operationKinds } from '../../src/operations/index.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog } from '../support/dump-catalog.js'
import { eachEngine } from '../support/each-engine.js'
import { runStatements } from './run-statements.js'

const schemas = new Map(loadSchemas().map(({ path, schema }) => [path, schema]))

/** Roles that examples speak of, which stand outside of any document. */
const surroundings = ['reporting', 'support']
  .map(
    (role) =>
      `IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF;`,
  )
  .join('\n')

/** The examples on the pages of the operations run as the pages say, and come down to what was before. */
describe('examples of the documentation', () => {
  eachEngine((engine) => {
    // The pages show the SQL for PostgreSQL 16.
    if (engine.label === 'PostgreSQL 13') return
    for (const kind of operationKinds) {
      it(kind, async () => {
        const stated: unknown = schemas.get(`operations/${kind}`)?.examples
        const examples: readonly unknown[] = Array.isArray(stated) ? stated : []
        expect(examples).to.have.length.greaterThan(0)
        for (const [i, example] of examples.entries()) {
          const { before, up, down } = planExample(kind, example, preambles[kind][i] ?? '')
          // Rows from a file come by the migrator, which has tests of its own for them.
          if (up.statements.some(({ rows }) => rows !== undefined)) continue
          const test = await engine.database()
          await test.exec(`DO $$ BEGIN ${surroundings} END $$`)
          await runStatements(test, before?.statements ?? [])
          const dump = await dumpCatalog(test.query)
          await runStatements(test, up.statements)
          if (down === undefined) continue
          await runStatements(test, down.statements)
          expect(diffDumps(dump, await dumpCatalog(test.query)), `${kind}, example ${i + 1}`).to.deep.equal(
            [],
          )
        }
      })
    }
  })
})

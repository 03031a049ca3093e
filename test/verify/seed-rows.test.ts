import { expect } from 'chai'
import { fileURLToPath } from 'node:url'
import { offlineTarget } from '../../src/api/offline-target.js'
import { modelAt } from '../../src/api/schema-at.js'
import { connectProject, openProject, resolveEnvironment, upgradeProject } from '../../src/index.js'
import { tablesInOrder } from '../../src/operations/written/in-order.js'
import { Seeder } from '../../src/verify/seed-rows.js'
import { rolesOf } from '../../src/verify/stand-ins.js'
import { withUrl } from '../drivers/open-connection.js'
import { eachEngine } from '../support/each-engine.js'

/** Tables of each example that no row can be made up for, with what the server says. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '01-tutorial': [],
  '02-shop': [],
  '03-clinic': [],
}

describe('Seeder', () => {
  eachEngine((engine) => {
    for (const [example, unseeded] of Object.entries(examples)) {
      it(`gives rows to every table of ${example}, and does not touch those that have some`, async () => {
        const project = await openProject({
          cwd: fileURLToPath(new URL(`../../examples/${example}`, import.meta.url)),
        })
        const { model } = modelAt(project, { offline: offlineTarget(project) })
        await withUrl(await engine.database(), async (url) => {
          const environment = await resolveEnvironment(project.config, {
            url,
            variables: {},
            readText: () => Promise.reject(new Error('no file is read')),
          })
          const db = await connectProject(project, environment)
          try {
            const { connection, dialect } = db.database
            for (const role of rolesOf(model, dialect)) {
              for (const sql of dialect.scratch.ensureRole(role)) await connection.query(sql)
            }
            const { result } = await upgradeProject(project, db, {})
            expect(result.error?.details.server?.message).to.equal(undefined)
            const seeder = new Seeder()
            expect(await seeder.fill(db.database, model)).to.deep.equal(unseeded)
            const own = tablesInOrder(model, dialect.rules).filter(({ partOf }) => partOf === undefined)
            const tables = own.map(({ schema, name }) =>
              schema === undefined ? `"${name}"` : `"${schema}"."${name}"`,
            )
            const counts = tables.map(
              (table) =>
                `(SELECT count(*) FROM ${table}) AS ${table.replaceAll('.', '_').replaceAll('"', '')}`,
            )
            const before = await connection.query(`SELECT ${counts.join(', ')}`)
            expect(Object.values(before[0] ?? {}).every((count) => Number(count) > 0)).to.equal(true)
            await seeder.fill(db.database, model)
            expect(await connection.query(`SELECT ${counts.join(', ')}`)).to.deep.equal(before)
          } finally {
            await db.close()
          }
        })
      })
    }
  })
})

import { expect } from 'chai'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareModels } from '../../src/compare/compare-models.js'
import type { Difference } from '../../src/compare/difference.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { openProject, upgradeProject, validateProject } from '../../src/index.js'
import { unreadLine } from '../../src/introspect/unread-line.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { diffDumps } from '../support/diff-dumps.js'
import { eachEngine } from '../support/each-engine.js'
import { noteForReport } from '../support/engine-report.js'
import type { PgClient } from '../support/pg-client.js'
import { psql } from '../support/pg-dump.js'
import { clientFor } from '../support/second-opinion.js'
import type { TestDatabase } from '../support/test-database.js'
import {
  catalogOf,
  differencesOf,
  dumpOf,
  introspect,
  newFolder,
  printOf,
  withProject,
} from './introspection.js'
import { hasRealSchemas, realSchemas, realScript, type RealSchema } from './real-schemas.js'

/** The role that dumps of others give their objects to. */
const owner = `DO $$ BEGIN CREATE ROLE postgres; EXCEPTION WHEN duplicate_object THEN NULL; END $$`

function differenceLine({ object, change, attribute }: Difference): string {
  return [object.of?.name, object.name, attribute, change].filter((part) => part !== undefined).join(' ')
}

/** Runs the script of a schema, with `psql` where there is one. */
async function load(
  schema: RealSchema,
  client: PgClient | undefined,
  test: TestDatabase,
  folder: string,
): Promise<void> {
  const script = realScript(schema)
  if (client === undefined) return test.exec(`${script}; RESET ALL`)
  const file = path.join(folder, schema.file)
  writeFileSync(file, script)
  return psql(client, test, file)
}

/** Lines but for those that are known. */
function unknown(lines: readonly string[], known: RegExp | undefined): readonly string[] {
  return lines.filter((line) => known?.test(line) !== true)
}

describe('introspect', () => {
  eachEngine((engine) => {
    for (const schema of realSchemas) {
      it(`writes ${schema.file} so that it is made again`, async function () {
        if (!hasRealSchemas()) {
          noteForReport('schemas of others NOT RUN: there is no ../shared/schemas, nor ALUDEL_TEST_SCHEMAS')
          this.skip()
        }
        if (engine.running().major < schema.since) {
          noteForReport(`${schema.file} not on ${engine.label}: it needs PostgreSQL ${schema.since}`)
          this.skip()
        }
        if (schema.without !== undefined) noteForReport(`${schema.file} in part: ${schema.without.reason}`)
        const [original, rebuilt] = [await engine.database(), await engine.database()]
        const client = clientFor(engine.running(), 'schemas of others')
        await original.exec(owner)
        await inTemporaryFolder(async (folder) => {
          await load(schema, client, original, folder)
          newFolder(folder, 'postgresql')
          const { unread } = await introspect(folder, original, { stamp: true })
          const lines = unread.map(unreadLine)
          expect(lines.filter((line) => !schema.unread.some((known) => known.line.test(line)))).to.deep.equal(
            [],
          )
          for (const known of schema.unread) {
            expect(lines.filter((line) => known.line.test(line)).length, String(known.line)).to.equal(
              known.count,
            )
          }
          const project = await openProject({ cwd: folder })
          expect(validateProject(project).diagnostics).to.deep.equal([])
          const atOnce = await differencesOf(folder, original)
          expect(atOnce.differences.map(differenceLine), 'right after').to.deep.equal([])
          expect(atOnce.notCompared).to.deep.equal([])
          const { result } = await withProject(folder, rebuilt, (again, db) => upgradeProject(again, db, {}))
          expect(
            result.error?.details.problems?.map(({ sentence }) => sentence).join() ?? result.error?.message,
          ).to.equal(undefined)
          const [expected, actual] = [await catalogOf(original), await catalogOf(rebuilt)]
          const options = { rules: postgresql.rules, expected: 'catalog' as const, defaultSchema: 'public' }
          const { differences, notCompared } = compareModels(actual.model, expected.model, options)
          expect(differences.map(differenceLine), 'made anew').to.deep.equal([])
          expect(notCompared).to.deep.equal([])
          const dumps = [await dumpOf(original), await dumpOf(rebuilt)] as const
          expect(unknown(diffDumps(...dumps), schema.differs).join('\n')).to.equal('')
          const printed = diffDumps(await printOf(client, original), await printOf(client, rebuilt))
          expect(unknown(printed, schema.printed).join('\n'), 'pg_dump').to.equal('')
        })
      })
    }
  })
})

import { expect } from 'chai'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { driftProject, introspectProject, upgradeProject } from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpMysql } from '../support/dump-mysql.js'
import { eachMysql } from '../support/each-mysql.js'
import { noteForReport } from '../support/engine-report.js'
import type { JsonObject } from '../support/json-value.js'
import { readMysqlCatalog } from '../support/read-mysql-catalog.js'
import { runMysqlClient } from '../support/mysql-client.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { withMysqlProject } from '../support/with-mysql-project.js'
import { roundTripTable, writeTable, writtenTable, type RoundTrip } from './round-trip-table.js'

/** They stand beside the project, as they are not its own; or where `ALUDEL_TEST_SCHEMAS` says. */
const schemaFolder = path.join(
  process.env['ALUDEL_TEST_SCHEMAS'] ?? path.resolve(import.meta.dirname, '../../../shared/schemas'),
  'mysql',
)

/** The script as its author wrote it, for the database of a test. */
function scriptOf(file: string): string {
  return readFileSync(path.join(schemaFolder, file), 'utf8').replaceAll(
    /^(?:USE|(?:CREATE|DROP) (?:SCHEMA|DATABASE))\b.*;\s*$|\bsakila\./gim,
    '',
  )
}

/** What the server prints of all that is in a database, whatever its name, without the bookkeeping. */
async function printed(database: MysqlTestDatabase): Promise<JsonObject> {
  const dump = await dumpMysql(database, [database.name])
  const own = Object.entries(dump).filter(([name]) => !name.includes('.aludel_'))
  return Object.fromEntries(
    own.map(([name, text]) => {
      const said = String(text).replaceAll(database.name, 'db')
      return [name.replaceAll(database.name, 'db'), name.startsWith('TABLE') ? inOrder(said) : evened(said)]
    }),
  )
}

/** Keys stand in the order in which they were made, and MariaDB tells a check that stood behind its column from one of the table. */
function inOrder(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/,$/, '')
        // They are one to InnoDB, and what is said is kept as it is said.
        .replaceAll(/ ON (?:DELETE|UPDATE) (?:NO ACTION|RESTRICT)/g, ''),
    )
    .flatMap((line) => {
      const [, before, name = '', check = ''] = /^((`[^`]+`) .*?) (CHECK \(.*\))$/.exec(line) ?? []
      return before === undefined || check.includes('json_valid')
        ? [line]
        : [before, `CONSTRAINT ${name} ${check}`]
    })
    .sort()
}

function evened(text: string): string {
  // MariaDB keeps the blanks before a body as they were sent.
  return text.replace(/\s+(FOR EACH ROW)\s+/, ' $1 ').trim()
}

const files = ['chinook.sql', 'sakila.sql', 'temporal.sql']

describe('introspect on MySQL and MariaDB', () => {
  const trips: RoundTrip[] = []

  eachMysql((server) => {
    for (const file of files) {
      it(`writes ${file} so that it is made again`, async function () {
        this.timeout(120_000)
        if (!existsSync(schemaFolder)) {
          noteForReport('schemas of others NOT RUN: there is no ../shared/schemas, nor ALUDEL_TEST_SCHEMAS')
          this.skip()
        }
        const [original, rebuilt] = [await server.database(), await server.database()]
        await runMysqlClient(server.product, original.url.replace(/^\w+:/, 'mysql:'), scriptOf(file))
        await inTemporaryFolder(async (folder) => {
          mkdirSync(path.join(folder, 'revisions'))
          writeFileSync(
            path.join(folder, 'aludel.yaml'),
            `version: 1\nname: adopted\ndialects: [${server.product}]\n`,
          )
          const { unread } = await withMysqlProject(folder, original, (project, db) =>
            introspectProject(project, db, {
              message: 'baseline',
              format: 'yaml',
              now: new Date(),
              randomBytes,
            }),
          )
          expect(unread).to.deep.equal([])
          await withMysqlProject(folder, rebuilt, (project, db) => upgradeProject(project, db, {}))
          const { differences, unread: left } = await withMysqlProject(folder, rebuilt, (project, db) =>
            driftProject(project, db),
          )
          const printedOtherwise = diffDumps(await printed(original), await printed(rebuilt))
          trips.push({
            file,
            server: server.label,
            model: (await readMysqlCatalog(server.flavour, rebuilt)).model,
            differences: differences.length,
            printed: printedOtherwise.length,
          })
          expect(differences).to.deep.equal([])
          expect(left).to.deep.equal([])
          expect(printedOtherwise.join('\n')).to.equal('')
        })
      })
    }
  })

  // A block of its own: it comes after the others.
  describe('the page', () => {
    it('tells what was measured; UPDATE_ROUND_TRIPS=1 writes it', function () {
      // Where a server or the schemas are missing, that was said.
      if (trips.length < files.length * 2) this.skip()
      const table = roundTripTable(trips)
      if (process.env['UPDATE_ROUND_TRIPS'] !== undefined) writeTable(table)
      expect(writtenTable()).to.equal(table)
    })
  })
})

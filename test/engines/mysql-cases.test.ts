import { expect } from 'chai'
import { usualCharset, usualCollation } from '../../src/dialects/mysql/charsets.js'
import type { Flavour } from '../../src/dialects/mysql/flavour.js'
import type { Plan, PlannedRevision } from '../../src/plan/plan.js'
import { foldHistory, planDowngrade, planUpgrade, type PlanResult } from '../../src/plan/planner.js'
import { loadCaseTables, type OperationCase } from '../support/case-table.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpMysql, inAnyOrder } from '../support/dump-mysql.js'
import { noteForReport } from '../support/engine-report.js'
import { dumpMysqlRights } from '../support/dump-mysql-rights.js'
import { eachMysql } from '../support/each-mysql.js'
import type { JsonObject } from '../support/json-value.js'
import { mysqlCaseSettings } from '../support/mysql-case-settings.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { readMysqlCatalog } from '../support/read-mysql-catalog.js'
import { exceptionOf, whyOf } from './mysql-case-exceptions.js'
import { differenceLines } from './read-differences.js'
import { rowsForMysql } from './mysql-rows.js'
import { compareModels } from '../../src/compare/compare-models.js'
import { prepareMysqlSession, runMysqlStatements } from './run-mysql-statements.js'

/**
 * The planned SQL of every case that the planner takes for the two servers, without the migrator: up, down to what was before,
 * up again to what was after. At each stop the catalog is read and compared with what the documents fold into, and what the
 * server prints by itself with what it printed before. What is refused, the case tables have.
 */
describe('case tables on MySQL and MariaDB', () => {
  const tables = loadCaseTables()

  eachMysql((server) => {
    for (const { file, cases } of tables) {
      it(`${file}: up, down to what was before, and up again`, async function () {
        this.timeout(900_000)
        const database = await inPublic(await server.database(), server.flavour)
        const version = await prepareMysqlSession(database, server.flavour)
        const wrong: string[] = []
        let withoutRows = 0
        for (const each of cases) {
          const run = new CaseRun(each, server.flavour, version, database)
          const exception = exceptionOf(file, each.name, server.product)
          if (!run.isTaken) {
            if (exception !== undefined) wrong.push(`${each.name}: is refused by now (${whyOf(exception)})`)
            continue
          }
          const found = await run.all()
          if (exception === undefined) wrong.push(...found)
          else if (found.length === 0) wrong.push(`${each.name}: no longer goes wrong (${whyOf(exception)})`)
          if (!run.hasRows) withoutRows += 1
        }
        if (withoutRows > 0) {
          noteForReport(
            `${file} on ${server.label}: ${withoutRows} cases ran without their rows, whose SQL is PostgreSQL's`,
          )
        }
        expect(wrong.join('\n')).to.equal('')
      })
    }
  })
})

/** The same session in a database that has the name by which the cases call the default one. */
async function inPublic(database: MysqlTestDatabase, flavour: Flavour): Promise<MysqlTestDatabase> {
  const named = { ...database, name: 'public', url: database.url.replace(database.name, 'public') }
  await named.query('DROP DATABASE IF EXISTS public')
  await createDatabase(named, flavour)
  return named
}

/** With the collation that tables have where nothing is said, so that what raw SQL makes is no different. */
async function createDatabase({ name, query }: MysqlTestDatabase, flavour: Flavour): Promise<void> {
  await query(`CREATE DATABASE ${name} CHARACTER SET ${usualCharset} COLLATE ${usualCollation(flavour)}`)
}

/** One case on its way. What goes wrong is gathered, and ends the way. */
class CaseRun {
  readonly #wrong: string[] = []
  readonly #settings
  readonly #once: boolean
  /** Were its rows put in? Some are written as PostgreSQL alone reads them. */
  hasRows = true

  constructor(
    readonly of: OperationCase,
    readonly flavour: Flavour,
    serverVersion: number,
    readonly database: MysqlTestDatabase,
  ) {
    this.#settings = mysqlCaseSettings(flavour, serverVersion)
    this.#once = of.once !== undefined || this.#down().irreversible.length > 0
  }

  /** Does the planner take both revisions of the case? */
  get isTaken(): boolean {
    const { before } = this.of
    if (before !== undefined && planUpgrade([], [before], this.#settings).plan === undefined) return false
    return this.#up().plan !== undefined
  }

  async all(): Promise<readonly string[]> {
    try {
      await this.#way()
    } catch (error) {
      this.#wrong.push(error instanceof Error ? error.message : String(error))
    } finally {
      await this.#clean()
    }
    return this.#wrong.map((line) => `${this.of.name}: ${line}`)
  }

  async #way(): Promise<void> {
    const { before, rows } = this.of
    for (const role of this.#roles()) await this.database.query(`CREATE ROLE IF NOT EXISTS '${role}'`)
    if (before !== undefined) await this.#run(planUpgrade([], [before], this.#settings))
    this.hasRows = await rowsForMysql(this.database, this.of.rowsOn(this.flavour.name) ?? rows)
    const below = await this.#look('before', this.#history)
    await this.#run(this.#up())
    const above = await this.#look('after', [...this.#history, this.of.revision])
    if (this.#once) return
    await this.#run(this.#down())
    this.#differ('after down', below, await this.#look('before', this.#history))
    await this.#run(this.#up())
    this.#differ('after up again', above, await this.#look('after', [...this.#history, this.of.revision]))
  }

  #differ(stage: string, before: JsonObject, after: JsonObject): void {
    this.#wrong.push(...diffDumps(before, after).map((line) => `${stage}: ${line}`))
  }

  /** Compares what is read with what the documents fold into, and gives what the server prints. */
  async #look(stage: string, history: OperationCase['revision'][]): Promise<JsonObject> {
    const databases = [this.database.name, ...(await this.#others())]
    const { model } = foldHistory(history, this.#settings)
    const read = await readMysqlCatalog(this.flavour, this.database, databases)
    const comparison = compareModels(model, read.model, {
      rules: this.#settings.rules,
      expected: 'documents',
      defaultSchema: this.database.name,
    })
    // What raw SQL made, nobody said.
    const found = comparison.differences.filter(({ change }) => !(change === 'unexpected' && this.#hasRawSql))
    this.#wrong.push(...differenceLines({ differences: found }).map((line) => `read ${stage}: ${line}`))
    return dumpMysql(this.database, databases)
  }

  get #hasRawSql(): boolean {
    const { before, revision, rows } = this.of
    return (
      rows.length > 0 || `${before?.record.document ?? ''} ${revision.record.document}`.includes('"execute"')
    )
  }

  /** Whom the case gives rights: rights do not make anybody. */
  #roles(): readonly string[] {
    const texts = `${this.of.before?.record.document ?? ''} ${this.of.revision.record.document}`
    const lists = [...texts.matchAll(/"roles":\s*(\[[^\]]*\])/g)].map(([, list = '[]']): unknown =>
      JSON.parse(list),
    )
    return [...new Set(lists.flat().map(String))].filter((role) => role !== 'public')
  }

  /** The databases that the case made beside its own. */
  async #others(): Promise<readonly string[]> {
    const rows = await this.database.query(
      `SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA
      WHERE SCHEMA_NAME NOT IN ('mysql', 'sys', 'information_schema', 'performance_schema') AND SCHEMA_NAME NOT LIKE 'aludel\\_test\\_%' AND SCHEMA_NAME <> 'public'`,
    )
    return rows.map(({ name }) => String(name))
  }

  /** Leaves nothing to the next case. */
  async #clean(): Promise<void> {
    const own = this.database.name
    // Foreign keys lead from one database to another, whichever goes first.
    await this.database.query('SET SESSION foreign_key_checks = 0')
    for (const name of [own, ...(await this.#others())]) {
      await this.database.query(`DROP DATABASE \`${name.replaceAll('`', '``')}\``)
    }
    await this.#cleanRights()
    await createDatabase(this.database, this.flavour)
    await prepareMysqlSession(this.database, this.flavour)
  }

  /** Rights stay behind what they were on, and would be there again with it. */
  async #cleanRights(): Promise<void> {
    const texts = `${this.of.before?.record.document ?? ''} ${this.of.revision.record.document}`
    if (!texts.includes('"roles"')) return
    for (const role of this.#roles()) await this.database.query(`DROP ROLE IF EXISTS '${role}'`)
    for (const table of ['tables_priv', 'columns_priv', 'procs_priv', 'db']) {
      await this.database.query(
        `DELETE FROM mysql.${table} WHERE Db NOT IN ('mysql', 'sys', 'performance_schema')`,
      )
    }
    await this.database.query('FLUSH PRIVILEGES')
  }

  get #history(): OperationCase['revision'][] {
    return this.of.before === undefined ? [] : [this.of.before]
  }

  #up(): PlanResult {
    return planUpgrade(this.#history, [this.of.revision], this.#settings)
  }

  #down(): PlanResult {
    return planDowngrade([...this.#history, this.of.revision], ['case'], this.#settings)
  }

  async #run(result: PlanResult): Promise<void> {
    for (const revision of planned(result).revisions) await this.#runRevision(revision)
  }

  async #runRevision({ statements, preconditions }: PlannedRevision): Promise<void> {
    for (const { sql, sentence, ask, about } of preconditions) {
      // Copies are looked at where they happen.
      if (ask !== 'run' || about === 'copy') continue
      const rows = await this.database.query(sql)
      if (rows.length > 0) throw new Error(`does not hold: ${sentence}`)
    }
    const misjudged = await runMysqlStatements(this.database, statements, {
      undone: async () => {
        const databases = [this.database.name, ...(await this.#others())]
        return {
          ...inAnyOrder(await dumpMysql(this.database, databases)),
          ...(await dumpMysqlRights(this.database, databases)),
        }
      },
    })
    this.#wrong.push(...misjudged)
  }
}

function planned({ plan, diagnostics }: PlanResult): Plan {
  if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return plan
}

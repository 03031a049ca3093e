import { compareModels } from '../../../../src/compare/compare-models.js'
import { rulesFor } from '../../../../src/dialects/mysql/rules.js'
import { catalogFor } from '../../../../src/dialects/mysql/catalog/index.js'
import { usualCharset, usualCollation } from '../../../../src/dialects/mysql/charsets.js'
import type { Flavour } from '../../../../src/dialects/mysql/flavour.js'
import { quoteName, quoteTable, quoteText } from '../../../../src/dialects/mysql/quoting.js'
import type { Connection } from '../../../../src/drivers/driver.js'
import { catalogRows } from '../../../../src/migrate/catalog-rows.js'
import { emptyModel, type SchemaModel } from '../../../../src/model/schema-model.js'
import { findColumn, sameTable, type Table } from '../../../../src/model/table.js'
import type { PlannedRevision } from '../../../../src/plan/plan.js'
import { diffDumps } from '../../../support/diff-dumps.js'
import { dumpMysql, evened, inAnyOrder, withoutBrackets } from '../../../support/dump-mysql.js'
import type { JsonObject } from '../../../support/json-value.js'
import type { MysqlTestDatabase } from '../../../support/mysql-test-database.js'
import { randomSource } from '../../../support/random-source.js'
import { prepareMysqlSession, runMysqlStatements } from '../../run-mysql-statements.js'
import type { HistoryWriter, WrittenRevision } from '../history-writer.js'
import { isKnownWay } from './known-ways.js'
import { roleOf } from './object-actions.js'
import { foreignTable } from './row-actions.js'
import { valueFor } from './row-values.js'

/** Rows that a table gets at each stop. */
const rowsAtOnce = 2

/** A history on its way in a database of its own. What goes wrong is gathered, and ends the way. */
export class MysqlHistoryRun {
  /** What went wrong, with what it takes to see it again. */
  readonly wrong: string[] = []
  /** Where the server went another way than the plan said, with the table as it was printed behind it. */
  readonly misjudged: string[] = []
  readonly #random
  /** Were rows taken away to make way? Then nothing is said of rows. */
  #isEmptied = false

  constructor(
    readonly history: HistoryWriter,
    readonly flavour: Flavour,
    readonly database: MysqlTestDatabase,
    /** Reads the catalog, as a run does. */
    readonly reader: Connection,
  ) {
    this.#random = randomSource(history.seed)
  }

  async all(): Promise<void> {
    let stage = 'prepare'
    try {
      await this.#prepare()
      const below: JsonObject[] = []
      for (const revision of this.history.revisions) {
        stage = `up ${told(revision)}`
        below.push(await this.#printed())
        await this.#upDownUp(revision, below.at(-1) ?? {}, below.length % 2 === 0 ? 'up' : 'down')
        if (this.wrong.length > 0) return
      }
      for (const [i, revision] of [...this.history.revisions.entries()].toReversed()) {
        stage = `down from the top ${told(revision)}`
        await this.#run(revision, 'down')
        await this.#compareRead('down from the top', revision, this.#before(revision))
        this.#differs('down from the top', revision, diffDumps(below[i] ?? {}, await this.#printed()))
        if (this.wrong.length > 0) return
      }
    } catch (error) {
      this.#fail(stage, error instanceof Error ? error.message : String(error))
    } finally {
      await this.#leave()
    }
  }

  /** @param undone on which way each statement is taken back as well, and run again */
  async #upDownUp(revision: WrittenRevision, before: JsonObject, undone: 'up' | 'down'): Promise<void> {
    this.#isEmptied = false
    const rows = await this.#rows(this.#before(revision))
    await this.#run(revision, 'up', undone === 'up')
    await this.#compareRead('up', revision, revision.after)
    const above = await this.#printed()
    await this.#run(revision, 'down', undone === 'down')
    this.#differs('down', revision, diffDumps(before, await this.#printed()))
    if (!this.#isEmptied && !loses(revision)) {
      this.#differs('rows after down', revision, diffDumps(rows, await this.#rows(this.#before(revision))))
    }
    await this.#run(revision, 'up')
    this.#differs('up again', revision, diffDumps(above, await this.#printed()))
    await this.#fill(revision.after)
  }

  async #prepare(): Promise<void> {
    await prepareMysqlSession(this.database, this.flavour)
    await this.database.query(
      `ALTER DATABASE ${quoteName(this.database.name)} CHARACTER SET ${usualCharset} COLLATE ${usualCollation(this.flavour)}`,
    )
    await this.database.query(`CREATE TABLE ${quoteName(foreignTable)} (id int PRIMARY KEY)`)
    await this.database.query(`CREATE ROLE IF NOT EXISTS '${roleOf(this.history)}'`)
  }

  /** Takes away what stands outside its database. */
  async #leave(): Promise<void> {
    await this.database.query('SET SESSION foreign_key_checks = 0')
    for (const name of await this.#others()) await this.database.query(`DROP DATABASE ${quoteName(name)}`)
    await this.database.query(`DROP ROLE IF EXISTS '${roleOf(this.history)}'`)
  }

  async #others(): Promise<readonly string[]> {
    const rows = await this.database.query(
      `SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE 'history\\_${this.history.seed}\\_%'`,
    )
    return rows.map(({ name }) => String(name))
  }

  #before(revision: WrittenRevision): SchemaModel {
    const { revisions } = this.history
    return revisions[revisions.indexOf(revision) - 1]?.after ?? emptyModel
  }

  /** What the server prints. */
  async #printed(): Promise<JsonObject> {
    const dump = await dumpMysql(this.database, [this.database.name, ...(await this.#others())])
    return Object.fromEntries(Object.entries(dump).map(([name, text]) => [name, plain(String(text))]))
  }

  async #compareRead(stage: string, revision: WrittenRevision, model: SchemaModel): Promise<void> {
    const catalog = catalogFor(this.flavour)
    const scope = {
      defaultSchema: this.database.name,
      schemas: [this.database.name, ...(await this.#others())],
      bookkeeping: { prefix: 'aludel_' },
    }
    for (const statement of catalog.begin(scope)) await this.reader.query(statement)
    const rows = await catalogRows(catalog, scope, {
      serverVersion: this.reader.serverVersion,
      query: (sql) => this.reader.query(sql),
      isRefused: () => false,
    })
    await this.reader.query('ROLLBACK')
    const { differences } = compareModels(model, catalog.parse(rows, scope).model, {
      rules: rulesFor(this.flavour),
      expected: 'documents',
      defaultSchema: this.database.name,
    })
    // What raw SQL made, and what was there before, nobody said.
    const own = differences.filter(
      ({ object }) => object.name !== foreignTable && !/^raw\b/.test(object.name.replace('_', ' ')),
    )
    this.#differs(
      `${stage}: compared`,
      revision,
      own.map((each) => JSON.stringify(each)),
    )
  }

  /** The rows of each table of the model, as texts. */
  async #rows(model: SchemaModel): Promise<JsonObject> {
    const found: Record<string, readonly string[]> = {}
    for (const table of model.tables.values()) {
      if (table.partOf !== undefined || table.columns.length === 0) continue
      const columns = table.columns.map(({ name }) => quoteName(name)).join(', ')
      const rows = await this.database.query(`SELECT ${columns} FROM ${quoteTable(table)}`)
      found[table.name] = rows.map((row) => JSON.stringify(row)).toSorted()
    }
    return found
  }

  /** Puts rows into every table; one that has a rule which they do not meet stays as it is. */
  async #fill(model: SchemaModel): Promise<void> {
    for (const table of model.tables.values()) {
      if (table.partOf !== undefined || table.declared === true) continue
      for (let i = 0; i < rowsAtOnce; i += 1) {
        const cells = table.columns.flatMap((column) => {
          const value = valueFor(column, model, this.#random)
          return value === undefined ? [] : [{ name: quoteName(column.name), value }]
        })
        const [names, values] = [cells.map(({ name }) => name), cells.map(({ value }) => value)]
        const sql = `INSERT INTO ${quoteTable(table)} (${names.join(', ')}) VALUES (${values.join(', ')})`
        if (this.flavour.name === 'mysql' && refersToItsNumbers(table)) continue
        try {
          await this.database.query(sql)
        } catch {
          // A row that the table refuses.
        }
      }
    }
  }

  async #run(revision: WrittenRevision, way: 'up' | 'down', undone = false): Promise<void> {
    for (const planned of revision[way].revisions) {
      if (await this.#isInTheWay(planned)) await this.#empty()
      const misjudged = await runMysqlStatements(
        this.database,
        planned.statements,
        undone ? { undone: async () => inAnyOrder(await this.#printed()) } : {},
      )
      if (misjudged.length > 0) await this.#judge(`${way} ${told(revision)}`, misjudged)
    }
  }

  async #judge(stage: string, misjudged: readonly string[]): Promise<void> {
    const tables = Object.entries(await this.#printed())
    for (const line of misjudged) {
      const table = tables.find(([name]) => line.includes(`TABLE \`${name.split('.').slice(1).join('.')}\``))
      const printed = String(table?.[1] ?? '')
      if (isKnownWay(line, printed, this.flavour)) continue
      this.misjudged.push([`HISTORY_SEED=${this.history.seed}: ${stage}`, line, printed].join('\n'))
    }
  }

  /** Would rows make the revision fail? */
  async #isInTheWay({ preconditions }: PlannedRevision): Promise<boolean> {
    for (const { sql, ask } of preconditions) {
      // What can be asked by nobody is not tried on rows.
      if (ask === 'never' || (await this.database.query(sql)).length > 0) return true
    }
    return false
  }

  async #empty(): Promise<void> {
    this.#isEmptied = true
    const databases = [this.database.name, ...(await this.#others())].map(quoteText).join(', ')
    const tables = await this.database.query(
      `SELECT TABLE_SCHEMA AS place, TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA IN (${databases}) AND TABLE_TYPE = 'BASE TABLE'`,
    )
    await this.database.query('SET SESSION foreign_key_checks = 0')
    for (const { place, name } of tables) {
      await this.database.query(`DELETE FROM ${quoteName(String(place))}.${quoteName(String(name))}`)
    }
    await this.database.query('SET SESSION foreign_key_checks = 1')
  }

  #differs(stage: string, revision: WrittenRevision, lines: readonly string[]): void {
    if (lines.length > 0) this.#fail(`${stage} ${told(revision)}`, lines.slice(0, 3).join('; '))
  }

  #fail(stage: string, message: string): void {
    if (this.wrong.length === 0) this.wrong.push(`HISTORY_SEED=${this.history.seed}: ${stage}: ${message}`)
  }
}

/** Does the plan say that rows or values are lost, on either way? What operations do to rows is undone here, or does nothing. */
function loses({ up, down }: WrittenRevision): boolean {
  return [...up.revisions, ...down.revisions].some(({ operations }) =>
    operations.some(
      ({ operation, losses }) =>
        losses.length > 0 && operation !== 'update_rows' && operation !== 'delete_rows',
    ),
  )
}

function told({ source, operations }: WrittenRevision): string {
  return `${source.revision} ${JSON.stringify(operations)}`
}

/** Keys and partitions in one order, as none is what documents say; without columns that are set aside, which stand beside the order. */
function plain(text: string): string {
  // A constant of bits is printed as it was said last: by itself, or in parentheses.
  const lines = evened(text.replaceAll(/ DEFAULT \(0x05\)/g, " DEFAULT b'101'"))
    .split(/,?\n/)
    .map(withoutBrackets)
  return [
    ...lines.filter((line) => !hasNoPlace(line) && !line.startsWith('  `_aludel_kept_')),
    ...lines.filter(hasNoPlace).toSorted(),
  ].join('\n')
}

function hasNoPlace(line: string): boolean {
  return /^  (?:(?:PRIMARY|UNIQUE|FULLTEXT|SPATIAL) )?KEY |^  CONSTRAINT |^ PARTITION (?!BY)/.test(line)
}

/**
 * MySQL 9.7 takes a row that refers to 0 in the column that numbers the rows, as that of the row itself is 0 when the key is looked at;
 * whoever writes the table anew finds that nothing is there.
 */
function refersToItsNumbers(table: Table): boolean {
  return table.foreignKeys.some(
    ({ references }) =>
      sameTable(references, table) &&
      references.columns.some((name) => findColumn(table, name)?.identity !== undefined),
  )
}

import { emptyModel } from '../../../src/model/schema-model.js'
import { compareModels } from '../../../src/compare/compare-models.js'
import { postgresql } from '../../../src/dialects/postgresql/index.js'
import { rowsOfSchemas, type CatalogRows } from '../../support/read-catalog.js'
import type { TestDatabase } from '../../support/test-database.js'
import { foreignTable } from './row-actions.js'
import { StoredWords } from '../stored-words.js'
import type { HistoryWriter, WrittenRevision } from './history-writer.js'
import { PlanRunner } from './plan-runner.js'

/** A history on its way in a schema of its own, which stands for the default one. */
export class HistoryRun {
  /** What went wrong, with what it takes to see it again. */
  readonly wrong: string[] = []
  readonly #words: StoredWords
  readonly #runner: PlanRunner
  #at = 0

  constructor(
    readonly seed: number,
    readonly schema: string,
    readonly history: HistoryWriter,
    readonly test: TestDatabase,
  ) {
    this.#runner = new PlanRunner(schema, test)
    this.#words = new StoredWords(test, `book_of_${seed}`)
  }

  get length(): number {
    return this.history.revisions.length
  }

  async prepare(): Promise<void> {
    await this.#step('prepare', async () => {
      await this.#runner.prepare()
      await this.#words.prepare()
    })
  }

  /** Takes the next revision up; nothing when it is at its end. */
  async up(): Promise<void> {
    const revision = this.history.revisions[this.#at]
    if (revision === undefined) return
    await this.#step(`up ${describe(revision)}`, async () => {
      await this.#runner.run(revision.up)
      await this.#words.applied(revision)
      this.differs('stored words', await this.#words.differences(revision.after))
    })
    this.#at += 1
  }

  async down(): Promise<void> {
    const revision = this.history.revisions[this.#at - 1]
    if (revision === undefined) return
    await this.#step(`down ${describe(revision)}`, async () => {
      await this.#runner.run(revision.down)
      await this.#words.reverted(revision)
      const before = this.history.revisions[this.#at - 2]?.after ?? emptyModel
      this.differs('stored words', await this.#words.differences(before))
    })
    this.#at -= 1
  }

  /** Puts a row into every table that takes one without being told any value. */
  async fill(): Promise<void> {
    await this.#step('fill', async () => {
      for (const table of await this.#runner.tables()) {
        try {
          await this.test.exec(`INSERT INTO ${table} DEFAULT VALUES`)
        } catch {
          // A table with a rule that defaults do not meet stays empty.
        }
      }
    })
  }

  /** Compares what was read with the model, by the words that are stored. */
  async compareRead(stage: string, rows: CatalogRows): Promise<void> {
    if (this.wrong.length > 0) return
    const scope = { defaultSchema: this.schema, bookkeeping: { prefix: 'aludel_' } }
    const read = postgresql.catalog.parse(rowsOfSchemas(rows, { only: this.schema }), scope)
    const model = this.history.revisions[this.#at - 1]?.after ?? emptyModel
    const { differences, notCompared } = compareModels(model, read.model, {
      rules: postgresql.rules,
      expected: 'documents',
      defaultSchema: this.schema,
      words: await this.#words.words(),
    })
    const own = differences.filter(
      ({ kind, object }) => kind !== 'extension' && kind !== 'schema' && object.name !== foreignTable,
    )
    this.differs(
      `${stage}: compared`,
      [...own, ...notCompared].map((each) => JSON.stringify(each)),
    )
  }

  differs(stage: string, lines: readonly string[]): void {
    if (lines.length > 0) this.#fail(stage, lines.slice(0, 3).join('; '))
  }

  async #step(what: string, work: () => Promise<unknown>): Promise<void> {
    if (this.wrong.length > 0) return
    try {
      if (what !== 'prepare') await this.test.exec(`SET search_path = "${this.schema}"`)
      await work()
    } catch (error) {
      this.#fail(what, error instanceof Error ? error.message : String(error))
    }
  }

  #fail(stage: string, message: string): void {
    if (this.wrong.length === 0) this.wrong.push(`HISTORY_SEED=${this.seed}: ${stage}: ${message}`)
  }
}

function describe({ source, operations }: WrittenRevision): string {
  return `${source.revision} ${JSON.stringify(operations)}`
}

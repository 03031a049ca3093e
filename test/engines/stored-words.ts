import type { WordsOf } from '../../src/compare/context.js'
import { spellingsOf } from '../../src/compare/spellings.js'
import { journal } from '../../src/dialects/postgresql/journal.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { expressionsOf, type SpelledExpression, type WrittenExpression } from '../../src/model/expressions.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { recordApplied, recordReverted } from '../../src/migrate/new-row.js'
import type { Plan } from '../../src/plan/plan.js'
import type { TestDatabase } from '../support/test-database.js'

const plainRow = {
  revises: [],
  message: '',
  document: '{}',
  digestAlgorithm: 'sha256',
  contentDigest: '',
  headerDigest: '',
  textDigest: 't',
  status: 'applied',
  stamped: false,
  toolVersion: '1.2.3',
} as const

/** The engine's words as a run stores them, beside what the engine says when it is asked now. */
export class StoredWords {
  readonly #place

  constructor(
    readonly test: TestDatabase,
    schema: string,
  ) {
    this.#place = { schema, prefix: 'aludel_' }
  }

  async prepare(): Promise<void> {
    const info = { formatVersion: 1, projectName: null, defaultSchema: 'public', names: 'aludel' }
    const { schema } = this.#place
    await this.#transaction([`CREATE SCHEMA "${schema}"`, ...journal.create(this.#place, info)])
  }

  /** Records what was applied, as a run does. */
  async applied({ up }: { readonly up: Plan }): Promise<void> {
    for (const planned of up.revisions) {
      await this.#transaction(recordApplied(planned, up.toolVersion, postgresql, this.#place))
    }
  }

  async reverted({ down }: { readonly down: Plan }): Promise<void> {
    for (const planned of down.revisions) {
      await this.#transaction(recordReverted(planned, postgresql, this.#place))
    }
  }

  /** What is stored. */
  async words(): Promise<WordsOf> {
    return spellingsOf(await this.spelled(), () => true)
  }

  /** Texts of the model whose stored words are not those that the engine has for them. */
  async differences(model: SchemaModel): Promise<readonly string[]> {
    const all = [...model.tables.values(), ...model.objects.values()].flatMap(expressionsOf)
    const stored = await this.words()
    const now = await this.#askFor(all)
    return now.flatMap(({ kind, of, name, texts, engine }) =>
      texts.flatMap((text, i) => {
        const [wanted, found] = [engine[i] ?? undefined, stored({ kind, of, name, text })?.words]
        return wanted === found
          ? []
          : [
              `${kind} of ${of.name}.${name}: ${text}: stored as ${found ?? 'nothing'}, but it is ${wanted ?? 'nothing'}`,
            ]
      }),
    )
  }

  async #askFor(expressions: readonly WrittenExpression[]): Promise<readonly SpelledExpression[]> {
    const revision = 'asked'
    await this.#transaction([
      journal.insertRevision(this.#place, { ...plainRow, revision, expressions }),
      journal.spellExpressions(this.#place, revision),
    ])
    const rows = await this.spelled()
    await this.#transaction(journal.deleteRevision(this.#place, revision))
    return rows.at(-1) ?? []
  }

  /** The texts of each revision beside the engine's words for them. */
  async spelled(): Promise<readonly (readonly SpelledExpression[])[]> {
    const rows = await this.test.query(journal.readExpressions(this.#place))
    return rows.map((row) => journal.parseExpressions(row))
  }

  async #transaction(statements: readonly string[]): Promise<void> {
    try {
      await this.test.exec(['BEGIN', ...statements, 'COMMIT'].join('\n;\n'))
    } catch (error) {
      await this.test.exec('ROLLBACK')
      throw error
    }
  }
}

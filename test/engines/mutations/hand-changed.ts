import { compareModels } from '../../../src/compare/compare-models.js'
import type { Comparison } from '../../../src/compare/difference.js'
import { postgresql } from '../../../src/dialects/postgresql/index.js'
import type { SpelledExpression } from '../../../src/model/expressions.js'
import type { SchemaModel } from '../../../src/model/schema-model.js'
import { caseSettings } from '../../support/case-outcome.js'
import type { TestDatabase } from '../../support/test-database.js'
import { HistoryWriter } from '../histories/history-writer.js'
import { runStatements } from '../run-statements.js'
import { StoredWords } from '../stored-words.js'
import { documents } from './documents.js'
import type { HandChange } from './mutation.js'
import * as objects from './object-changes.js'
import * as tables from './table-changes.js'

type Group = readonly HandChange[] | Readonly<Record<string, readonly HandChange[] | string>>

function isList(group: Group): group is readonly HandChange[] {
  return Array.isArray(group)
}

/** Every change, by hand, of every attribute that PostgreSQL has; those that it has not are left out with a reason. */
const groups: readonly Group[] = [...Object.values(tables), ...Object.values(objects)]

/** The changes that a server of this version takes. */
export function handChanges(major: number): readonly HandChange[] {
  return groups
    .flatMap((group): readonly HandChange[] =>
      isList(group) ? group : Object.values(group).flatMap((each) => (typeof each === 'string' ? [] : each)),
    )
    .filter(({ since = 0 }) => since <= major)
}

const scope = { defaultSchema: 'public', bookkeeping: { prefix: 'aludel_' } }

/** A database that has what the documents make, to be changed by hand and looked at. */
export class HandChanged {
  private constructor(
    readonly test: TestDatabase,
    readonly major: number,
    /** What the documents make. */
    readonly model: SchemaModel,
    readonly spelled: readonly (readonly SpelledExpression[])[],
    private readonly stored: StoredWords,
  ) {}

  static async in(test: TestDatabase, major: number): Promise<HandChanged> {
    const history = new HistoryWriter(1, caseSettings(major * 10_000))
    const refused = history.add(documents)
    if (refused !== undefined) throw new Error(`the documents are refused: ${String(refused)}`)
    const stored = new StoredWords(test, 'book')
    await stored.prepare()
    for (const revision of history.revisions) {
      for (const { statements } of revision.up.revisions) await runStatements(test, statements)
      await stored.applied(revision)
    }
    return new HandChanged(test, major, history.model, await stored.spelled(), stored)
  }

  /** Does something in a transaction that is taken back afterwards. */
  async inTransaction<T>(sql: string, work: () => Promise<T>): Promise<T> {
    try {
      await this.test.exec(`BEGIN; ${sql}`)
      return await work()
    } finally {
      await this.test.exec('ROLLBACK')
    }
  }

  /** The schema as it is read now, within a transaction. */
  async read(): Promise<SchemaModel> {
    const { catalog } = postgresql
    // Its settings, without the transaction of its own.
    for (const statement of catalog.begin(scope).slice(1)) await this.test.exec(statement)
    const rows: Record<string, readonly Readonly<Record<string, unknown>>[]> = {}
    for (const [section, sql] of Object.entries(catalog.queries(this.major * 10_000, scope))) {
      rows[section] = await this.test.query(sql)
    }
    const own = Object.entries(rows).map(([section, list]) => [section, list.filter((row) => !inBook(row))])
    return catalog.parse(Object.fromEntries(own), scope).model
  }

  async compare(actual: SchemaModel): Promise<Comparison> {
    return compareModels(this.model, actual, {
      rules: postgresql.rules,
      expected: 'documents',
      defaultSchema: 'public',
      words: await this.stored.words(),
    })
  }
}

/** The bookkeeping of the test, which stands in a schema of its own. */
function inBook(row: Readonly<Record<string, unknown>>): boolean {
  return row['schema'] === 'book' || row['name'] === 'book'
}

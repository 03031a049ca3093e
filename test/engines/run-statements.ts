import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { PlannedStatement } from '../../src/plan/plan.js'
import { caseRows } from '../support/case-files.js'
import type { TestDatabase } from '../support/test-database.js'

/** Runs planned statements as their classes ask for: groups in transactions, others alone, batches until one is empty. */
export async function runStatements(
  test: TestDatabase,
  statements: readonly PlannedStatement[],
): Promise<void> {
  const groups = new Map<number, PlannedStatement[]>()
  for (const statement of statements) {
    groups.set(statement.group, [...(groups.get(statement.group) ?? []), statement])
  }
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined) continue
    if (first.class === 'batched') await runBatches(test, first.sql)
    else if (first.class === 'standalone') await test.query(first.sql)
    else await runTransaction(test, group)
  }
}

async function runTransaction(test: TestDatabase, group: readonly PlannedStatement[]): Promise<void> {
  // Keys of rows are kept in the bookkeeping, which these runs have none of.
  if (group.some(({ sql }) => sql.includes('"aludel_row_key"'))) {
    await test.exec(
      'CREATE TABLE IF NOT EXISTS aludel_row_key (revision text, operation text, keys jsonb NOT NULL)',
    )
  }
  try {
    await test.exec(['BEGIN', ...group.map(textOf), 'COMMIT'].join('\n;\n'))
  } catch (error) {
    await test.exec('ROLLBACK')
    throw error
  }
}

function textOf({ sql, rows }: PlannedStatement): string {
  return rows === undefined ? sql : postgresql.inlineParameter(sql, caseRows(rows))
}

async function runBatches(test: TestDatabase, sql: string): Promise<void> {
  let last: string | undefined
  for (;;) {
    const key = last === undefined ? 'NULL' : `'${last.replaceAll("'", "''")}'`
    const [row] = await test.query(sql.replaceAll('$1', () => key))
    if (row?.['count'] === 0 || row === undefined) return
    last = String(row['last'])
  }
}

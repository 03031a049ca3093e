import type { PlannedStatement } from '../../src/plan/plan.js'
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
  try {
    await test.exec(['BEGIN', ...group.map(({ sql }) => sql), 'COMMIT'].join('\n;\n'))
  } catch (error) {
    await test.exec('ROLLBACK')
    throw error
  }
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

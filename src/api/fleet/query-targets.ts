import type { FleetTarget } from '../../generated/documents.js'
import { attempt } from '../../migrate/attempt.js'
import { EnvironmentError } from '../../project/environment-error.js'
import type { ProjectDatabase } from '../connect-project.js'
import { UsageError } from '../errors.js'
import type { NamedTarget } from './fleet-target.js'
import { namedTarget, repeated, type TargetsContext } from './read-targets.js'

const keys = ['name', 'url', 'database', 'schema'] as const

/** Is it a query rather than the name of a file? */
export function isQuery(text: string): boolean {
  return /^\s*(select|with|values|table)\s/i.test(text)
}

/**
 * The targets that a query of the environment's database gives: a row each, with columns of the names that a file has keys.
 * It runs in a transaction that may not write.
 *
 * @throws RunError where the database refuses the query, UsageError where its rows are no targets
 */
export async function queryTargets(
  sql: string,
  { database }: ProjectDatabase,
  context: TargetsContext,
): Promise<readonly NamedTarget[]> {
  const { connection } = database
  const rows = await attempt(database, 'The targets cannot be asked for', async () => {
    await connection.run(['START TRANSACTION READ ONLY'])
    try {
      return await connection.query(sql)
    } finally {
      if (!connection.lost) await connection.run(['ROLLBACK'])
    }
  })
  if (rows.length === 0) throw new UsageError('the query of --targets gives no targets')
  const targets = rows.map((row) => namedTargetOf(row, context, database.dialect.surroundings.namesTenants))
  const [problem] = repeated(targets)
  if (problem !== undefined) throw new UsageError(problem.message, 'let the query give each target once')
  return targets
}

function namedTargetOf(
  row: Readonly<Record<string, unknown>>,
  context: TargetsContext,
  example: string,
): NamedTarget {
  const unknown = Object.keys(row).filter((column) => !keys.some((key) => key === column))
  const target: FleetTarget = Object.fromEntries(
    keys.flatMap((key) => {
      const value = row[key]
      return value === null || value === undefined ? [] : [[key, String(value)]]
    }),
  )
  if (unknown.length > 0 || Object.values(target).every((value) => value === '')) {
    throw new UsageError(
      unknown.length > 0
        ? `the query of --targets has a column ${unknown.join(', ')}`
        : 'the query of --targets gives a row that says nothing',
      `name its columns ${keys.join(', ')}, as many as differ: ${example}`,
    )
  }
  try {
    // A dollar of a database's name is no variable.
    const url = target.url?.replaceAll('$', '$$$$')
    return namedTarget({ ...target, ...(url === undefined ? {} : { url }) }, context)
  } catch (error) {
    if (error instanceof EnvironmentError) throw new UsageError(error.message, error.help)
    throw error
  }
}

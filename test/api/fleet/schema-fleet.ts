import type { NamedTarget } from '../../../src/api/fleet/fleet-target.js'
import type { TargetResult, TargetStatus } from '../../../src/api/fleet/run-fleet.js'
import { resolveEnvironment, type Project } from '../../../src/index.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { withUrl } from '../../drivers/open-connection.js'
import type { TestDatabase } from '../../support/test-database.js'
import { writeProject } from '../live-project.js'

/** Which of the schemas have a table of somebody else's in the way. */
export const broken: readonly number[] = [3, 7, 12]

const revisions = {
  aa11: '\n  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }\n',
  bb22: '\n  - create_table: { table: orders, columns: [{ name: id, type: bigint, primary_key: true }] }\n  - create_index: { table: orders, columns: [id], name: ix_orders_id }\n',
}

/** A fleet of schemas in one database, and where it is worked on. */
export interface SchemaFleet {
  readonly cwd: string
  readonly project: Project
  readonly targets: readonly NamedTarget[]
}

export function schemaNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `tenant_${String(index).padStart(3, '0')}`)
}

export function brokenNames(count: number): readonly string[] {
  return schemaNames(count).filter((_, index) => broken.includes(index))
}

/** Makes a fleet of so many schemas, in three of which a run fails. */
export async function withFleet<T>(
  database: TestDatabase,
  count: number,
  work: (fleet: SchemaFleet) => Promise<T>,
): Promise<T> {
  const schemas = schemaNames(count)
  for (const schema of schemas) await database.exec(`CREATE SCHEMA ${schema}`)
  for (const schema of brokenNames(count)) await database.exec(`CREATE TABLE ${schema}.orders (id bigint)`)
  return inTemporaryFolder(async (cwd) => {
    const project = await writeProject(cwd, revisions)
    return withUrl(database, async (url) => {
      const environment = await resolveEnvironment(project.config, {
        url,
        variables: {},
        readText: () => Promise.reject(new Error('not to be read')),
      })
      const targets = schemas.map((name) => ({ name, environment: { ...environment, defaultSchema: name } }))
      return work({ cwd, project, targets })
    })
  })
}

/** Takes the cause of the failures away. */
export async function mendFleet(database: TestDatabase, count: number): Promise<void> {
  for (const schema of brokenNames(count)) await database.exec(`DROP TABLE ${schema}.orders`)
}

/** The names of the targets of which this became. */
export function withStatus(results: readonly TargetResult[], status: TargetStatus): readonly string[] {
  return results.filter((result) => result.status === status).map(({ target }) => target.name)
}

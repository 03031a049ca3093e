import { expect } from 'chai'
import {
  connectProject,
  openProject,
  planProject,
  resolveEnvironment,
  upgradeProject,
  type PlannedRevision,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import { refusals } from '../../src/migrate/guards/index.js'
import type { RunError } from '../../src/migrate/errors.js'
import type { Plan } from '../../src/plan/plan.js'
import { eachEngine } from '../support/each-engine.js'
import { newRole } from '../support/server-role.js'
import type { TestDatabase } from '../support/test-database.js'
import { clinicRows } from './clinic-rows.js'
import { shopRows } from './shop-rows.js'
import { tutorialRows } from './tutorial-rows.js'

const examples = [
  { name: '01-tutorial', rows: tutorialRows },
  { name: '02-shop', rows: shopRows },
  { name: '03-clinic', rows: clinicRows },
]

const noRight = '42501'
/** A sequence must have the owner of its table: the server says so in other words. */
const refused = [noRight, '55000']

/** Of these only the server knows all that they need: SQL, what it calls, who may hand a right on. */
const unknown: ReadonlySet<string> = new Set([
  'execute',
  'grant',
  'revoke',
  'update_rows',
  'delete_rows',
  'insert_rows',
  'create_view',
])

function isKnown(operation: string): boolean {
  return !unknown.has(operation)
}

describe('the rights that a plan needs', () => {
  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    for (const { name, rows } of examples) {
      it(`are those that the server asks for, all and no others (${name})`, async function () {
        this.timeout(900_000)
        const project = await openProject({ cwd: `examples/${name}` })
        const database = await engine.database()
        const role = await newRole(database)
        const wrong: string[] = []
        let judged = 0
        const judge = async (direction: 'up' | 'down'): Promise<void> => {
          const plan = await planned(project, database.url, direction)
          const [revision] = plan.revisions
          const error = await refusal(project, role.url, plan)
          if (revision === undefined) return
          const grants = await grantsOf(error)
          const what = `${direction} ${revision.message}`
          const all = await outcome(database, role.name, grants, revision)
          if (
            all?.startsWith(noRight) === true &&
            revision.operations.every(({ operation }) => isKnown(operation))
          )
            wrong.push(`${what}: ${all}, given ${grants.join(' ')}`)
          if (all !== undefined) return
          for (const left of grants) {
            judged += 1
            const others = grants.filter((grant) => grant !== left)
            const found = await outcome(database, role.name, others, revision)
            if (found === undefined || !refused.some((code) => found.startsWith(code)))
              wrong.push(`${what}: goes without ${left} (${found ?? 'done'})`)
          }
        }
        for (let at = 0; at < project.revisions.length; at += 1) {
          await judge('up')
          const message = await upgradeByOne(project, database.url)
          await database.exec(bookkeepingRights(role.name))
          await judge('down')
          await database.exec(rows.get(message) ?? 'SELECT 1')
        }
        await role.drop()
        expect(wrong).to.deep.equal([])
        expect(judged).to.be.greaterThan(project.revisions.length)
      })
    }
  })
})

/** What a plan does not need for its own statements, but every run. */
function bookkeepingRights(role: string): string {
  return `GRANT ALL ON aludel_info, aludel_revision, aludel_step, aludel_row_key TO ${role}`
}

/** The statements of the help, a line each. */
async function grantsOf(error: RunError | undefined): Promise<readonly string[]> {
  return (error?.details.help?.split('\n') ?? []).filter((line) => line.endsWith(';'))
}

/** Whether the role could run the revision with these grants; nothing of it stays. */
async function outcome(
  database: TestDatabase,
  role: string,
  grants: readonly string[],
  { statements }: PlannedRevision,
): Promise<string | undefined> {
  const run = statements
    .filter(({ class: kind, rows }) => kind !== 'batched' && rows === undefined)
    .map(({ sql }) => sql.replace(/\bCONCURRENTLY\b/g, ''))
  try {
    await database.exec('BEGIN')
    for (const sql of [...grants, `SET LOCAL ROLE ${role}`, 'SET LOCAL row_security TO off', ...run]) {
      await database.exec(sql)
    }
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error
      ? `${String(error.code)} ${error.message}`
      : String(error)
  } finally {
    await database.exec('ROLLBACK')
  }
}

async function planned(project: Project, url: string, direction: 'up' | 'down'): Promise<Plan> {
  return opened(project, url, async (db) => {
    const targets = [direction === 'up' ? '+1' : '-1']
    return (await planProject(project, db, { direction, targets })).plan
  })
}

/** What the guard says to the role, after the rights that everything needs. */
async function refusal(project: Project, url: string, plan: Plan): Promise<RunError | undefined> {
  return opened(project, url, async ({ database }) => {
    const errors = await refusals(database, database.state, plan, {
      allowNonEmpty: true,
      note: () => undefined,
    })
    return errors[0]
  })
}

async function upgradeByOne(project: Project, url: string): Promise<string> {
  return opened(project, url, async (db) => {
    const { result } = await upgradeProject(project, db, { targets: ['+1'] })
    if (result.error !== undefined) throw result.error
    return result.revisions[0]?.message ?? ''
  })
}

async function opened<T>(
  project: Project,
  url: string,
  work: (db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: async () => '',
  })
  const db = await connectProject(project, environment)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

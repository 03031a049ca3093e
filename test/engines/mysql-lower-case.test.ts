import { expect } from 'chai'
import { downgradeProject, driftProject, upgradeProject, type Project } from '../../src/index.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { externalMysqlUrl } from '../support/external-mysql.js'
import { mysqlMissing, startMysql, type MysqlServer } from '../support/mysql-server.js'

const id = '{ name: id, type: bigint, primary_key: true }'

async function opened<T>(
  project: Project,
  url: string,
  work: (db: Awaited<ReturnType<typeof connectTo>>) => Promise<T>,
): Promise<T> {
  const db = await connectTo(project, url)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

for (const product of ['mysql', 'mariadb'] as const) {
  const isSkipped = mysqlMissing(product) !== undefined || externalMysqlUrl(product) !== undefined

  describe(`${product} that keeps names of tables in lower case`, () => {
    let server: MysqlServer | undefined
    const newUrl = async (): Promise<string> => {
      if (server === undefined) throw new Error('it does not run')
      return (await server.createDatabase()).url.replace(/^[a-z]+:/, `${product}:`)
    }
    before(async function () {
      this.timeout(300_000)
      if (!isSkipped) server = await startMysql(product, { lower_case_table_names: '1' })
    })
    after(() => server?.stop())
    const define = isSkipped ? it.skip : it

    for (const [what, first, second] of [
      [
        'a table',
        `create_table: { table: users, columns: [${id}] }`,
        `create_table: { table: Users, columns: [${id}] }`,
      ],
      [
        'a view',
        `create_table: { table: users, columns: [${id}] }`,
        'create_view: { name: Users, query: SELECT 1 AS one }',
      ],
      [
        'another name',
        `create_table: { table: users, columns: [${id}] }`,
        'rename_table: { table: users, to: Users }',
      ],
    ] as const) {
      define(`takes no two that differ in case alone, which is told before anything runs: ${what}`, () =>
        inTemporaryFolder(async (cwd) => {
          const url = await newUrl()
          const project = await writeProject(cwd, {
            aaaa: `\n  - create_table: { table: earlier, columns: [${id}] }\n  - ${first}\n  - ${second}\n`,
          })
          const { error } = await opened(
            project,
            url,
            async (db) => (await upgradeProject(project, db, {})).result,
          )
          expect(error).to.include({ code: 'precondition', exitCode: 1 })
          expect(error?.message).to.include('the server tells `Users` from `users`')
          expect(error?.details.problems?.map(({ operation }) => operation.line)).to.deep.equal([7])
        }),
      )
    }

    define('is worked with by names in lower case, without a difference', () =>
      inTemporaryFolder(async (cwd) => {
        const url = await newUrl()
        const project = await writeProject(cwd, {
          aaaa: `
  - create_table: { table: teams, columns: [${id}] }
  - create_table: { table: users, columns: [${id}, { name: Team, type: bigint, references: { table: teams } }], indexes: [{ name: By_Team, columns: [Team] }] }
  - create_view: { name: of_teams, query: SELECT Team FROM users }
  - create_trigger: { name: Of_Users, table: users, timing: before, events: [insert], body: SET NEW.Team = 1 }
`,
        })
        await opened(project, url, async (db) => {
          expect((await upgradeProject(project, db, {})).result.error).to.equal(undefined)
        })
        await opened(project, url, async (db) => {
          expect((await driftProject(project, db)).differences).to.deep.equal([])
        })
        const { error } = await opened(
          project,
          url,
          async (db) => (await downgradeProject(project, db, { targets: ['base'] })).result,
        )
        expect(error).to.equal(undefined)
      }),
    )

    define('is compared by the names that documents write', () =>
      inTemporaryFolder(async (cwd) => {
        const url = await newUrl()
        const project = await writeProject(cwd, {
          aaaa: `
  - create_schema: { name: Other_${product} }
  - create_table: { table: Teams, columns: [${id}, { name: name, type: varchar(20), default: none }] }
  - create_table:
      table: Users
      columns: [${id}, { name: Team, type: bigint, references: { table: Teams } }, { name: twice, type: bigint, generated: { sql: Team * 2 } }]
      check_constraints: [{ name: Some, check: Team > 0 }]
  - create_table: { table: Other_${product}.Notes, columns: [${id}, { name: of, type: bigint, references: { table: Other_${product}.Notes } }] }
  - create_view: { name: Of_Teams, query: SELECT Users.Team FROM Users }
  - create_trigger: { name: Of_Users, table: Users, timing: before, events: [insert], body: SET NEW.Team = 1 }
`,
        })
        await opened(project, url, async (db) => {
          expect((await upgradeProject(project, db, {})).result.error).to.equal(undefined)
        })
        await opened(project, url, async (db) => {
          const { differences, unread, notCompared } = await driftProject(project, db)
          expect({ differences, unread, notCompared }).to.deep.equal({
            differences: [],
            unread: [],
            notCompared: [],
          })
          // What somebody changes by hand is told of the table as documents write it.
          await db.database.connection.query('ALTER TABLE Users ADD COLUMN more int')
          const by = (await driftProject(project, db)).differences
          expect(by.map(({ object }) => [object.of?.name, object.name])).to.deep.equal([['Users', 'more']])
        })
        await opened(project, url, async (db) => {
          await db.database.connection.query('ALTER TABLE Users DROP COLUMN more')
          const down = (await downgradeProject(project, db, { targets: ['base'] })).result
          expect(down.error).to.equal(undefined)
        })
      }),
    )

    define('is worked with by mixed names', () =>
      inTemporaryFolder(async (cwd) => {
        const url = await newUrl()
        const project = await writeProject(cwd, {
          aaaa: `\n  - create_table: { table: Teams, columns: [${id}] }\n  - create_table: { table: Users, columns: [${id}, { name: team, type: bigint, references: { table: Teams } }] }\n`,
        })
        await opened(project, url, async (db) => {
          expect((await upgradeProject(project, db, {})).result.error).to.equal(undefined)
        })
        const { error } = await opened(
          project,
          url,
          async (db) => (await downgradeProject(project, db, { targets: ['base'] })).result,
        )
        expect(error).to.equal(undefined)
      }),
    )
  })
}

import { expect } from 'chai'
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  openProject,
  resolveEnvironment,
  verifyProject,
  type Project,
  type Verification,
} from '../../src/index.js'
import type { VerifyRequest } from '../../src/api/verify-project.js'
import { connect } from '../../src/drivers/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withUrl } from '../drivers/open-connection.js'
import { eachEngine } from '../support/each-engine.js'

/** Revisions one after another, each with these operations. */
type Sketch = Readonly<Record<string, string>>

const users = `
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: email, type: text }
`

async function writeProject(cwd: string, sketch: Sketch): Promise<void> {
  await mkdir(path.join(cwd, 'revisions'), { recursive: true })
  await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: verified\n')
  const ids = Object.keys(sketch)
  for (const [i, [id, operations]] of Object.entries(sketch).entries()) {
    const header = `revision: ${id}\nrevises: ${i === 0 ? 'null' : ids[i - 1]}\nmessage: ${id}\noperations:`
    await writeFile(path.join(cwd, 'revisions', `${i}_${id}.yaml`), `${header}${operations}`)
  }
}

async function verified(
  project: Project,
  url: string,
  more: Omit<VerifyRequest, 'environment'> = {},
): Promise<Verification> {
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: () => Promise.reject(new Error('no file is read')),
  })
  return verifyProject(project, { environment, ...more })
}

function verifySketch(
  url: string,
  sketch: Sketch,
  more?: Omit<VerifyRequest, 'environment'>,
): Promise<Verification> {
  return inTemporaryFolder(async (cwd) => {
    await writeProject(cwd, sketch)
    return verified(await openProject({ cwd }), url, more)
  })
}

function statuses({ revisions }: Verification): Readonly<Record<string, string>> {
  return Object.fromEntries(revisions.map(({ revision, status }) => [revision, status]))
}

function rulesOf({ diagnostics }: Verification): readonly string[] {
  return [...new Set(diagnostics.map(({ ruleId }) => ruleId))]
}

describe('verify', () => {
  eachEngine((engine) => {
    /** Scratch databases stand beside the test's database; PGlite has them in memory. */
    async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
      if (engine.kind === 'pglite') return work('pglite://memory')
      return withUrl(await engine.database(), async (url) => {
        const result = await work(url)
        const connection = await connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })
        const left = await connection.query(
          "SELECT datname FROM pg_database WHERE datname LIKE 'aludel_scratch%'",
        )
        await connection.close()
        expect(left).to.deep.equal([])
        return result
      })
    }

    for (const example of ['01-tutorial', '02-shop', '03-clinic']) {
      it(`takes every revision of ${example} up, down and up, with rows in its tables`, async () => {
        const cwd = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url))
        const project = await openProject({ cwd })
        const result = await withServer((url) => verified(project, url))
        const found = result.revisions.flatMap(({ revision, differences, failure }) =>
          differences.length === 0 && failure === undefined
            ? []
            : [{ revision, differences, failure: failure?.error.message }],
        )
        expect(found).to.deep.equal([])
        expect(result.ok).to.equal(true)
        expect(result.revisions).to.have.length(project.revisions.length)
      })
    }

    it('finds what SQL of an author leaves behind, and goes on behind it', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: users,
          sloppy: `
  - execute: { up: "ALTER TABLE users ADD COLUMN fax text; CREATE TABLE audit (id bigint)", down: "DROP TABLE audit" }
`,
          third: `
  - create_table: { table: later, columns: [{ name: id, type: bigint }] }
`,
        }),
      )
      expect(statuses(result)).to.deep.equal({ first: 'ok', sloppy: 'failed', third: 'ok' })
      expect(result.ok).to.equal(false)
      const [, sloppy] = result.revisions
      // The second upgrade fails on what the downgrade left.
      expect(sloppy?.failure?.during).to.equal('second upgrade')
      expect(
        sloppy?.differences.map(({ after, kind, object, actual }) => [
          after,
          kind,
          object,
          actual !== undefined,
        ]),
      ).to.deep.equal([['downgrade', 'column', 'users.fax', true]])
      expect(rulesOf(result)).to.have.members(['verify/failed', 'verify/difference'])
      expect(result.diagnostics.find(({ ruleId }) => ruleId === 'verify/difference')?.message).to.equal(
        'after the downgrade, column "users.fax" is there, and was not before',
      )
    })

    it('says that nothing behind a revision was run which cannot be applied', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: users,
          wrong: `
  - execute: { up: "SELECT nobody FROM users", down: "SELECT 1" }
`,
          third: `
  - create_table: { table: later, columns: [{ name: id, type: bigint }] }
`,
        }),
      )
      expect(statuses(result)).to.deep.equal({ first: 'ok', wrong: 'failed', third: 'not_run' })
      const [diagnostic] = result.diagnostics
      expect(diagnostic?.ruleId).to.equal('verify/failed')
      expect(diagnostic?.location.file).to.match(/1_wrong\.yaml$/)
      expect(diagnostic?.location.pointer).to.equal('/operations/0')
      expect(diagnostic?.message).to.contain('column "nobody" does not exist')
    })

    it('tells what a look at the rows refuses from what only the server refuses', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: users,
          asked: `
  - alter_column: { table: users, column: email, nullable: false }
`,
          unasked: `
  - execute: { up: "ALTER TABLE users ADD CONSTRAINT nobody CHECK (id < 0)", down: "ALTER TABLE users DROP CONSTRAINT nobody" }
`,
        }),
      )
      expect(statuses(result)).to.deep.equal({ first: 'ok', asked: 'ok', unasked: 'ok' })
      const [, asked, unasked] = result.revisions
      expect(asked?.notes.map(({ kind, pointer }) => [kind, pointer])).to.deep.equal([
        ['asked', '/operations/0'],
      ])
      expect(asked?.notes[0]?.message).to.match(/^the upgrade asks first whether .*"email"/)
      expect(unasked?.notes.map(({ kind, pointer }) => [kind, pointer])).to.deep.equal([
        ['fails_on_rows', '/operations/0'],
        // Nor does the table take a row from then on.
        ['unseeded', undefined],
      ])
      expect(rulesOf(result)).to.deep.equal([
        'verify/depends-on-rows',
        'verify/fails-on-rows',
        'verify/unseeded',
      ])
    })

    it('shows a downgrade that fails on rows, and a table that no row fits', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: users,
          narrow: `
  - execute:
      up: ALTER TABLE users ADD COLUMN age integer
      down: |
        ALTER TABLE users ADD CONSTRAINT none CHECK (id IS NULL);
        ALTER TABLE users DROP CONSTRAINT none;
        ALTER TABLE users DROP COLUMN age
  - create_table:
      table: riddle
      columns: [{ name: answer, type: text, nullable: false, check: md5(answer) = 'x' }]
`,
        }),
      )
      expect(result.ok).to.equal(true)
      expect(result.revisions[1]?.notes.map(({ kind }) => kind)).to.deep.equal(['unseeded', 'fails_on_rows'])
      expect(rulesOf(result)).to.have.members(['verify/unseeded', 'verify/fails-on-rows'])
    })

    it('shows that a downgrade asks whether rows refer to those that it deletes', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: `
  - create_table:
      table: roles
      columns: [{ name: code, type: text, primary_key: true, check: code = 'adm' }]
  - create_table:
      table: staff
      columns: [{ name: role, type: text, nullable: false, references: { table: roles } }]
`,
          roles: `
  - insert_rows: { table: roles, rows: [{ code: adm }] }
`,
        }),
      )
      expect(statuses(result)).to.deep.equal({ first: 'ok', roles: 'ok' })
      const notes = result.revisions[1]?.notes ?? []
      expect(notes.map(({ kind, pointer }) => [kind, pointer])).to.deep.equal([
        // The made-up role has the key of the one that is inserted.
        ['fails_on_rows', '/operations/0'],
        ['asked', '/operations/0'],
      ])
      expect(notes[1]?.message).to.match(
        /^the downgrade asks first whether no row of "staff" refers by "role" to the rows of "roles" that are deleted/,
      )
    })

    it('goes up only where a revision says that there is no way down', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: users,
          gone: `
  - execute: { up: "ALTER TABLE users DROP COLUMN email", irreversible: the law says so }
`,
          third: `
  - create_table: { table: later, columns: [{ name: id, type: bigint }] }
`,
        }),
      )
      expect(statuses(result)).to.deep.equal({ first: 'ok', gone: 'irreversible', third: 'ok' })
      expect(result.ok).to.equal(true)
    })

    it('makes stand-ins for tables, schemas and roles of others', async () => {
      const result = await withServer((url) =>
        verifySketch(url, {
          first: `
  - declare_table:
      schema: auth
      table: accounts
      columns: [{ name: id, type: uuid, primary_key: true }]
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: account, type: uuid, nullable: false, references: { table: accounts, schema: auth } }
${engine.kind === 'pglite' ? '  - grant: { privileges: [select], table: users, roles: [somebody] }\n' : ''}`,
        }),
      )
      expect(result.diagnostics).to.deep.equal([])
      expect(result.ok).to.equal(true)
    })

    it('tells the same in several walks at a time as in one', async () => {
      const many = Object.fromEntries(
        Array.from({ length: 24 }, (_, i): [string, string] => {
          const table = `t${i}`
          const down = i === 5 ? 'SELECT 1' : `DROP TABLE more_${table}`
          return [
            `r${i}`,
            `
  - create_table: { table: ${table}, columns: [{ name: id, type: bigint, identity: always, primary_key: true }] }
  - execute: { up: "CREATE TABLE more_${table} (id bigint${i === 20 ? ', id int' : ''})", down: "${down}" }
`,
          ]
        }),
      )
      const events: (readonly [number, number])[] = []
      const told = async (jobs: number): Promise<unknown> => {
        const { revisions } = await withServer((url) =>
          verifySketch(url, many, {
            jobs,
            onProgress: ({ kind, number, count }) => {
              if (kind === 'end') events.push([number, count])
            },
          }),
        )
        return revisions.map(({ failure, ...rest }) => ({
          ...rest,
          durationMs: 0,
          failure: failure?.error.message,
        }))
      }
      const one = await told(1)
      expect(JSON.stringify(one)).to.match(/r5.*"failed".*r20.*"failed".*r21.*"not_run"/s)
      const ended = events.splice(0)
      expect(await told(2)).to.deep.equal(one)
      expect(events.toSorted(([a], [b]) => a - b)).to.deep.equal(ended)
    })

    it('verifies only what is chosen, on top of what it stands on', async () => {
      const result = await withServer((url) =>
        verifySketch(
          url,
          {
            first: users,
            second: '\n  - create_index: { table: users, columns: [email] }\n',
            third: users.replace('users', 'others'),
          },
          { revisions: ['second'] },
        ),
      )
      expect(statuses(result)).to.deep.equal({ second: 'ok' })
    })
  })

  it('says what needs a server', async () => {
    const result = await verifySketch('pglite://memory', {
      first: users,
      places: `
  - create_extension: { name: postgis }
`,
      third: `
  - create_table: { table: later, columns: [{ name: id, type: bigint }] }
`,
    })
    expect(statuses(result)).to.deep.equal({ first: 'ok', places: 'needs_server', third: 'not_run' })
    expect(result.diagnostics[0]).to.deep.include({
      ruleId: 'verify/needs-server',
      help: 'name a server on which a scratch database may be made: --url postgresql://…',
    })
  })

  for (const [what, operations] of Object.entries({
    'a tablespace':
      '{ create_table: { table: t, columns: [{ name: id, type: int }], postgresql: { tablespace: fast } } }',
    'an index in a tablespace':
      '{ create_index: { table: users, columns: [email], postgresql: { tablespace: fast } } }',
    'an extension by raw SQL':
      '{ execute: { up: "CREATE EXTENSION postgis", down: "DROP EXTENSION postgis" } }',
    'a language': '{ create_function: { name: f, returns: int, language: plpython3u, body: return 1 } }',
    'a collation of ICU': '{ add_column: { table: users, column: n, type: text, collation: de-DE-x-icu } }',
  })) {
    it(`says that ${what} needs a server, and that it is no failure of the revision`, async () => {
      const result = await verifySketch('pglite://memory', { first: users, lacking: `\n  - ${operations}\n` })
      expect(statuses(result)).to.deep.equal({ first: 'ok', lacking: 'needs_server' })
      expect(rulesOf(result)).to.deep.equal(['verify/needs-server'])
    })
  }

  it('verifies what a branch changed', async () => {
    await inTemporaryFolder(async (cwd) => {
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
          cwd,
          stdio: 'pipe',
        })
      await writeProject(cwd, { first: users })
      git('init', '-q', '-b', 'main')
      git('add', '.')
      git('commit', '-q', '-m', 'first')
      git('checkout', '-q', '-b', 'branch')
      await writeProject(cwd, {
        first: users,
        second: '\n  - create_index: { table: users, columns: [email] }\n',
      })
      git('add', '.')
      git('commit', '-q', '-m', 'second')
      await writeProject(cwd, {
        first: users,
        second: '\n  - create_index: { table: users, columns: [email] }\n',
        third: '\n  - drop_index: { table: users, columns: [email] }\n',
      })
      const project = await openProject({ cwd })
      expect(statuses(await verified(project, 'pglite://memory', { since: 'main' }))).to.deep.equal({
        second: 'ok',
        third: 'ok',
      })
      const refused = await verified(project, 'pglite://memory', { since: 'nowhere' }).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(String(refused)).to.contain('Git cannot tell what changed since nowhere')
    })
  })
})

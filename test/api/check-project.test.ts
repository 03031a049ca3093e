import { expect } from 'chai'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  checkProject,
  cleanReplaced,
  openProject,
  squashRevisions,
  stampProject,
  upgradeProject,
  type Check,
  type CheckRequest,
} from '../../src/index.js'
import { checksJson } from '../../src/cli/render/checks-json.js'
import { outputProblems } from '../cli/output-schemas.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withUrl } from '../drivers/open-connection.js'
import { connect } from '../../src/drivers/index.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { connectTo, withProject } from './live-project.js'

interface Written {
  readonly revises?: string
  readonly header?: string
  readonly operation: string
}

const table = (name: string): string =>
  `create_table: { table: ${name}, columns: [{ name: id, type: bigint, primary_key: true }] }`
const column = (name: string): string => `add_column: { table: users, column: ${name}, type: text }`

const trunk: Written = { operation: table('users') }

function write(cwd: string, revisions: Readonly<Record<string, Written>>, settings = ''): void {
  mkdirSync(path.join(cwd, 'revisions'), { recursive: true })
  writeFileSync(path.join(cwd, 'aludel.yaml'), `version: 1\nname: checked\n${settings}`)
  for (const [id, { revises, header = '', operation }] of Object.entries(revisions)) {
    writeFileSync(
      path.join(cwd, 'revisions', `${id}.yaml`),
      `revision: ${id}\nrevises: ${revises ?? 'null'}\n${header}operations:\n  - ${operation}\n`,
    )
  }
}

async function check(cwd: string, request: CheckRequest = {}): Promise<readonly Check[]> {
  const checked = await checkProject(await openProject({ cwd }), request)
  expect(outputProblems('check', JSON.parse(JSON.stringify(checksJson(checked))))).to.deep.equal([])
  expect(checked.ok).to.equal(checked.checks.every(({ ok }) => ok))
  return checked.checks
}

/** Every check that is not ok, and every finding: `branches ✖ check/branches-clash revisions/c1.yaml:4`. */
function told(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ id, ok, diagnostics }) => {
    const mark = `${id} ${ok ? '✔' : '✖'}`
    if (diagnostics.length === 0) return ok ? [] : [mark]
    return diagnostics.map(
      ({ ruleId, location }) => `${mark} ${ruleId} ${location.file.split('/').at(-1)}:${location.start.line}`,
    )
  })
}

const messageOf = (checks: readonly Check[], id: Check['id']): string | undefined =>
  checks.find((one) => one.id === id)?.message

function helpOf(checks: readonly Check[]): string {
  return checks.flatMap(({ diagnostics }) => diagnostics.map(({ help = '' }) => help)).join('\n')
}

const inFolder = (work: (cwd: string) => Promise<void>) => () => inTemporaryFolder(work)

const git = (cwd: string, ...args: string[]): void => {
  const names = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
  execFileSync('git', [...names, ...args], { cwd, stdio: 'ignore' })
}

const merged = (work: (cwd: string) => Promise<void>) =>
  inFolder(async (cwd) => {
    write(cwd, { a1: trunk, b1: { revises: 'a1', operation: column('phone') } })
    git(cwd, 'init', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-m', 'merged')
    git(cwd, 'checkout', '-b', 'feature')
    await work(cwd)
  })

describe('check, without a database', () => {
  it(
    'says yes to one line, and what it looked at',
    inFolder(async (cwd) => {
      write(cwd, { a1: trunk, b1: { revises: 'a1', operation: column('phone') } })
      const checks = await check(cwd)
      expect(told(checks)).to.deep.equal([])
      expect(checks.map(({ id }) => id)).to.deep.equal(['documents', 'targets', 'branches'])
      expect(messageOf(checks, 'targets')).to.equal('head is b1')
    }),
  )

  it(
    'looks at nothing else while documents are wrong, and nobody may take that for a yes',
    inFolder(async (cwd) => {
      write(cwd, { a1: trunk, b1: { revises: 'a1', operation: 'drop_table: { table: nobody }' } })
      const checks = await check(cwd, { connect: () => Promise.reject(new Error('connected')) })
      expect(told(checks)).to.deep.equal([
        'documents ✖ model/no-such-table b1.yaml:4',
        'targets ✖',
        'branches ✖',
        'applied ✖',
        'edited ✖',
        'half-run ✖',
      ])
    }),
  )

  it(
    'refuses two heads where the target means one, and says that they commute',
    inFolder(async (cwd) => {
      write(cwd, {
        a1: trunk,
        b1: { revises: 'a1', operation: column('phone') },
        c1: { revises: 'a1', operation: column('locale') },
      })
      const checks = await check(cwd)
      expect(told(checks)).to.deep.equal(['targets ✖ check/several-heads b1.yaml:1'])
      expect(helpOf(checks)).to.match(/^they commute: bring them together by aludel merge heads/)
      expect(messageOf(checks, 'branches')).to.match(/^b1 and c1 commute/)
    }),
  )

  it(
    'says yes to two heads that every target names',
    inFolder(async (cwd) => {
      const branches = {
        a1: trunk,
        b1: { revises: 'a1', header: 'branch_labels: [billing]\n', operation: column('phone') },
        c1: { revises: 'a1', header: 'branch_labels: [core]\n', operation: column('locale') },
      }
      write(
        cwd,
        branches,
        'environments:\n  dev: { url: "pglite://db", target: heads }\n  production:\n    url: "pglite://db"\n    target: billing@head\n',
      )
      const checks = await check(cwd)
      expect(told(checks)).to.deep.equal([])
      expect(messageOf(checks, 'targets')).to.equal(
        'heads of dev is b1 and c1; billing@head of production is b1',
      )
      write(
        cwd,
        {},
        'environments:\n  dev: { url: "pglite://db", target: heads }\n  production: { url: "pglite://db" }\n',
      )
      expect(told(await check(cwd))).to.deep.equal(['targets ✖ check/several-heads b1.yaml:1'])
      expect(told(await check(cwd, { environment: 'dev' }))).to.deep.equal([])
    }),
  )

  it(
    'points at a target that leads nowhere, and says which it does not look at',
    inFolder(async (cwd) => {
      write(
        cwd,
        { a1: trunk },
        'environments:\n  dev:\n    url: "pglite://db"\n    target: biling@head\n  production: { url: "pglite://db", target: "${TO}" }\n',
      )
      const checks = await check(cwd)
      expect(told(checks)).to.deep.equal(['targets ✖ project/target aludel.yaml:6'])
      expect(messageOf(checks, 'targets')).to.match(/\$\{TO\} of production depends on a variable/)
    }),
  )

  it(
    'names the pair that clashes, with both places, whether or not a target names both heads',
    inFolder(async (cwd) => {
      const same = { revises: 'a1', operation: column('phone') }
      write(cwd, { a1: trunk, b1: same, c1: same }, 'target: heads\n')
      const checks = await check(cwd)
      expect(told(checks)).to.deep.equal(['branches ✖ check/branches-clash c1.yaml:4'])
      const [clash] = checks.flatMap(({ diagnostics }) => diagnostics)
      expect(clash?.related?.map(({ location }) => [location.file, location.start.line])).to.deep.equal([
        ['revisions/b1.yaml', 4],
      ])
      write(cwd, {})
      expect(helpOf(await check(cwd))).to.match(/^they do not commute/)
    }),
  )

  it(
    'names what a branch needs and does not stand on',
    inFolder(async (cwd) => {
      write(
        cwd,
        {
          a1: trunk,
          b1: { revises: 'a1', operation: table('orders') },
          c1: { revises: 'a1', operation: 'drop_table: { table: orders }' },
        },
        'target: heads\n',
      )
      // What c1 needs is no part of its own line: validate says so already.
      expect(told(await check(cwd))[0]).to.equal('documents ✖ model/no-such-table c1.yaml:4')
    }),
  )

  describe('with --since', () => {
    it(
      'lets a branch add, comment, rename files and say its messages anew',
      merged(async (cwd) => {
        rmSync(path.join(cwd, 'revisions/b1.yaml'))
        const text = `# the same\nrevises: a1\nmessage: phones\nrevision: b1\noperations:\n  - ${column('phone')}\n`
        writeFileSync(path.join(cwd, 'revisions/phones.yaml'), text)
        write(cwd, { c1: { revises: 'b1', operation: column('locale') } })
        const checks = await check(cwd, { since: 'main' })
        expect(told(checks)).to.deep.equal([])
        expect(messageOf(checks, 'merged')).to.equal('nothing that was merged at main was edited')
      }),
    )

    it(
      'points at an edit, committed or not, and at nothing that main has come to since',
      merged(async (cwd) => {
        write(cwd, { b1: { revises: 'a1', operation: column('fax') } })
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal(['merged ✖ check/edited b1.yaml:4'])
        git(cwd, 'commit', '-am', 'edited')
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal(['merged ✖ check/edited b1.yaml:4'])
        git(cwd, 'checkout', 'main')
        write(cwd, { a1: { operation: table('people') } })
        git(cwd, 'commit', '-am', 'main goes on')
        git(cwd, 'checkout', 'feature')
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal(['merged ✖ check/edited b1.yaml:4'])
      }),
    )

    it(
      'warns of a revision that is gone, or stands elsewhere',
      merged(async (cwd) => {
        write(cwd, { b1: { operation: table('orders') } })
        git(cwd, 'commit', '-am', 'orders')
        write(cwd, { b1: { revises: 'a1', operation: table('orders') } })
        expect(told(await check(cwd, { since: 'HEAD' }))).to.deep.equal(['merged ✔ check/moved b1.yaml:2'])
        rmSync(path.join(cwd, 'revisions/b1.yaml'))
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal([
          'merged ✔ check/removed aludel.yaml:2',
        ])
      }),
    )

    it(
      'says nothing of revisions whose work another does since',
      merged(async (cwd) => {
        await squashRevisions(await openProject({ cwd }), {
          range: ':b1',
          message: 'both',
          revisionId: 's1',
          now: new Date('2026-01-01T00:00:00Z'),
          randomBytes,
        })
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal([])
        await cleanReplaced(await openProject({ cwd }))
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal([])
      }),
    )

    it(
      'points at the operation whose data file was edited',
      merged(async (cwd) => {
        const rows = 'insert_rows: { table: users, file: users.csv }'
        writeFileSync(path.join(cwd, 'revisions/users.csv'), 'id\n1\n')
        write(cwd, { c1: { revises: 'b1', operation: rows } })
        git(cwd, 'add', '.')
        git(cwd, 'commit', '-m', 'rows')
        expect(told(await check(cwd, { since: 'HEAD' }))).to.deep.equal([])
        writeFileSync(path.join(cwd, 'revisions/users.csv'), 'id\n2\n')
        expect(told(await check(cwd, { since: 'HEAD' }))).to.deep.equal(['merged ✖ check/edited c1.yaml:4'])
        // A revision of this branch may insert what it will.
        expect(told(await check(cwd, { since: 'main' }))).to.deep.equal([])
      }),
    )
  })
})

async function looking(cwd: string, database: TestDatabase, drift = false): Promise<readonly string[]> {
  const project = await openProject({ cwd })
  return withUrl(database, async (url) =>
    told(
      await check(cwd, {
        connect: () => connectTo(project, url),
        ...(drift ? { drift: { ignore: [] } } : {}),
      }),
    ),
  )
}

describe('check, with a database', () => {
  eachEngine((engine) => {
    it('tells what is pending before anything was run, and makes no bookkeeping', async () => {
      const database = await engine.database()
      await inTemporaryFolder(async (cwd) => {
        write(cwd, { a1: trunk })
        expect(await looking(cwd, database)).to.deep.equal(['applied ✖ check/pending a1.yaml:1'])
        const rows = await database.query("SELECT relname FROM pg_class WHERE relname LIKE 'aludel%'")
        expect(rows).to.deep.equal([])
      })
    })

    it('follows a database from pending to whole, and points at what was edited, left out or changed by hand', async () => {
      const database = await engine.database()
      await inTemporaryFolder(async (cwd) => {
        write(cwd, { a1: trunk, b1: { revises: 'a1', operation: column('phone') } })
        const project = await openProject({ cwd })
        await withProject(project, database, (db) => upgradeProject(project, db, { targets: ['a1'] }))
        expect(await looking(cwd, database, true)).to.deep.equal(['applied ✖ check/pending b1.yaml:1'])
        await withProject(project, database, (db) => upgradeProject(project, db, {}))
        expect(await looking(cwd, database, true)).to.deep.equal([])

        write(cwd, { b1: { revises: 'a1', operation: column('fax') } })
        expect(await looking(cwd, database)).to.deep.equal(['edited ✖ check/edited b1.yaml:4'])
        rmSync(path.join(cwd, 'revisions/b1.yaml'))
        expect(await looking(cwd, database)).to.deep.equal(['applied ✔ check/only-in-database aludel.yaml:2'])

        await withUrl(database, async (url) => {
          const by = await connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })
          await by.run(['ALTER TABLE users DROP COLUMN phone'])
          await by.close()
        })
        expect(await looking(cwd, database, true)).to.deep.equal([
          'applied ✔ check/only-in-database aludel.yaml:2',
          'drift ✖ drift/missing aludel.yaml:2',
        ])
      })
    })

    it('needs no right but to read', async function () {
      if (engine.kind !== 'postgresql') this.skip()
      const database = await engine.database()
      await inTemporaryFolder(async (cwd) => {
        write(cwd, { a1: trunk })
        const project = await openProject({ cwd })
        const name = `aludel_${randomBytes(6).toString('hex')}`
        await database.exec(`CREATE ROLE ${name} LOGIN PASSWORD 'reader'`)
        const url = new URL(database.url)
        url.username = name
        url.password = 'reader'
        const reader = { ...database, url: url.href }
        try {
          expect(await looking(cwd, reader, true)).to.deep.equal(['applied ✖ check/pending a1.yaml:1'])
          await withProject(project, database, (db) => upgradeProject(project, db, {}))
          await database.exec(`GRANT SELECT ON aludel_revision, aludel_step, aludel_info TO ${name}`)
          expect(await looking(cwd, reader, true)).to.deep.equal([])
        } finally {
          await database.exec(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
        }
      })
    })

    it('points at a revision that is half run', async () => {
      const database = await engine.database()
      await inTemporaryFolder(async (cwd) => {
        write(cwd, { a1: trunk, b1: { revises: 'a1', operation: column('phone') } })
        const project = await openProject({ cwd })
        await withProject(project, database, (db) => stampProject(project, db, { targets: ['head'] }))
        await withUrl(database, async (url) => {
          const by = await connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })
          await by.run(["UPDATE aludel_revision SET status = 'applying' WHERE revision = 'b1'"])
          await by.close()
        })
        expect(await looking(cwd, database, true)).to.deep.equal([
          'applied ✖ check/pending b1.yaml:1',
          'half-run ✖ check/half-run b1.yaml:1',
          'drift ✖',
        ])
      })
    })
  })
})

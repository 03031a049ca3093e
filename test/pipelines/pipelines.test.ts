import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { buildPackage } from '../cli/run-cli.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachEngine } from '../support/each-engine.js'
import { runShell, type ShellResult } from '../support/run-shell-block.js'
import type { TestDatabase } from '../support/test-database.js'
import { startHostOfGit } from './host-of-git.js'
import { dockerfile, githubJob, gitlabJob, kubernetesJob, type Job } from './shell-lines.js'

const example = fileURLToPath(new URL('../../examples/05-pipelines', import.meta.url))

/** A clone of a repository in which the example was committed, and the variables that every job has. */
interface Clone {
  readonly cwd: string
  git(...args: readonly string[]): string
  /** Runs the lines of a job. A variable that it is not given is not set. */
  run(job: Job, given: Readonly<Record<string, string>>): Promise<ShellResult>
  /** The lines, which have to end well. */
  must(job: Job, given: Readonly<Record<string, string>>): Promise<string>
}

/** `npm ci` has nothing to do here: the package is there already. Whatever else of npm is run is a mistake. */
const npm = `#!/bin/sh\ncase "$1" in ci) exit 0 ;; *) echo "npm $*" >&2; exit 9 ;; esac\n`

function git(place: string, args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=ci', '-c', 'user.email=ci@example.com', ...args], {
    cwd: place,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function withClone(work: (clone: Clone) => Promise<void>): Promise<void> {
  const built = await buildPackage()
  await inTemporaryFolder(async (folder) => {
    const cwd = path.join(folder, 'work')
    const origin = path.join(folder, 'origin')
    const bin = path.join(folder, 'bin')
    cpSync(example, origin, { recursive: true, filter: (file) => path.basename(file) !== '.aludel' })
    writeFileSync(path.join(origin, '.gitignore'), 'node_modules\n.aludel\nplan.*\n*.xml\n')
    git(origin, ['init', '--quiet', '--initial-branch=main'])
    git(origin, ['add', '--all'])
    git(origin, ['commit', '--quiet', '--message=schema'])
    git(folder, ['clone', '--quiet', origin, cwd])
    mkdirSync(path.join(cwd, 'node_modules/.bin'), { recursive: true })
    symlinkSync(built, path.join(cwd, 'node_modules/aludel'))
    const program = path.join(cwd, 'node_modules/.bin/aludel')
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${built}/dist/run.cjs' "$@"\n`)
    mkdirSync(bin)
    writeFileSync(path.join(bin, 'npm'), npm)
    for (const file of [program, path.join(bin, 'npm')]) chmodSync(file, 0o755)
    const always = {
      PATH: `${bin}${path.delimiter}${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      HOME: folder,
      CI: 'true',
    }
    const run = (job: Job, given: Readonly<Record<string, string>>): Promise<ShellResult> =>
      runShell(job.script, cwd, { ...always, ...given })
    await work({
      cwd,
      git: (...args) => git(cwd, args),
      run,
      must: async (job, given) => {
        const { exitCode, stdout, stderr } = await run(job, given)
        expect(exitCode, `${job.script}\n${stdout}${stderr}`).to.equal(0)
        return stdout + stderr
      },
    })
  })
}

/** A new revision on a branch of its own. */
function addRevision({ cwd, git }: Clone): void {
  git('checkout', '--quiet', '-b', 'reservations')
  writeFileSync(
    path.join(cwd, 'revisions/20250401_090000_reservations.yaml'),
    'revision: b052d4ef7816\nrevises: af41c3de6705\nmessage: reservations\noperations:\n  - add_column: { table: loans, column: reserved, type: boolean, default: false, nullable: false }\n',
  )
  git('add', '--all')
  git('commit', '--quiet', '--message=reservations')
}

/** What the workflow of a host asks for, as one. */
interface Host {
  readonly review: Job
  readonly deploy: readonly Job[]
  readonly revert: readonly Job[]
  /** The variables that the host sets itself, for a review. */
  variables(url: string, clone: Clone): Readonly<Record<string, string>>
  readonly updates: string
}

const hosts: Readonly<Record<string, Host>> = {
  GitHub: {
    review: githubJob('schema-review', 'review'),
    deploy: [githubJob('schema-deploy', 'plan'), githubJob('schema-deploy', 'apply')],
    revert: [githubJob('schema-revert', 'plan'), githubJob('schema-revert', 'apply')],
    variables: (url) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'library/schema',
      GITHUB_TOKEN: 't0ken',
      PULL_REQUEST: '7',
      BASE: 'origin/main',
    }),
    updates: 'PATCH /repos/library/schema/issues/comments/102',
  },
  GitLab: {
    review: gitlabJob('review'),
    deploy: [gitlabJob('plan'), gitlabJob('apply')],
    revert: [gitlabJob('plan revert'), gitlabJob('revert')],
    variables: (url, { git }) => ({
      GITLAB_CI: 'true',
      CI_API_V4_URL: url,
      CI_PROJECT_ID: '5',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git('merge-base', 'HEAD', 'origin/main').trim(),
      PLAN_COMMENT_TOKEN: 't0ken',
    }),
    updates: 'PUT /projects/5/merge_requests/7/notes/102',
  },
}

const tables = async (database: TestDatabase): Promise<readonly unknown[]> =>
  (
    await database.query(
      "SELECT relname AS name FROM pg_catalog.pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE 'aludel%' ORDER BY relname",
    )
  ).map((row) => row['name'])

const columns = async (database: TestDatabase): Promise<number> =>
  (
    await database.query(
      "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = 'loans'::regclass AND attnum > 0 AND NOT attisdropped",
    )
  ).length

describe('the pipelines of the example', function () {
  this.timeout(300_000)
  before('buildPackage', () => buildPackage())

  for (const [name, host] of Object.entries(hosts)) {
    it(`review a branch on ${name}, with a comment that is written anew`, () =>
      withClone(async (clone) => {
        addRevision(clone)
        // The comment is found on the second page, behind a hundred others.
        const other = Array.from({ length: 101 }, (_, index) => `comment ${index}`)
        const server = await startHostOfGit(other)
        try {
          const variables = host.variables(server.url, clone)
          await clone.must(host.review, variables)
          expect(server.comments.size).to.equal(102)
          expect(server.comments.get(102)).to.match(/^<!-- aludel plan: .*\n[^]*reserved/)
          await clone.must(host.review, variables)
          expect(server.comments.size).to.equal(102)
          expect(server.asked.at(-1)).to.equal(host.updates)
        } finally {
          await server.stop()
        }
      }))

    it(`refuse a branch on ${name} that edits what was merged`, () =>
      withClone(async (clone) => {
        addRevision(clone)
        const file = path.join(clone.cwd, 'revisions/20250310_090000_books.yaml')
        writeFileSync(file, readFileSync(file, 'utf8').replace('varchar(300)', 'varchar(400)'))
        clone.git('commit', '--quiet', '--all', '--message=edit')
        const { exitCode, stdout } = await clone.run(host.review, host.variables('http://127.0.0.1:9', clone))
        expect(exitCode).to.equal(1)
        const said = name === 'GitHub' ? stdout : readFileSync(path.join(clone.cwd, 'check.xml'), 'utf8')
        expect(said).to.contain('8d2fa1bc45e3')
      }))
  }

  it('build an image whose documents are right, and no other', () =>
    withClone(async (clone) => {
      const job = { script: dockerfile().run.join('\n'), variables: [] }
      expect(job.script).to.contain('validate')
      await clone.must(job, {})
      rmSync(path.join(clone.cwd, 'revisions/20250303_090000_readers.yaml'))
      expect((await clone.run(job, {})).exitCode).to.equal(2)
    }))

  eachEngine((engine) => {
    if (engine.kind === 'pglite') return

    for (const [name, { deploy, revert }] of Object.entries(hosts)) {
      it(`deploy, try again, and revert on ${name}`, async () => {
        const database = await engine.database()
        await withClone(async (clone) => {
          const summary = path.join(clone.cwd, 'plan.summary')
          const given = { DATABASE_URL: database.url, GITHUB_STEP_SUMMARY: summary }
          const [plan, apply] = deploy
          if (plan === undefined || apply === undefined) throw new Error('two jobs')
          await clone.must(plan, given)
          await clone.must(apply, given)
          expect(await tables(database)).to.deep.equal(['books', 'loans', 'readers'])
          // A job that is tried again has nothing to do, and ends well.
          await clone.must(apply, given)

          addRevision(clone)
          await clone.must(plan, given)
          await clone.must(apply, given)
          expect(await columns(database)).to.equal(5)

          clone.git('revert', '--no-edit', 'HEAD')
          for (const job of revert) await clone.must(job, given)
          expect(await columns(database)).to.equal(4)
          for (const job of revert.slice(1)) await clone.must(job, given)
        })
      })
    }

    it('run the image in a job of Kubernetes, and before a sync of Argo CD', async () => {
      const database = await engine.database()
      await withClone(async (clone) => {
        const given = { DATABASE_URL: database.url }
        const [job, hook] = [kubernetesJob('job.yaml'), kubernetesJob('argocd-presync.yaml')]
        expect(job.variables).to.deep.equal(['CI', 'DATABASE_URL'])
        await clone.must(job, given)
        await clone.must(job, given)
        addRevision(clone)
        await clone.must(hook, given)
        expect(await columns(database)).to.equal(5)
        clone.git('revert', '--no-edit', 'HEAD')
        await clone.must(hook, given)
        expect(await columns(database)).to.equal(4)
        // A job that has lost its secret fails.
        expect((await clone.run(job, {})).exitCode).to.equal(2)
      })
    })
  })
})

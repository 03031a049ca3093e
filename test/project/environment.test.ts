import { expect } from 'chai'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { displayUrl } from '../../src/project/connection-url.js'
import { EnvironmentError } from '../../src/project/environment-error.js'
import {
  resolveEnvironment,
  type EnvironmentChoice,
  type ResolvedEnvironment,
} from '../../src/project/environment.js'
import { loadProject, type ProjectConfig } from '../../src/project/project-file.js'
import { expandVariables } from '../../src/project/variables.js'

const projectText = `version: 1
name: shop
default_environment: dev
lock_wait: 5m
environments:
  dev: { url: "pglite://.aludel/dev" }
  production:
    url: postgresql://app@db.example/shop
    password: "\${DB_PASSWORD}"
    protected: true
    statement_timeout: 500ms
    bookkeeping: { schema: ops }
  mounted: { url: "postgresql://app@db/shop", password_file: secrets/db }
  lite: { url: "sqlite://x.db" }
  empty: {}
  pooled: { url: "postgresql://app@db/shop", lock: lease }
  loose: { url: "postgresql://app@db/shop", lock: none }
`

describe('projects and environments', () => {
  let folder = ''
  let project: ProjectConfig

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'aludel-project-'))
    await writeFile(path.join(folder, 'aludel.yaml'), projectText)
    await mkdir(path.join(folder, 'deep/er'), { recursive: true })
    const loaded = await loadProject({ cwd: path.join(folder, 'deep/er') })
    if (loaded.project === undefined) throw new Error(JSON.stringify(loaded.diagnostics))
    project = loaded.project
  })

  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  it('say of a key that is nearly one of theirs, what they take', async () => {
    await writeFile(path.join(folder, 'aludel.yaml'), 'version: 1\nname: shop\nrevision: [revisions]\n')
    const { diagnostics } = await loadProject({ cwd: folder })
    expect(diagnostics.map(({ suggestions }) => suggestions)).to.deep.equal([['revisions']])
    expect(diagnostics[0]?.help).to.match(/^the project file takes /)
  })

  const resolve = async (choice: Partial<EnvironmentChoice>): Promise<ResolvedEnvironment> =>
    resolveEnvironment(project, { variables: {}, readText: async (file) => `${file}!\n`, ...choice })

  const refusal = async (choice: Partial<EnvironmentChoice>): Promise<EnvironmentError> => {
    try {
      await resolve(choice)
    } catch (error) {
      if (error instanceof EnvironmentError) return error
      throw error
    }
    throw new Error('the environment was not refused')
  }

  it('finds the file upward, and fills in defaults', () => {
    expect(project.file).to.equal('../../aludel.yaml')
    expect(project.revisions).to.deep.equal([path.join(folder, 'revisions')])
    expect({ names: project.names, timezone: project.timezone, dialects: project.dialects }).to.deep.equal({
      names: 'aludel',
      timezone: 'UTC',
      dialects: undefined,
    })
  })

  it('says when there is no file, and what is wrong with one', async () => {
    await rm(path.join(folder, 'aludel.yaml'))
    const none = await loadProject({ cwd: folder })
    expect(none.diagnostics.map(({ ruleId }) => ruleId)).to.deep.equal(['project/not-found'])
    await writeFile(path.join(folder, 'mine.yml'), 'version: 1\nname: x\nenvironments: { dev: { uri: x } }\n')
    const wrong = await loadProject({ cwd: folder, config: 'mine.yml' })
    expect(
      wrong.diagnostics.map(({ ruleId, location }) => `${ruleId} ${location.file} ${location.pointer}`),
    ).to.deep.equal(['schema/unknown-key mine.yml /environments/dev/uri'])
  })

  it('chooses --url, --env, ALUDEL_ENV, DATABASE_URL, the default, in this order', async () => {
    const variables = { ALUDEL_ENV: 'mounted', DATABASE_URL: 'postgresql://v/db', DB_PASSWORD: 's3cret' }
    const all = { url: 'postgresql://f/db', env: 'production', variables }
    const names = [
      await resolve(all),
      await resolve({ env: 'production', variables }),
      await resolve({ variables }),
      await resolve({ variables: { DATABASE_URL: 'postgresql://v/db' } }),
      await resolve({}),
    ].map(({ name, shownUrl, urlSource }) => [name, shownUrl, urlSource])
    expect(names).to.deep.equal([
      ['production', 'postgresql://f/db', 'flag'],
      ['production', 'postgresql://app@db.example/shop', 'env'],
      ['mounted', 'postgresql://app@db/shop', 'env'],
      [undefined, 'postgresql://v/db', 'variable'],
      ['dev', 'pglite://.aludel/dev', 'file'],
    ])
  })

  it('fills in variables, durations and what the top level says', async () => {
    const found = await resolve({ env: 'production', variables: { DB_PASSWORD: 's3cret' } })
    expect(found).to.deep.include({
      password: 's3cret',
      protected: true,
      target: { text: 'head', words: ['head'] },
      lock: 'auto',
      lockWaitMs: 300_000,
      lockTimeoutMs: 2000,
      statementTimeoutMs: 500,
      probeTimeoutMs: 5000,
      bookkeeping: { schema: 'ops', prefix: 'aludel_' },
    })
  })

  it('refuses a way of locking that is not built, instead of taking another', async () => {
    const { message, location } = await refusal({ env: 'loose' })
    expect(message).to.equal('lock: none is not supported in this version')
    expect(location?.pointer).to.equal('/environments/loose/lock')
    expect((await resolve({ env: 'pooled' })).lock).to.equal('lease')
  })

  it('reads a password file beside the project, without its last line break', async () => {
    const { password } = await resolve({ env: 'mounted' })
    expect(password).to.equal(`${path.join(folder, 'secrets/db')}!`)
  })

  it('gives the password of the file to no other URL', async () => {
    const { password } = await resolve({ env: 'mounted', url: 'postgresql://elsewhere/db' })
    expect(password).to.equal(undefined)
  })

  it('makes a folder of PGlite absolute, relative to the project', async () => {
    const { url } = await resolve({})
    expect(url).to.equal(`pglite://${path.join(folder, '.aludel/dev')}`)
  })

  it('names a variable that is missing, and only when it is used', async () => {
    const { ruleId, message, location } = await refusal({ env: 'production' })
    expect(`${ruleId}: ${message}`).to.equal('project/missing-variable: the variable DB_PASSWORD is not set')
    expect(location?.pointer).to.equal('/environments/production/password')
    expect(location?.start.line).to.equal(9)
  })

  it('refuses what leads to no database', async () => {
    const refusals = [
      await refusal({ env: 'prodution' }),
      await refusal({ env: 'empty' }),
      await refusal({ env: 'lite' }),
      await refusal({ url: 'db.example/shop' }),
      await refusal({ url: 'sqlite://shop.db' }),
      await refusal({ url: 'postgresql://a:b@c:d@/x' }),
      await refusal({ variables: { CI: 'true' } }),
      await refusal({
        env: 'mounted',
        readText: async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' })),
      }),
    ]
    expect(refusals.map(({ ruleId }) => ruleId)).to.deep.equal([
      'project/unknown-environment',
      'project/no-url',
      'project/url',
      'project/url',
      'project/url',
      'project/url',
      'project/embedded-url',
      'project/password',
    ])
    expect(refusals[0]?.suggestions).to.deep.equal(['production'])
    expect(refusals[2]?.message).to.contain('sqlite:// is not supported in this version')
  })

  it('takes a database inside of the process in CI when it is named', async () => {
    const { name } = await resolve({ env: 'dev', variables: { CI: 'true' } })
    expect(name).to.equal('dev')
  })
})

describe('expandVariables', () => {
  it('knows variables, defaults and dollars', () => {
    const variables = { A: 'x', EMPTY: '' }
    const texts = ['${A}-${B:-d}', '$$A$1', '${EMPTY:-e}', '${B:-}'].map(
      (text) => expandVariables(text, variables).text,
    )
    expect(texts).to.deep.equal(['x-d', '$A$1', 'e', ''])
    expect(expandVariables('a${B}', variables)).to.deep.equal({ missing: 'B' })
    expect(expandVariables('ab${B', variables)).to.deep.equal({ malformedAt: 2 })
  })
})

describe('displayUrl', () => {
  it('shows no secret', () => {
    expect(displayUrl('postgresql://a:s3cret@h:5432/db?sslmode=require&password=s3cret')).to.equal(
      'postgresql://a@h:5432/db?sslmode=require',
    )
    expect(displayUrl('postgresql://a:s3c@ret#@/x:y@h/db')).to.not.contain('s3c')
    expect(displayUrl('pglite://./dev')).to.equal('pglite://./dev')
  })
})

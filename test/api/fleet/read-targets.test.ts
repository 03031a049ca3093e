import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DocumentsError } from '../../../src/api/errors.js'
import { readTargets } from '../../../src/api/fleet/read-targets.js'
import { openProject, resolveEnvironment } from '../../../src/index.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'

const base = 'postgresql://deploy:s3cret@db.example.com/app?sslmode=require'

/** What a target becomes, beside an environment with a password, and with what is expected of its database. */
const good: Readonly<Record<string, readonly [target: string, environment: object]>> = {
  'a schema': [
    '{ schema: acme }',
    {
      name: 'acme',
      url: base,
      shown: shown('app'),
      password: 'beside',
      schema: 'acme',
      expect: ['host', 'database'],
    },
  ],
  'a database': [
    '{ database: "tenant 7" }',
    {
      name: 'tenant 7',
      url: base.replace('/app', '/tenant%207'),
      shown: shown('tenant%207'),
      password: 'beside',
      schema: 'public',
      expect: ['host'],
    },
  ],
  'a URL of its own, to which the password beside the other does not go': [
    '{ url: "postgresql://other.example.com/${NAME}", schema: x }',
    {
      name: 'x',
      url: 'postgresql://other.example.com/globex',
      shown: 'postgresql://other.example.com/globex',
      password: undefined,
      schema: 'x',
      expect: [],
    },
  ],
  'a folder, from that of the project': [
    '{ name: local, url: "pglite://dbs/local" }',
    {
      name: 'local',
      url: 'pglite://<cwd>/dbs/local',
      shown: 'pglite://dbs/local',
      password: undefined,
      schema: 'public',
      expect: [],
    },
  ],
}

function shown(database: string): string {
  return `postgresql://deploy@db.example.com/${database}?sslmode=require`
}

const wrong: Readonly<Record<string, readonly [text: string, found: readonly string[]]>> = {
  'no file': ['', ['document/empty targets.yaml:1:1']],
  'no targets': ['targets: []', ['schema/empty targets.yaml:1:10']],
  'a key that is none': ['targets:\n  - { shema: acme }', ['schema/unknown-key targets.yaml:2:7']],
  'nothing that differs': ['targets:\n  - {}', ['schema/empty targets.yaml:2:5']],
  'a variable that is not set': [
    'targets:\n  - { url: "${NOWHERE}" }',
    ['project/missing-variable targets.yaml:2:12'],
  ],
  'a URL without a scheme': ['targets:\n  - { url: example.com }', ['project/url targets.yaml:2:12']],
  'a database beside an embedded one': [
    'targets:\n  - { url: "pglite://memory", database: a }',
    ['project/url targets.yaml:2:41'],
  ],
  'a name twice, and a database': [
    'targets:\n  - { schema: a }\n  - { name: a, schema: b }\n  - { name: c, schema: b }',
    ['project/target-twice targets.yaml:3:5', 'project/target-twice targets.yaml:4:5'],
  ],
}

const read = (cwd: string, text: string, prefix?: string) => async () => {
  mkdirSync(path.join(cwd, 'revisions'), { recursive: true })
  writeFileSync(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: fleet\n')
  writeFileSync(path.join(cwd, 'targets.yaml'), text)
  const { config } = await openProject({ cwd })
  const resolved = await resolveEnvironment(config, {
    url: base,
    variables: {},
    readText: () => Promise.reject(new Error('not to be read')),
  })
  return readTargets('targets.yaml', {
    cwd,
    folder: config.folder,
    environment: {
      ...resolved,
      password: 'beside',
      defaultSchema: 'public',
      expect: { host: 'db.example.com', database: 'app' },
      ...(prefix === undefined ? {} : { bookkeeping: { schema: prefix, prefix: 'aludel_' } }),
    },
    variables: { NAME: 'globex' },
  })
}

const refused = (cwd: string, work: () => Promise<unknown>): Promise<readonly string[]> =>
  work().then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof DocumentsError)) throw error
      return error.diagnostics.map(
        ({ ruleId, location }) =>
          `${ruleId} ${path.relative(cwd, path.resolve(cwd, location.file))}:${location.start.line}:${location.start.column}`,
      )
    },
  )

describe('the targets of a fleet, from a file', () => {
  for (const [title, [target, expected]] of Object.entries(good)) {
    it(`takes ${title}`, () =>
      inTemporaryFolder(async (cwd) => {
        const [found] = await read(cwd, `targets:\n  - ${target}\n`)()
        const {
          url,
          shownUrl,
          password,
          defaultSchema,
          expect: guard = {},
        } = found?.environment ?? { url: '' }
        expect({
          name: found?.name,
          url: url.replace(cwd, '<cwd>'),
          shown: shownUrl,
          password,
          schema: defaultSchema,
          expect: Object.keys(guard),
        }).to.deep.equal(expected)
      }))
  }

  for (const [title, [text, expected]] of Object.entries(wrong)) {
    it(`refuses ${title}, at its place`, () =>
      inTemporaryFolder(async (cwd) => {
        expect(await refused(cwd, read(cwd, text))).to.deep.equal(expected)
      }))
  }

  it('refuses schemas that would share one bookkeeping', () =>
    inTemporaryFolder(async (cwd) => {
      const text = 'targets:\n  - { schema: a }\n  - { schema: b }\n'
      expect(await refused(cwd, read(cwd, text))).to.deep.equal([])
      await inTemporaryFolder(async (other) => {
        expect(await refused(other, read(other, text, 'aludel'))).to.deep.equal([
          'project/target-twice targets.yaml:3:5',
        ])
      })
    }))
})

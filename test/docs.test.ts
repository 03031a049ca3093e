import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { parse } from 'yaml'
import { anchor } from '../scripts/docs/markdown.js'
import { stalePages } from '../scripts/docs/artifacts.js'
import { rules } from '../src/diagnostics/rules.js'
import { loadHints } from '../src/documents/load-hints.js'
import { loadTargets } from '../src/documents/load-targets.js'
import { loadRevision } from '../src/documents/load-revision.js'
import type { TargetProblem } from '../src/revisions/target-problem.js'
import type { RunErrorCode } from '../src/index.js'
import { validateProject } from '../src/generated/validators.js'
import { operationKinds } from '../src/operations/index.js'
import { buildPackage } from './cli/run-cli.js'
import { inTemporaryFolder } from './cli/temporary-folder.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** Every page, generated or not, by its path in the repository. */
const pages: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.split(path.sep).join('/')}`),
]

/** The examples in it are values of all kinds, from the schemas; a test of the schemas holds them to theirs. */
const valuesPage = 'docs/values.md'

/** The codes of failures of a run: one that is new does not compile until it stands here, and in docs/running.md. */
const runErrorCodes: Readonly<Record<RunErrorCode, true>> = {
  'data-loss': true,
  irreversible: true,
  protected: true,
  'database-ahead': true,
  'branches-clash': true,
  replaced: true,
  'not-squashed': true,
  edited: true,
  'not-empty': true,
  'expect-mismatch': true,
  'plan-stale': true,
  precondition: true,
  'wrong-project': true,
  'unsupported-version': true,
  'schema-mismatch': true,
  'bookkeeping-damaged': true,
  'not-in-a-script': true,
  undecided: true,
  'applied-already': true,
  'merged-already': true,
  'data-file': true,
  copies: true,
  'statement-failed': true,
  permission: true,
  authentication: true,
  'no-database': true,
  'read-only': true,
  unreachable: true,
  'lock-timeout': true,
  'lock-not-had': true,
  'lock-lost': true,
  'lock-held': true,
  'needs-session': true,
  'connection-lost': true,
  'pglite-locked': true,
  'half-run': true,
  interrupted: true,
}

/** The same of targets that lead nowhere. */
const targetCodes: Readonly<Record<TargetProblem['kind'], true>> = {
  'invalid-target': true,
  'part-of-another': true,
  'unknown-revision': true,
  'ambiguous-revision': true,
  'unknown-branch': true,
  'not-in-branch': true,
  'several-heads': true,
  'several-tips': true,
  'several-ways': true,
  'walked-too-far': true,
  'wrong-direction': true,
  'not-applied': true,
  'only-needed': true,
  'not-a-range': true,
  'steps-not-counted': true,
  'not-a-head': true,
  'named-twice': true,
  'one-above-other': true,
  'nothing-to-merge': true,
  'not-one': true,
  'nothing-to-rebase': true,
  'branch-unsaid': true,
  'onto-unsaid': true,
  'under-onto': true,
  'onto-moves': true,
}

function fences(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, inner = '']) => inner,
  )
}

/** What is wrong with a block of YAML: as a document, as operations, or as a project file. */
function problemsOf(text: string): readonly string[] {
  const value: unknown = parse(text, { intAsBigInt: true })
  if (typeof value === 'object' && value !== null && 'version' in value) {
    const project: unknown = parse(text)
    if (validateProject(project)) return []
    return (validateProject.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  }
  if (
    typeof value === 'object' &&
    value !== null &&
    ('rename' in value || 'convert' in value || 'drop' in value)
  ) {
    return loadHints({ file: 'hints.yaml', text }).diagnostics.map(({ message }) => message)
  }
  if (typeof value === 'object' && value !== null && 'targets' in value) {
    return loadTargets({ file: 'targets.yaml', text }).diagnostics.map(({ message }) => message)
  }
  const document = Array.isArray(value)
    ? `revision: a1\nrevises: null\noperations:\n${text.replace(/^/gm, '  ')}`
    : text
  return loadRevision({ file: 'block.yaml', text: document }).diagnostics.map(({ message }) => message)
}

/** The anchors of a page: those of its headings, code among them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const prose = text.replace(/^(`{3,}).*?^\1$/gms, '')
  return new Set([...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)))
}

/** Links of a page to files and headings of the repository that are not there. */
function brokenLinks(page: string): readonly string[] {
  const text = read(page).replace(/^(`{3,}).*?^\1$/gms, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file = '', heading] = target.split('#')
      const linked = file === '' ? page : path.posix.join(path.posix.dirname(page), file)
      if (!existsSync(path.join(root, linked))) return true
      return heading !== undefined && !anchorsOf(read(linked)).has(heading)
    })
}

describe('the documentation', () => {
  it('is what is generated now', async () => {
    expect(await stalePages(), 'run npm run generate').to.deep.equal([])
  }).timeout(900_000)

  it('has a page for every operation, and the index names them all', () => {
    const index = read('docs/operations/README.md')
    for (const kind of operationKinds) {
      expect(read(`docs/operations/${kind}.md`)).to.contain(`# ${kind}\n`)
      expect(index).to.contain(`[${kind}](${kind}.md)`)
    }
  })

  it('has an example with its SQL on the page of every operation', () => {
    for (const kind of operationKinds) {
      const text = read(`docs/operations/${kind}.md`)
      expect(fences(text, 'yaml').join(''), kind).to.contain(`- ${kind}:`)
      // A declaration runs nothing.
      if (kind !== 'declare_table') expect(fences(text, 'sql'), kind).to.not.have.length(0)
    }
  })

  it('has every rule', () => {
    const text = read('docs/rules.md')
    for (const id of Object.keys(rules)) expect(text).to.contain(`### \`${id}\`\n`)
  })

  it('has every code of a failure', () => {
    const text = read('docs/running.md')
    for (const code of Object.keys({ ...runErrorCodes, ...targetCodes }))
      expect(text).to.contain(`\`${code}\``)
  })

  it('has no broken link', () => {
    const broken = pages.flatMap((page) => brokenLinks(page).map((link) => `${page}: ${link}`))
    expect(broken).to.deep.equal([])
  })

  it('shows only valid documents, operations and project files', () => {
    const checked = pages.filter((page) => page !== valuesPage)
    for (const page of checked) {
      for (const text of fences(read(page), 'yaml'))
        expect(problemsOf(text), `${page}\n${text}`).to.deep.equal([])
    }
  }).timeout(900_000)

  it('has an example of the library that runs', async () => {
    const [example] = fences(read('docs/library.md'), 'ts')
    const [document] = fences(read('README.md'), 'yaml')
    await inTemporaryFolder(async (folder) => {
      await mkdir(path.join(folder, 'node_modules'))
      await symlink(await buildPackage(), path.join(folder, 'node_modules', 'aludel'), 'junction')
      await mkdir(path.join(folder, 'revisions'))
      await writeFile(path.join(folder, 'aludel.yaml'), 'version: 1\nname: first\n')
      await writeFile(path.join(folder, 'revisions', 'first.yaml'), document ?? '')
      await writeFile(path.join(folder, 'example.mjs'), example ?? '')
      const { stdout } = await promisify(execFile)(process.execPath, ['example.mjs'], { cwd: folder })
      expect(stdout).to.equal('d4f1c2a9be07 create users: 2 statements\nat d4f1c2a9be07\n')
    })
  }).timeout(900_000)
})

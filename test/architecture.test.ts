import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { outsideBundle } from '../scripts/bundle.js'

/** Which folders of src each folder may import from. Everything not listed is refused. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  sql: [],
  generated: [],
  values: [],
  model: ['diagnostics', 'generated', 'sql'],
  steps: ['generated', 'model'],
  'data-files': ['model'],
  diagram: ['diagnostics', 'model'],
  operations: ['diagnostics', 'generated', 'model', 'sql', 'steps'],
  compare: ['model', 'sql'],
  introspect: ['model', 'operations', 'sql'],
  revisions: ['diagnostics', 'generated'],
  plan: ['diagnostics', 'generated', 'model', 'operations', 'revisions', 'sql', 'steps', 'values'],
  diff: ['diagnostics', 'documents', 'generated', 'model', 'operations', 'plan', 'sql'],
  documents: ['data-files', 'diagnostics', 'generated', 'model', 'revisions'],
  dialects: ['diagnostics', 'generated', 'model', 'sql', 'steps'],
  cache: [],
  drivers: ['cache'],
  project: ['diagnostics', 'documents', 'generated', 'values'],
  migrate: ['data-files', 'dialects', 'drivers', 'model', 'operations', 'plan', 'steps'],
  verify: ['compare', 'dialects', 'drivers', 'migrate', 'model', 'operations', 'plan', 'sql', 'steps'],
  api: [
    'compare',
    'data-files',
    'diff',
    'diagram',
    'diagnostics',
    'dialects',
    'documents',
    'generated',
    'introspect',
    'migrate',
    'model',
    'operations',
    'plan',
    'project',
    'revisions',
    'sql',
    'steps',
    'verify',
    'drivers',
    'values',
  ],
  index: ['api', 'diagnostics', 'migrate', 'plan', 'project', 'verify'],
  cli: [
    'cache',
    'compare',
    'diagram',
    'diff',
    'api',
    'diagnostics',
    'dialects',
    'generated',
    'index',
    'migrate',
    'operations',
    'plan',
    'project',
    'steps',
    'values',
    'verify',
  ],
  commands: ['api', 'cli', 'diagnostics', 'index', 'project'],
  run: ['cli'],
}

/** The pure core: no files, clock, process or console, whatever the way it is reached. */
const pure = new Set([
  'diagnostics',
  'sql',
  'model',
  'steps',
  'operations',
  'compare',
  'introspect',
  'revisions',
  'plan',
  'diff',
  'dialects',
  'values',
  'diagram',
])
const impure =
  /\bfrom 'node:(?!crypto')|\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/

const root = path.resolve(import.meta.dirname, '..', 'src')

interface SourceFile {
  readonly name: string
  readonly folder: string
  readonly text: string
}

const files: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, folder: folderOf(name), text: readFileSync(path.join(root, name), 'utf8') }))

function folderOf(name: string): string {
  return name.includes(path.sep) ? (name.split(path.sep)[0] ?? '') : name.replace(/\.ts$/, '')
}

/** Relative imports of a file, as paths below src. */
function imports({ name, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    path.normalize(path.join(path.dirname(name), target)),
  )
}

/** All files that are loaded with one before any of it runs: what is imported for its types alone is not. */
function loadedWith(start: string): ReadonlySet<string> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const loaded = new Set([start])
  for (const name of loaded) {
    const text = byName.get(name)?.text ?? ''
    for (const [, names = '', target = ''] of text.matchAll(
      /^(?:import|export) (?!type )([^;']*?) from '(\.[^']+)'/gm,
    )) {
      if (/^\{(?:\s*type [^,}]+,?)*\s*\}$/.test(names)) continue
      loaded.add(path.normalize(path.join(path.dirname(name), target)).replace(/\.js$/, '.ts'))
    }
  }
  return loaded
}

describe('architecture', () => {
  it('has a rule for every folder of src', () => {
    expect(
      [...new Set(files.map(({ folder }) => folder))].filter((folder) => allowed[folder] === undefined),
    ).to.deep.equal([])
  })

  it('imports run one way', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .map((target) => ({ target, folder: folderOf(target.replace(/\.js$/, '.ts')) }))
        .filter(({ folder }) => folder !== file.folder && !(allowed[file.folder] ?? []).includes(folder))
        .map(({ target }) => `${file.name} imports ${target}`),
    )
    expect(wrong).to.deep.equal([])
  })

  it('lists revisions, and says what went wrong, without loading what parses documents', () => {
    for (const start of ['heads', 'history', 'branches'].map((name) => path.join('commands', `${name}.ts`))) {
      const loaded = loadedWith(start)
      expect(loaded.has(path.join('cli', 'failure.ts')), start).to.equal(true)
      expect(
        [...loaded].filter((name) => /parse-document|load-revision|plan\/planner/.test(name)),
      ).to.deep.equal([])
    }
  })

  it('loads packages late only where they stay outside the bundle', () => {
    // Of a bundled CommonJS package a late import gives the default alone.
    const late = files.flatMap(({ name, text }) =>
      [...text.matchAll(/import\('([^.'][^']*)'\)/g)].map(([, target = '']) => ({ name, target })),
    )
    expect(late.map(({ target }) => target)).to.contain('@hpcc-js/wasm-graphviz')
    expect(late.filter(({ target }) => !outsideBundle.includes(target))).to.deep.equal([])
  })

  it('answers at a glance without loading what parses documents', () => {
    const loaded = loadedWith('run.ts')
    expect(loaded.has(path.join('cli', 'glance.ts'))).to.equal(true)
    expect(
      [...loaded].filter((name) => /failure|parse-document|load-revision|oclif/.test(name)),
    ).to.deep.equal([])
  })

  it('keeps the core pure', () => {
    const wrong = files
      .filter(({ folder }) => pure.has(folder))
      .filter(({ text }) => impure.test(withoutComments(text)))
      .map(({ name }) => name)
    expect(wrong).to.deep.equal([])
  })

  it('lets nothing neutral name a dialect', () => {
    const neutral = new Set(['model', 'operations', 'compare', 'plan', 'diff', 'steps'])
    const wrong = files
      .filter(({ folder }) => neutral.has(folder))
      .filter(({ text }) => /['"](?:postgresql|mysql|mariadb|sqlite)['"]/.test(withoutComments(text)))
      .map(({ name }) => name.split(path.sep).join('/'))
    expect(wrong).to.deep.equal([
      'model/dialect-rules.ts',
      'model/naming.ts',
      'operations/support/by-dialect.ts',
      'operations/support/read-column.ts',
    ])
  })

  it('keeps files small: none over 300 lines, half of them under 100', () => {
    const lines = files
      .filter(({ folder }) => folder !== 'generated')
      .map(({ name, text }) => ({ name, lines: text.split('\n').length }))
      .sort((a, b) => a.lines - b.lines)
    expect(lines.filter((file) => file.lines > 300)).to.deep.equal([])
    expect(lines[Math.floor(lines.length / 2)]?.lines ?? 0).to.be.below(100)
  })
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}

/**
 * Builds what is run: the commands and the library with what they share in chunks beside them. Node.js opens
 * hundreds of small modules more slowly than it runs most commands; packages that bring files of their own stay outside.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { build, type Metafile, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packages that load files from beside their own modules, and some that are looked for and need not be there. */
export const outsideBundle = [
  '@electric-sql/pglite',
  '@electric-sql/pglite/*',
  '@hpcc-js/wasm-graphviz',
  'pg-native',
  'typescript',
]

/** Some of what is bundled is CommonJS and asks for modules of Node.js by `require`. */
const requireForBundled =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);"

const source = path.join(root, 'src')

/** Writes the programs into a folder `dist`, and the licenses of what they contain. */
export async function bundle(outdir: string): Promise<void> {
  const commands = readdirSync(path.join(source, 'commands')).filter((name) => name.endsWith('.ts'))
  const common = {
    absWorkingDir: root,
    outbase: source,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    // Names stay, for the traces that users send us; blanks are read at every start.
    minifyWhitespace: true,
    // `pg` looks whether it runs in a worker of Cloudflare, by which Node.js would load its whole client of HTTP.
    define: { Response: 'undefined' },
    metafile: true,
    logLevel: 'warning',
  } as const
  // As CommonJS, each in one file: what they answer should not wait for the loader of ECMAScript modules.
  const quick = path.join(outdir, 'cli', 'quick-current.cjs')
  const { metafile: quickFile } = await build({
    ...common,
    entryPoints: [path.join(source, 'cli', 'quick-current.ts')],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: outsideBundle,
    define: { ...common.define, 'import.meta.url': 'urlOfBundle' },
    banner: { js: "const urlOfBundle = require('node:url').pathToFileURL(__filename).href;" },
  })
  await build({
    ...common,
    entryPoints: [path.join(source, 'run.ts')],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['*/cli/main.js'],
    plugins: [loadsCompiled(quick)],
  })
  const { metafile } = await build({
    ...common,
    entryPoints: [
      'cli/main.ts',
      'index.ts',
      'cli/not-found-hook.ts',
      ...commands.map((name) => `commands/${name}`),
    ].map((name) => path.join(source, name)),
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    external: outsideBundle,
    banner: { js: requireForBundled },
  })
  copyLicenses([metafile, quickFile], path.join(outdir, 'licenses'))
}

/** Where `quick-current` is imported, the program that was made of it is loaded, by its compiled form where that is kept. */
function loadsCompiled(program: string): Plugin {
  const digest = createHash('sha256').update(readFileSync(program)).digest('hex')
  const text = `import { loadCompiled } from './load-compiled.js'
import path from 'node:path'
const program = { file: path.join(__dirname, 'cli', ${JSON.stringify(path.basename(program))}), digest: '${digest}' }
export const { runCurrent } = loadCompiled(program)`
  return {
    name: 'loads-compiled',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /\/quick-current\.js$/ }, () => ({ path: program, namespace: 'compiled' }))
      onLoad({ filter: /.*/, namespace: 'compiled' }, () => ({
        contents: text,
        resolveDir: path.join(source, 'cli'),
      }))
    },
  }
}

/** Who copies a package passes its license on. */
function copyLicenses(files: readonly Metafile[], folder: string): void {
  const inputs = files.flatMap((file) => Object.keys(file.inputs))
  const packages = inputs.flatMap(
    (input) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  )
  mkdirSync(folder, { recursive: true })
  for (const name of new Set(packages)) {
    const from = path.join(root, 'node_modules', name)
    const license = readdirSync(from).find((file) => /^licen[cs]e/i.test(file))
    const to = path.join(folder, `${name.replaceAll('/', '-')}.txt`)
    // Some name their license in package.json alone.
    copyFileSync(path.join(from, license ?? 'package.json'), to)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(path.join(root, 'dist'))

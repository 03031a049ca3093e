/**
 * Builds what is run: the commands and the library with what they share in chunks beside them. Node.js opens
 * hundreds of small modules more slowly than it runs most commands; packages that bring files of their own stay outside.
 */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'

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
  // As CommonJS, in one file: what it answers at a glance should not wait for the loader of ECMAScript modules.
  await build({
    ...common,
    entryPoints: [path.join(source, 'run.ts')],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['*/cli/main.js', '*/cli/quick-current.js'],
  })
  const { metafile } = await build({
    ...common,
    entryPoints: [
      'cli/main.ts',
      'cli/quick-current.ts',
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
  copyLicenses(metafile, path.join(outdir, 'licenses'))
}

/** Who copies a package passes its license on. */
function copyLicenses({ inputs }: Metafile, folder: string): void {
  const packages = Object.keys(inputs).flatMap(
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

/**
 * Writes `oclif.manifest.json` from the built commands, so that oclif need not load them all to find one; with `--check`
 * only compares, and exits 1 when it is stale: a stale manifest hides new commands and flags.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Config, Plugin } from '@oclif/core/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'oclif.manifest.json')

/** The manifest as the built commands make it; the same bytes every time. */
export async function manifestText(packageRoot: string = root): Promise<string> {
  // A plugin of its own, as the configuration of the process would read the file that is to be made.
  await Config.load(packageRoot)
  const plugin = new Plugin({
    root: packageRoot,
    isRoot: true,
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  })
  await plugin.load()
  if (Object.keys(plugin.manifest.commands).length === 0)
    throw new Error('no commands are built: run `npm run build` first')
  // By name: the order in which a folder lists its files is no order.
  const commands = Object.entries(plugin.manifest.commands).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ ...plugin.manifest, commands: Object.fromEntries(commands) }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await manifestText()
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('oclif.manifest.json is stale: run `npm run manifest`\n')
    process.exitCode = 1
  }
}

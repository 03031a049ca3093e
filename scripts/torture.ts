/**
 * Interrupts runs at random moments, on real servers, and runs them again until they are done: `npm run torture`. Prints what
 * was interrupted and where it left the database, and writes that into docs/reliability.md.
 *
 * - `--count=300`: interruptions of each kind, on each server
 * - `--seed=1`: the same moments again, as far as a machine can
 * - `--kind=client`: one kind alone; then the page stays as it is
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pinnedMajors } from '../test/support/engine-versions.js'
import { startPostgres } from '../test/support/postgres-server.js'
import { interruptions, torture, type Interruption } from '../test/torture/torture.js'

const page = fileURLToPath(new URL('../docs/reliability.md', import.meta.url))
const [start, end] = ['<!-- torture -->', '<!-- /torture -->']

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kind: { type: 'string' },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
const kinds = interruptions.filter((kind) => values.kind === undefined || kind === values.kind)
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed) || kinds.length === 0) {
  throw new Error(`--count and --seed are numbers, --kind is one of ${interruptions.join(', ')}`)
}

const words: Readonly<Record<Interruption, string>> = {
  client: 'kill -9 of the client',
  backend: 'the backend ended',
  server: 'the server restarted at once',
  edited: 'kill -9, and the document edited',
  gone: 'kill -9, and the document gone',
}

const lines: string[] = [
  '| Server | Interrupted by | Interruptions | between revisions | between statements | in a statement | Compared |',
  '| ------ | -------------- | ------------- | ----------------- | ------------------ | -------------- | -------- |',
]
for (const major of pinnedMajors) {
  const server = await startPostgres(major)
  try {
    for (const kind of kinds) {
      const { interrupted, left, compared } = await torture(server, kind, count, seed)
      const cells = [
        `PostgreSQL ${server.version}`,
        words[kind],
        interrupted,
        left['between revisions'],
        left['between statements'],
        left['in a statement'],
        compared,
      ]
      lines.push(`| ${cells.join(' | ')} |`)
      process.stdout.write(`${lines.at(-1) ?? ''}\n`)
    }
  } finally {
    await server.stop()
  }
}
if (values.kind === undefined) {
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))]
  const printed = `${lines.join('\n')}\n\nPrinted by \`npm run torture -- --count=${count} --seed=${seed}\`.`
  writeFileSync(page, `${before}${start}\n\n${printed}\n\n${after}`)
}
// A client that nobody needs any more may still be starting.
process.exit(0)

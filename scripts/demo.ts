import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { PGlite } from '@electric-sql/pglite'

/** A tour of the main job, on a copy of `examples/02-shop`: real commands and what they print. Needs a build, no server. */

const root = fileURLToPath(new URL('..', import.meta.url))
const program = path.join(root, 'dist', 'run.cjs')

class DemoFailed extends Error {}

async function main(): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'aludel-demo-'))
  try {
    const shop = path.join(scratch, 'shop')
    await cp(path.join(root, 'examples', '02-shop'), shop, { recursive: true })
    await tour(shop)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function tour(shop: string): Promise<void> {
  say('A shop, 19 revisions of its schema, and an embedded PostgreSQL. Are the documents right?')
  await aludel(shop, 'validate')
  say('Apply the first 16 of them.')
  await aludel(shop, 'upgrade', 'fa2d')
  say('Customers come.')
  await sql(
    shop,
    "INSERT INTO customers (email, name) VALUES ('ada@example.org', 'Ada Lovelace'), ('hypatia@example.org', 'Hypatia')",
  )
  say('What would the next revision do? The plan says it, and reads only.')
  await aludel(shop, 'plan', '+1')
  await aludel(shop, 'upgrade', '+1')
  await sql(shop, 'SELECT id, given_name, family_name FROM customers ORDER BY id')
  say('Undone, the old column is back, and so is what was in it. Destroying the new ones has to be allowed.')
  await aludel(shop, 'downgrade', '-1', '--allow-data-loss')
  await sql(shop, 'SELECT id, name FROM customers ORDER BY id')
  say('And up again, to the newest.')
  await aludel(shop, 'upgrade')
  await aludel(shop, 'history')
  await aludel(shop, 'current')
  say(`All documents are in ${path.join('examples', '02-shop', 'revisions')}.`)
}

/** Prints a command and runs it; what it says goes where ours goes. */
async function aludel(cwd: string, ...words: readonly string[]): Promise<void> {
  print(styleText('bold', `$ aludel ${words.join(' ')}`))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: ownEnvironment(),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (exitCode !== 0) throw new DemoFailed(`aludel ${words.join(' ')} ended with ${exitCode}`)
  print('')
}

/** The demo works on its own database, whatever the shell it was started from points at. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { CI: _ci, DATABASE_URL: _url, ALUDEL_ENV: _env, ...rest } = process.env
  return rest
}

/** Prints SQL, runs it on the shop's database as its application would, and shows the rows. */
async function sql(shop: string, text: string): Promise<void> {
  print(styleText('bold', `sql> ${text}`))
  const database = new PGlite(path.join(shop, '.aludel', 'dev'))
  try {
    const { fields, rows, affectedRows } = await database.query<Record<string, unknown>>(text)
    print(
      fields.length > 0
        ? table(
            fields.map(({ name }) => name),
            rows,
          )
        : `${affectedRows ?? 0} rows`,
    )
  } finally {
    await database.close()
  }
  print('')
}

/** Rows in columns as wide as their widest value. */
function table(names: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const cells = rows.map((row) => names.map((name) => String(row[name] ?? '')))
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)))
  const line = (values: readonly string[]) =>
    values
      .map((value, at) => value.padEnd(widths[at] ?? 0))
      .join('   ')
      .trimEnd()
  return [line(names), ...cells.map(line)].map((text) => `  ${text}`).join('\n')
}

function say(text: string): void {
  print(styleText('dim', `# ${text}`))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof DemoFailed)) throw error
  process.stderr.write(`The demo stopped: ${error.message}\n`)
  process.exitCode = 1
}

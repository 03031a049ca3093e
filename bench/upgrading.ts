import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { pgClient } from '../test/support/pg-client.js'
import { aludel, plannedSql, sqlScript } from './aludel.js'
import type { BenchDatabase } from './database.js'
import { oneTableRevisions } from './histories.js'
import { shortest, type Tries } from './tries.js'

const rounds = 3

/** A project of revisions that make a table and an index each. */
function writeProject(folder: string, count: number): void {
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: bench\n')
  for (const { file, text } of oneTableRevisions(count)) writeFileSync(path.join(folder, file), text)
}

/** The same statements as a script, a transaction for each revision. */
function writeScript(folder: string, argv: readonly string[]): string {
  aludel(['plan', '--output=plan.json', ...argv], folder)
  return plannedSql(path.join(folder, 'plan.json'))
    .map((statements) => `BEGIN;\n${statements.map((sql) => `${sql};\n`).join('')}COMMIT;\n`)
    .join('')
}

/**
 * Upgrades many revisions on a server, beside `psql` with the same statements, a transaction for each revision; beside `psql`
 * with the script that `upgrade --sql` writes, which has the bookkeeping too; and beside `plan`, which does all but run.
 */
export async function upgrading(database: BenchDatabase, print: (line: string) => void): Promise<void> {
  const client = pgClient(18)
  if ('missing' in client) {
    print(`psql: ${client.missing}`)
    return
  }
  const psql = async (folder: string, text: string): Promise<number> => {
    const file = path.join(folder, 'script.sql')
    writeFileSync(file, text)
    await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    const start = performance.now()
    const flags = ['--no-psqlrc', '--quiet', '--output=/dev/null', '--set=ON_ERROR_STOP=1']
    await client.run('psql', [...flags, `--file=${file}`, `--dbname=${database.url}`])
    return performance.now() - start
  }
  print(`upgrading ${database.label}: a table and an index for each revision, shortest of ${rounds}`)
  for (const count of [100, 1000]) {
    const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
    const tries: Tries = { upgrade: [], plan: [], statements: [], script: [] }
    const url = `--url=${database.url}`
    try {
      writeProject(folder, count)
      await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      const statements = writeScript(folder, [url])
      const script = sqlScript(folder)
      for (let round = 0; round < rounds; round += 1) {
        tries.statements.push(await psql(folder, statements))
        tries.script.push(await psql(folder, script))
        await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
        tries.plan.push(aludel(['plan', '--output=plan.json', url], folder))
        tries.upgrade.push(aludel(['upgrade', url], folder))
      }
      print(line(count, tries))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function line(count: number, { upgrade, plan, statements, script }: Tries): string {
  const [own, planned] = [shortest(upgrade), shortest(plan)]
  const [bare, kept] = [Math.min(...statements), Math.min(...script)]
  const times = (ms: number): string => `${(own.ms / ms).toFixed(2)} ×`
  return [
    `  ${String(count).padStart(6)} revisions, ${own.ms.toFixed(0)} ms, at most ${(own.peakBytes / 1_000_000).toFixed(0)} MB:`,
    `${times(bare)} psql with the statements (${bare.toFixed(0)} ms),`,
    `${times(kept)} psql with the bookkeeping too (${kept.toFixed(0)} ms);`,
    `start, documents and plan alone take ${planned.ms.toFixed(0)} ms,`,
    `the rest ${((own.ms - planned.ms) / kept).toFixed(2)} × psql with the bookkeeping`,
  ].join(' ')
}

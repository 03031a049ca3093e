import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aludel } from './aludel.js'
import type { BenchDatabase } from './database.js'
import { oneTableRevisions } from './histories.js'

const count = 100
const revisions = 10

/** Brings many schemas to the same revisions: by one run, by one run that takes one at a time, and by a run for each. */
export async function fleet(database: BenchDatabase, print: (line: string) => void): Promise<void> {
  const schemas = Array.from({ length: count }, (_, index) => `tenant_${index}`)
  const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
  try {
    mkdirSync(path.join(folder, 'revisions'))
    writeFileSync(
      path.join(folder, 'aludel.yaml'),
      'version: 1\nname: bench\nenvironments:\n  one: { url: "${BENCH_URL}", default_schema: "${BENCH_SCHEMA:-public}" }\n',
    )
    for (const { file, text } of oneTableRevisions(revisions)) writeFileSync(path.join(folder, file), text)
    writeFileSync(
      path.join(folder, 'targets.json'),
      JSON.stringify({ targets: schemas.map((schema) => ({ schema })) }),
    )
    const run = async (argvs: readonly (readonly [readonly string[], string?])[]): Promise<number> => {
      for (const schema of schemas)
        await database.exec(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}`)
      return argvs.reduce((sum, [argv, schema = '']) => {
        const variables = { BENCH_URL: database.url, BENCH_SCHEMA: schema }
        return sum + aludel(['upgrade', '--env=one', ...argv], folder, variables).ms
      }, 0)
    }
    const byFour = await run([[['--targets=targets.json', '--jobs=4']]])
    const byOne = await run([[['--targets=targets.json', '--jobs=1']]])
    const apart = await run(schemas.map((schema) => [[], schema]))
    print(`${count} schemas of ${database.label}, ${revisions} revisions each`)
    print(
      `  a fleet, four at a time: ${byFour.toFixed(0)} ms; one at a time ${(byOne / byFour).toFixed(2)} × as long, a run for each ${(apart / byFour).toFixed(2)} ×`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Interrupts runs at random moments, on real servers, and runs them again until they are done, lets eight run at once, runs
 * thousands of revisions by one command, and a fleet in which some fail: `npm run torture`. Prints what came of it, and writes that into docs/reliability.md.
 *
 * - `--count=300`: interruptions of each kind, half of them on each server
 * - `--seed=1`: the same moments again, as far as a machine can
 * - `--kind=interrupted`: only the interruptions; `--kind=client`: one kind of them, and their tables stay as they are
 * - `--kind=mysql`: those on MySQL and MariaDB, so many of each kind on each server
 * - `--rounds=50`: how often eight run at once, directly and behind PgBouncer, on MySQL, MariaDB and Galera; `--kind=crowd`: nothing
 *   else
 * - `--kind=readers`: only how long readers wait beside a run
 * - `--kind=long`: only many revisions by one command; `--kind=fleet`: only the fleet
 */
import { parseArgs } from 'node:util'
import { pinnedMajors } from '../test/support/engine-versions.js'
import { postgresArena } from '../test/torture/postgres-arena.js'
import { mysqlArena } from '../test/torture/mysql-arena.js'
import { interruptions } from '../test/torture/torture.js'
import { beside } from './torture/beside.js'
import { crowded } from './torture/crowded.js'
import { crowdedMysql } from './torture/crowded-mysql.js'
import { fleet } from './torture/fleet.js'
import { interrupted } from './torture/interrupted.js'
import { long } from './torture/long.js'
import { keep } from './torture/table.js'

const others = ['interrupted', 'mysql', 'crowd', 'readers', 'long', 'fleet'] as const
const products = ['mysql', 'mariadb'] as const
const longCount = 5_000
const fleetCount = 200
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kind: { type: 'string' },
    rounds: { type: 'string', default: '50' },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
const rounds = Number(values.rounds)
const kinds = asked('interrupted') ? interruptions : interruptions.filter(asked)
const areNumbers =
  [count, seed, rounds].every((number) => Number.isSafeInteger(number)) && count > 0 && rounds > 0
if (!areNumbers || (kinds.length === 0 && !others.some(asked))) {
  const names = [...interruptions, ...others].join(', ')
  throw new Error(`--count, --seed and --rounds are numbers, --kind is one of ${names}`)
}

if (kinds.length > 0) {
  const tables = await interrupted(
    pinnedMajors.map((major) => () => postgresArena(major)),
    kinds,
    count,
    seed,
  )
  if (asked('interrupted'))
    keep('torture', tables, `npm run torture -- --kind=interrupted --count=${count} --seed=${seed}`)
}
if (asked('mysql')) {
  const arenas = products.map((product) => () => mysqlArena(product))
  const tables = await interrupted(arenas, interruptions, count * arenas.length, seed)
  keep('torture-mysql', tables, `npm run torture -- --kind=mysql --count=${count} --seed=${seed}`)
}
if (asked('crowd')) {
  const command = `npm run torture -- --kind=crowd --rounds=${rounds}`
  keep('crowd', [await crowded(rounds)], command)
  keep('crowd-mysql', [await crowdedMysql(rounds)], command)
}
if (asked('readers')) keep('readers', [await beside()], 'npm run torture -- --kind=readers')
if (asked('long')) keep('long', [await long(longCount)], 'npm run torture -- --kind=long')
if (asked('fleet')) keep('fleet', await fleet(fleetCount), 'npm run torture -- --kind=fleet')
// A client that nobody needs any more may still be starting.
process.exit(0)

function asked(kind: string): boolean {
  return values.kind === undefined || values.kind === kind
}

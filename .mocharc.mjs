import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

// Mocha adds the files of its command line to those named here: whoever names some wants only these.
const named = process.argv.slice(2).some((argument) => argument.endsWith('.test.ts'))

// Files are given out in this order: those that take longest first, so that none is left over at the end.
const longest = [
  'test/engines/histories/histories.test.ts',
  'test/torture/torture.test.ts',
  'test/torture/crowd.test.ts',
  'test/engines/cases.test.ts',
  'test/migrate/mysql.test.ts',
  'test/torture/mysql-torture.test.ts',
  'test/engines/mysql-cases.test.ts',
  'test/engines/mysql-changes-by-hand.test.ts',
  'test/engines/locks.test.ts',
  'test/operations/laws.test.ts',
  'test/cli/scenarios.test.ts',
  'test/engines/examples.test.ts',
]

// A file that two patterns find is run twice by mocha, as soon as two processes take it.
const others = readdirSync('test', { recursive: true })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !longest.includes(file))
  .sort()

export default {
  ...(named
    ? {}
    : { spec: [...longest, ...others], parallel: true, jobs: Math.max(2, availableParallelism()) }),
  require: ['./test/support/hooks.ts'],
  // Without the second, mocha would require() the tests and import() would load every module a second time.
  'node-option': ['import=tsx', 'no-experimental-require-module'],
  // Only against hanging: a busy machine may be slow without being wrong.
  timeout: 180_000,
  'forbid-only': process.env.CI !== undefined,
}

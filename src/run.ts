#!/usr/bin/env node
import { endQuietly } from './cli/end-quietly.js'
import { glance } from './cli/glance.js'
import { paletteFor } from './cli/palette.js'

const argv = process.argv.slice(2)
const answer = glance(argv, {
  cwd: process.cwd(),
  variables: process.env,
  get palette() {
    return paletteFor(process.stdout, process.env)
  },
})
if (answer === undefined) {
  void runInFull()
} else {
  endQuietly()
  process.stdout.write(answer)
}

async function runInFull(): Promise<void> {
  if (argv[0] === 'current' && (await (await import('./cli/quick-current.js')).runCurrent(argv))) return
  const { main } = await import('./cli/main.js')
  await main(argv)
}

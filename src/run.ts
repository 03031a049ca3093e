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
  void import('./cli/main.js').then(({ main }) => main(argv))
} else {
  endQuietly()
  process.stdout.write(answer)
}

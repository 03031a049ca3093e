import { engineReport } from './engine-report.js'
import { stopEngines } from './engines.js'

// After the reporter's own summary, which mocha prints once every hook has run.
process.once('exit', () => {
  const lines = engineReport()
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`)
})

/** The engines are shared by all test files: they start when a test first needs them and stop here. */
export const mochaHooks = {
  afterAll: stopEngines,
}

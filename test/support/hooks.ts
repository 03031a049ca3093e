import { stopMysqlServers } from './each-mysql.js'
import { engineReport, gatherReports, leaveReport } from './engine-report.js'
import { stopEngines } from './engines.js'

/** In a run over several processes: is this one of those that run the files? */
const isWorker = process.env['MOCHA_WORKER_ID'] !== undefined

if (isWorker) {
  process.once('exit', leaveReport)
} else {
  gatherReports()
  // After the reporter's own summary, which mocha prints once every hook has run.
  process.once('exit', () => {
    const lines = engineReport()
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`)
  })
}

/**
 * The engines are shared by all test files of a process: they start when a test first needs them and stop here; in a
 * worker, where this comes after every file, when the process ends.
 */
export const mochaHooks = {
  afterAll: isWorker
    ? () => undefined
    : async () => {
        await stopEngines()
        await stopMysqlServers()
      },
}

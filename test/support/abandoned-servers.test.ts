import { expect } from 'chai'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { folderPrefix, sweepAbandonedServers } from './abandoned-servers.js'
import { countEngineTest, expectEngine } from './engine-report.js'
import { externalMysqlVariables } from './external-mysql.js'
import { runOnceOnMysql } from './mysql-databases.js'
import { mysqlProgram } from './mysql-program.js'
import { throwAwayFolders } from './places.js'

const program = mysqlProgram('mariadb')
const engine = { label: 'MariaDB', missing: 'missing' in program ? program.missing : undefined }

/** A test run that starts a server, says its URL, and never ends by itself. */
const testRun = `
  const { startMysql } = await import('./test/support/mysql-server.ts')
  console.log((await startMysql('mariadb')).url('mysql'))
  setInterval(() => undefined, 1000)`

const longAgo = new Date(Date.now() - 2 * 3_600_000)

describe('servers of a test run that was killed', () => {
  let killed: ChildProcess | undefined
  before(() => expectEngine(engine))
  after(() => killed?.kill('SIGKILL'))

  it('are ended and their folders removed by a later one', async function () {
    if (engine.missing !== undefined && process.env['CI'] === undefined) this.skip()
    const env = { ...process.env, [externalMysqlVariables.mariadb]: '' }
    const args = ['--import', 'tsx', '--input-type=module', '--eval', testRun]
    const run = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    killed = run
    const [output]: unknown[] = await once(run.stdout, 'data')
    const url = String(output).trim()
    run.kill('SIGKILL')
    await once(run, 'exit')
    const prefix = `${folderPrefix('mariadb')}${run.pid}-`
    const [path = 'none'] = throwAwayFolders().flatMap((place) =>
      readdirSync(place)
        .filter((entry) => entry.startsWith(prefix))
        .map((entry) => join(place, entry)),
    )

    sweepAbandonedServers()
    expect(await runOnceOnMysql(url, 'SELECT 1 AS one'), 'too young').to.deep.equal([{ one: 1 }])

    utimesSync(path, longAgo, longAgo)
    sweepAbandonedServers()
    expect(existsSync(path)).to.equal(false)
    await sleep(100)
    const error = await runOnceOnMysql(url, 'SELECT 1').catch((reason: unknown) => reason)
    expect(error).to.have.property('code', 'ECONNREFUSED')
    countEngineTest(engine, `MariaDB ${'missing' in program ? '' : program.version}`)
  })
})

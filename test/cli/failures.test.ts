import { expect } from 'chai'
import { writeFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { lockFolder } from '../../src/drivers/folder-lock.js'
import { outputProblems } from './output-schemas.js'
import { buildPackage, runCli, runModule } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

async function project(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'revisions'))
  await writeFile(path.join(folder, 'aludel.yaml'), 'version: 1\nname: shop\nurl: pglite://db\n')
}

describe('command line: failures', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('says who has a PGlite folder open, and exits 4', () =>
    inTemporaryFolder(async (cwd) => {
      await project(cwd)
      const lock = await lockFolder(path.join(cwd, 'db'))
      try {
        const { stderr, stdout, exitCode } = await runCli(['current'], { cwd })
        expect(stderr).to.contain(`process ${process.pid}`).and.to.contain('help:')
        expect([stdout, exitCode]).to.deep.equal(['', 4])
      } finally {
        await lock.release()
      }
    }))

  it('stops at the first signal in its own time, and at the second at once', async () => {
    const { stdout, stderr, exitCode } = await runModule(`
      import { interruptible } from './src/cli/interrupt.ts'
      const busy = setInterval(() => undefined, 1000)
      await interruptible(false, (signal) => new Promise((resolve) => {
        signal.addEventListener('abort', resolve)
        process.kill(process.pid, 'SIGTERM')
      }))
      console.log('stopped')
      await interruptible(true, (signal) => new Promise(() => {
        signal.addEventListener('abort', () => process.kill(process.pid, 'SIGINT'))
        process.kill(process.pid, 'SIGINT')
      }))
      clearInterval(busy)
    `)
    expect(exitCode).to.equal(130)
    expect(stderr).to.contain('stopping after this statement')
    const [first = '', ...rest] = stdout.split('\n')
    expect(first).to.equal('stopped')
    expect(outputProblems('error', JSON.parse(rest.join('\n')))).to.deep.equal([])
  })

  it('cancels at the second signal what can be cancelled, and ends at the third', async () => {
    const { stdout, stderr, exitCode } = await runModule(`
      import { cancellable } from './src/cli/interrupt.ts'
      const busy = setInterval(() => undefined, 1000)
      const again = () => process.kill(process.pid, 'SIGINT')
      await cancellable(false, ({ signal, cancel }) => new Promise((resolve) => {
        signal.addEventListener('abort', again)
        cancel.addEventListener('abort', resolve)
        again()
      }))
      console.log('cancelled')
      await cancellable(true, ({ signal, cancel }) => new Promise(() => {
        signal.addEventListener('abort', again)
        cancel.addEventListener('abort', again)
        again()
      }))
      clearInterval(busy)
    `)
    expect(exitCode).to.equal(130)
    expect(stderr).to.contain('to cancel it on the server').and.to.contain('cancelling the statement')
    const [first = '', ...rest] = stdout.split('\n')
    expect(first).to.equal('cancelled')
    expect(outputProblems('error', JSON.parse(rest.join('\n')))).to.deep.equal([])
  })

  it('never shows a stack trace, unless asked to', () =>
    inTemporaryFolder(async (cwd) => {
      const plain = await runCli(['current'], { cwd })
      const debug = await runCli(['current'], { cwd, variables: { ALUDEL_DEBUG: '1' } })
      expect(plain.stderr).not.to.match(/^\s+at /m)
      expect(debug.stderr).to.match(/^\s+at /m)
    }))

  it('colours when forced to, though it is no terminal, and not when NO_COLOR is set', () =>
    inTemporaryFolder(async (cwd) => {
      const forced = await runCli(['current'], { cwd, variables: { FORCE_COLOR: '1' } })
      const plain = await runCli(['current'], { cwd, variables: { NO_COLOR: '1' } })
      expect(forced.stderr).to.contain('\u001b[31merror:')
      expect(plain.stderr).not.to.contain('\u001b')
    }))
})

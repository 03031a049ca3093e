import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import type { NamedTarget } from '../../src/api/fleet/fleet-target.js'
import type { FleetEvent } from '../../src/api/fleet/run-fleet.js'
import { FleetBoard } from '../../src/cli/fleet-board.js'
import type { Screen } from '../../src/cli/screen.js'
import { plainPalette } from '../../src/diagnostics/formats/palette.js'
import { openProject, resolveEnvironment } from '../../src/index.js'

/** Longer than the board waits before it draws anew. */
const aBeatMs = 300

/** What stands on a terminal once all of a text was written: it knows of cursors what the board asks of them. */
class Terminal {
  lines: string[] = ['']
  row = 0

  write(text: string): void {
    // oxlint-disable-next-line no-control-regex
    for (const [part, up] of text.matchAll(/\u001b\[(\d+)A|\u001b\[0J|\r|\n|[^\r\n\u001b]+/g)) {
      if (up !== undefined) this.row -= Number(up)
      else if (part === '\u001b[0J') this.lines = [...this.lines.slice(0, this.row), '']
      else if (part === '\n') {
        this.row += 1
        this.lines[this.row] ??= ''
      } else if (part !== '\r') this.lines[this.row] += part
      if (this.row < 0) throw new Error(`above the terminal: ${JSON.stringify(text)}`)
    }
  }

  get shown(): readonly string[] {
    return this.lines.filter((line) => line !== '').map((line) => line.replace(/ +[\d.]+ m?s$/, ''))
  }
}

function screenOf(terminal: Terminal, isTerminal: boolean): Screen {
  return { isTerminal, palette: plainPalette, width: 60, write: (text) => terminal.write(text) }
}

async function targetsOf(names: readonly string[]): Promise<readonly NamedTarget[]> {
  const environment = await resolveEnvironment((await openProject({ cwd: 'examples/01-tutorial' })).config, {
    url: 'postgresql://localhost/app',
    variables: {},
    readText: () => Promise.reject(new Error('not to be read')),
  })
  return names.map((name) => ({ name, environment }))
}

function ended(target: NamedTarget, status: 'done' | 'failed'): FleetEvent {
  const error = status === 'failed' ? { error: new Error('no room') } : {}
  return { kind: 'end', result: { target, status, revisions: [], durationMs: 12, ...error } }
}

describe('the table of a fleet', () => {
  it('shows on a terminal those that are under way, below those that have ended', async () => {
    const terminal = new Terminal()
    const board = new FleetBoard(screenOf(terminal, true), 3)
    const [acme, globex, initech] = await targetsOf(['acme', 'globex', 'initech'])
    if (acme === undefined || globex === undefined || initech === undefined) throw new Error('three')
    board.report({ kind: 'begin', target: acme })
    board.report({ kind: 'begin', target: globex })
    await sleep(aBeatMs)
    expect(terminal.shown).to.deep.equal(['· acme    connecting', '· globex  connecting', '0/3 ended'])
    board.report({
      kind: 'progress',
      target: globex,
      event: {
        kind: 'revision-start',
        revision: 'a1',
        message: 'users',
        direction: 'up',
        number: 2,
        count: 5,
        statements: 1,
      },
    })
    board.report(ended(acme, 'done'))
    board.report({ kind: 'begin', target: initech })
    await sleep(aBeatMs)
    expect(terminal.shown).to.deep.equal([
      '✔ acme  nothing to run',
      '· globex   2/5 a1 users',
      '· initech  connecting',
      '1/3 ended',
    ])
    board.report(ended(globex, 'failed'))
    await sleep(aBeatMs)
    expect(terminal.shown.at(-1)).to.equal('2/3 ended, 1 failed')
    board.report(ended(initech, 'done'))
    board.end()
    expect(terminal.shown).to.deep.equal([
      '✔ acme  nothing to run',
      '✖ globex  unexpected: no room',
      '✔ initech  nothing to run',
    ])
    await sleep(aBeatMs)
    expect(terminal.shown).to.have.length(3)
  })

  it('is lines alone where there is no terminal', async () => {
    const terminal = new Terminal()
    const board = new FleetBoard(screenOf(terminal, false), 1)
    const [acme] = await targetsOf(['acme'])
    if (acme === undefined) throw new Error('one')
    board.report({ kind: 'begin', target: acme })
    await sleep(aBeatMs)
    expect(terminal.shown).to.deep.equal([])
    board.report(ended(acme, 'done'))
    board.end()
    expect(terminal.shown).to.deep.equal(['✔ acme  nothing to run'])
  })
})

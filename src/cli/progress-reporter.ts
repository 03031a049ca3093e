import type { ProgressEvent } from '../migrate/progress.js'
import { printable } from '../diagnostics/display-width.js'
import type { Blocker } from '../dialects/activity.js'
import { grouped } from '../values/grouped.js'
import type { Screen } from './screen.js'
import { LiveLine } from './live-line.js'
import { blockersPhrase } from './render/blocker-words.js'
import { duration } from './render/words.js'

/** How long waiting is not mentioned in a log, after the first time. */
const quietMs = 10_000

/**
 * Tells of a run while it works: a line for every revision that is done, and what happens meanwhile in a live line on a
 * terminal; in a log, only what takes long.
 */
export class ProgressReporter {
  readonly #screen: Screen
  readonly #live: LiveLine | undefined
  #position = ''
  #saidAtMs = -quietMs

  constructor(screen: Screen) {
    this.#screen = screen
    this.#live = screen.isTerminal ? new LiveLine(screen) : undefined
  }

  readonly report = (event: ProgressEvent): void => {
    const { palette } = this.#screen
    switch (event.kind) {
      case 'waiting': {
        const holder = event.holder === undefined ? 'another run' : printable(event.holder)
        this.#pass(`waiting for ${holder}, at most ${duration(event.limitMs)}`, event.elapsedMs)
        return
      }
      case 'probing':
        this.#live?.show(`looking at rows ${event.number}/${event.count}: ${printable(event.sentence)}`)
        return
      case 'revision-start':
        this.#position = `${event.number}/${event.count} ${event.revision} ${printable(event.message)}`
        this.#saidAtMs = -quietMs
        this.#live?.show(this.#position)
        return
      case 'statement':
        this.#statement(event)
        return
      case 'batch':
        this.#pass(`  ${this.#position}: ${grouped(event.rowsDone)} rows done`, event.elapsedMs)
        return
      case 'retry':
        this.#line(
          `${palette.warning('↻')} ${printable(event.reason)}${heldBy(event.blockers)}; attempt ${event.attempt + 1} in ${duration(event.waitMs)}`,
        )
        return
      case 'blocked':
        this.#pass(`  ${this.#position}: waiting for a lock${heldBy(event.blockers)}`, event.elapsedMs)
        return
      case 'undo':
        this.#line(`${palette.warning('↩')} undoing what was done of ${event.revision}`)
        return
      case 'revision-done': {
        const number = `${String(event.number).padStart(String(event.count).length)}/${event.count}`
        const arrow = event.direction === 'up' ? '▲' : '▼'
        this.#line(
          `${palette.success(arrow)} ${palette.dim(number)} ${event.revision}  ${printable(event.message)}${palette.dim(`  ${duration(event.elapsedMs)}`)}`,
        )
        return
      }
      case 'exchange':
        this.#line(
          `${palette.success('⇄')} ${event.revision}  ${printable(event.message)}  ${palette.dim(`takes the place of ${event.replaced.join(', ')}`)}`,
        )
        return
      case 'note':
        this.#line(`${palette.info('note:')} ${printable(event.text)}`)
        return
    }
  }

  /** Takes the live line away: what follows is somebody else's. */
  end(): void {
    this.#live?.clear()
  }

  #statement({ number, count, class: kind, sql }: Extract<ProgressEvent, { kind: 'statement' }>): void {
    const shown = kind === 'batched' ? `${batchedChange(sql)}, in batches` : sql.replace(/\s+/g, ' ')
    const words = printable(shown.slice(0, 200))
    if (this.#live !== undefined) this.#live.show(`${this.#position}: ${number}/${count} ${words}`)
    else if (kind !== 'transactional') this.#line(`  statement ${number}/${count} ${words}`)
  }

  /** Something that goes on and on: in a log, only now and then. */
  #pass(text: string, elapsedMs: number): void {
    if (this.#live !== undefined) this.#live.show(text)
    else if (elapsedMs - this.#saidAtMs >= quietMs) {
      this.#saidAtMs = elapsedMs
      this.#line(elapsedMs < 1000 ? text : `${text} (${duration(elapsedMs)})`)
    }
  }

  #line(text: string): void {
    this.#live?.clear()
    this.#screen.write(`${text}\n`)
  }
}

/** What a statement that works in batches changes, without the bookkeeping around it. */
function batchedChange(sql: string): string {
  const line = sql.split('\n').find((text) => /^\s*(UPDATE|DELETE FROM) /.test(text))
  return (line ?? sql).trim().replace(/\s+/g, ' ')
}

function heldBy(blockers: readonly Blocker[]): string {
  const phrase = blockersPhrase(blockers)
  return phrase === undefined ? '' : `, held by ${printable(phrase)}`
}

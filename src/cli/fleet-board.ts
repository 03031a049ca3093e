import type { FleetEvent } from '../api/fleet/run-fleet.js'
import type { ProgressEvent } from '../migrate/progress.js'
import { printable, displayWidth } from '../diagnostics/display-width.js'
import { targetLine } from './render/fleet-text.js'
import { duration } from './render/words.js'
import { grouped } from '../values/grouped.js'
import type { Screen } from './screen.js'

/** How often the table is drawn anew. */
const beatMs = 120

interface Row {
  readonly name: string
  readonly sinceMs: number
  text: string
}

/**
 * Tells of a fleet while it is run: a line for every target that has ended; on a terminal, below them, a table of those that
 * are under way, drawn over and over.
 */
export class FleetBoard {
  readonly #screen: Screen
  readonly #count: number
  readonly #rows = new Map<string, Row>()
  #ended = 0
  #failed = 0
  #drawn = 0
  #timer: NodeJS.Timeout | undefined

  constructor(screen: Screen, count: number) {
    this.#screen = screen
    this.#count = count
    if (screen.isTerminal) this.#timer = setInterval(() => this.#draw(), beatMs).unref()
  }

  readonly report = (event: FleetEvent): void => {
    switch (event.kind) {
      case 'begin': {
        const { name } = event.target
        this.#rows.set(name, { name, sinceMs: performance.now(), text: 'connecting' })
        return
      }
      case 'progress': {
        const row = this.#rows.get(event.target.name)
        const text = textOf(event.event)
        if (row !== undefined && text !== undefined) row.text = text
        return
      }
      case 'end':
        this.#rows.delete(event.result.target.name)
        this.#ended += 1
        if (event.result.status === 'failed') this.#failed += 1
        this.#clear()
        this.#screen.write(targetLine(event.result, this.#screen.palette))
        return
    }
  }

  /** Takes the table away. */
  end(): void {
    clearInterval(this.#timer)
    this.#clear()
  }

  #clear(): void {
    if (this.#drawn > 0) this.#screen.write(`\r\u001b[${this.#drawn}A\u001b[0J`)
    this.#drawn = 0
  }

  #draw(): void {
    const { palette, width } = this.#screen
    const failed = this.#failed === 0 ? '' : `, ${palette.error(`${this.#failed} failed`)}`
    const rows = [...this.#rows.values()]
    const widest = Math.min(30, Math.max(0, ...rows.map(({ name }) => displayWidth(name))))
    const lines = rows.map(({ name, text, sinceMs }) => {
      const time = duration(performance.now() - sinceMs)
      const shown = printable(name).slice(0, widest).padEnd(widest)
      const room = Math.max(10, width - widest - time.length - 6)
      return `${palette.info('·')} ${shown}  ${clip(text, room)} ${palette.dim(time)}`
    })
    this.#clear()
    const head = palette.dim(`${this.#ended}/${this.#count} ended`)
    this.#screen.write(`${[...lines, `${head}${failed}`].join('\n')}\n`)
    this.#drawn = lines.length + 1
  }
}

function clip(text: string, room: number): string {
  return displayWidth(text) > room ? `${text.slice(0, Math.max(0, room - 1))}…` : text
}

/** What a target is at, in a few words. */
function textOf(event: ProgressEvent): string | undefined {
  switch (event.kind) {
    case 'waiting':
      return `waiting for ${printable(event.holder ?? 'another run')}`
    case 'probing':
      return `looking at rows ${event.number}/${event.count}`
    case 'revision-start':
      return `${event.number}/${event.count} ${event.revision} ${printable(event.message)}`
    case 'retry':
      return `${printable(event.reason)}; attempt ${event.attempt + 1}`
    case 'blocked':
      return 'waiting for a lock'
    case 'batch':
      return `${grouped(event.rowsDone)} rows done`
    case 'undo':
      return `undoing what was done of ${event.revision}`
    case 'statement':
    case 'revision-done':
    case 'exchange':
    case 'note':
      return undefined
  }
}

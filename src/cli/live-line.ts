import { displayWidth } from '../diagnostics/display-width.js'
import type { Screen } from './screen.js'
import { duration } from './render/words.js'

/** How often the elapsed time is drawn anew. */
const beatMs = 100
/** Nothing that is over at once is shown at all: a line that flickers tells nobody anything. */
const delayMs = 150

/** The last line of a terminal, drawn over and over: what goes on now, and for how long. */
export class LiveLine {
  readonly #screen: Screen
  #text: string | undefined
  #sinceMs = 0
  #drawn = false
  #timer: NodeJS.Timeout | undefined

  constructor(screen: Screen) {
    this.#screen = screen
  }

  show(text: string): void {
    if (text !== this.#text) this.#sinceMs = performance.now()
    this.#text = text
    if (this.#drawn) this.#draw()
    this.#timer ??= setInterval(() => this.#draw(), beatMs).unref()
  }

  clear(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#text = undefined
    if (this.#drawn) this.#screen.write('\r\u001b[2K')
    this.#drawn = false
  }

  #draw(): void {
    if (this.#text === undefined) return
    const elapsedMs = performance.now() - this.#sinceMs
    if (!this.#drawn && elapsedMs < delayMs) return
    const time = ` ${duration(elapsedMs)}`
    const room = this.#screen.width - displayWidth(time) - 3
    const text =
      displayWidth(this.#text) > room ? `${this.#text.slice(0, Math.max(0, room - 1))}…` : this.#text
    this.#screen.write(
      `\r\u001b[2K${this.#screen.palette.info('·')} ${text}${this.#screen.palette.dim(time)}`,
    )
    this.#drawn = true
  }
}

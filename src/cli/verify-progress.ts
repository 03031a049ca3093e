import { printable } from '../diagnostics/display-width.js'
import type { VerifyProgress, VerifyStatus } from '../verify/verification.js'
import { LiveLine } from './live-line.js'
import type { Screen } from './screen.js'

/** Tells which revision is being verified: in a live line on a terminal, in a line each in a log. */
export class VerifyReporter {
  readonly #screen: Screen
  readonly #live: LiveLine | undefined

  constructor(screen: Screen) {
    this.#screen = screen
    this.#live = screen.isTerminal ? new LiveLine(screen) : undefined
  }

  readonly report = ({ kind, revision, message, number, count, status }: VerifyProgress): void => {
    const position = `${String(number).padStart(String(count).length)}/${count} ${revision}  ${printable(message)}`
    if (kind === 'begin') {
      this.#live?.show(position)
      return
    }
    this.#live?.clear()
    const mark = status === undefined ? ' ' : verifyMarks[status]
    this.#screen.write(`${mark} ${position}\n`)
  }

  /** Takes the live line away. */
  end(): void {
    this.#live?.clear()
  }
}

/** One character for what became of a revision. */
export const verifyMarks: Readonly<Record<VerifyStatus, string>> = {
  ok: '✓',
  failed: '✖',
  irreversible: '▲',
  needs_server: '?',
  not_run: '·',
}

import { record } from './record.js'
import type { RunContext } from './run-context.js'

/**
 * What the journal is still to be told of steps that are done. Where every change of the schema stands alone, the end of one and the
 * intent of the next are written together: it is a round of writes for each step, instead of two. Until then the step stands as
 * begun, and whoever comes next asks the catalog, which knows.
 */
export class Marks {
  #pending: readonly string[] = []
  /** The number of a step that this very run has recorded as begun, and has not begun. */
  #announced: number | undefined

  constructor(announced?: number) {
    this.#announced = announced
  }

  /** Was it recorded as begun already? It is so once: another try is to be recorded anew. */
  takeAnnounced(step: number): boolean {
    const isAnnounced = this.#announced === step
    if (isAnnounced) this.#announced = undefined
    return isAnnounced
  }

  /** Notes that all that waited is written, and that a step is recorded as begun with it. */
  announce(step: number): void {
    this.#pending = []
    this.#announced = step
  }

  /** Keeps a mark, as the statements that write it, for the next transaction. */
  keep(mark: readonly string[]): void {
    this.#pending = [...this.#pending, ...mark]
  }

  /** All that wait; they are the caller's from here on. */
  take(): readonly string[] {
    const taken = this.#pending
    this.#pending = []
    return taken
  }

  /** Those that wait, which stay until {@link take} is called. */
  get pending(): readonly string[] {
    return this.#pending
  }

  /** Writes what waits by itself. @throws RunError */
  async write(context: RunContext): Promise<void> {
    if (this.#pending.length === 0) return
    await record(context, this.#pending)
    this.take()
  }
}

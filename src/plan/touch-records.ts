import type { Siblings } from '../revisions/siblings.js'
import type { Clash, ClashSide } from './clash.js'
import type { Footprint } from './footprint/footprint.js'
import { clashing, everything, type TouchMode } from './footprint/touch.js'
import type { RevisionSource } from './revision-source.js'

/**
 * Who touched what so far. By thing, way and line only the last is kept: who stands on that one stands on all before it.
 */
export class TouchRecords {
  readonly #siblings: Siblings<RevisionSource>
  readonly #isNew: (id: string) => boolean
  readonly #things = new Map<string, Map<TouchMode, Map<number, ClashSide>>>()
  readonly #anything = new Map<number, ClashSide>()

  /** `isNew`: of two revisions that clash, one must be of these. */
  constructor(siblings: Siblings<RevisionSource>, isNew: (id: string) => boolean) {
    this.#siblings = siblings
    this.#isNew = isNew
  }

  /** Takes note of a revision, unless it clashes with one that was noted before. */
  add(source: RevisionSource, footprint: Footprint): Clash | undefined {
    const clash = this.#clash(source, footprint)
    if (clash !== undefined) return clash
    const line = this.#siblings.lineOf(source.revision)
    for (const [thing, modes] of footprint) {
      const known = this.#things.get(thing) ?? new Map<TouchMode, Map<number, ClashSide>>()
      this.#things.set(thing, known)
      for (const [mode, operation] of modes) {
        const lines = known.get(mode) ?? new Map<number, ClashSide>()
        known.set(mode, lines)
        lines.set(line, { source, operation })
        this.#anything.set(line, { source, operation })
      }
    }
    return undefined
  }

  #clash(source: RevisionSource, footprint: Footprint): Clash | undefined {
    for (const [thing, modes] of footprint) {
      for (const [mode, operation] of modes) {
        const others = thing === everything ? this.#anything.values() : this.#touching(thing, mode)
        const earlier = this.#beside(source, others)
        if (earlier !== undefined) return { kind: 'touch', thing, earlier, later: { source, operation } }
      }
    }
    const [modes] = footprint.values()
    const [operation] = modes?.values() ?? []
    const raw = this.#things.get(everything)?.get('write')?.values() ?? []
    const earlier = operation === undefined ? undefined : this.#beside(source, raw)
    return earlier === undefined || operation === undefined
      ? undefined
      : { kind: 'touch', thing: everything, earlier, later: { source, operation } }
  }

  /** The first of them that the revision does not stand on. */
  #beside(source: RevisionSource, sides: Iterable<ClashSide>): ClashSide | undefined {
    for (const side of sides) {
      if (!this.#isNew(source.revision) && !this.#isNew(side.source.revision)) continue
      if (!this.#siblings.standsOn(source.revision, side.source.revision)) return side
    }
    return undefined
  }

  *#touching(thing: string, mode: TouchMode): Iterable<ClashSide> {
    const known = this.#things.get(thing)
    for (const other of clashing[mode]) yield* known?.get(other)?.values() ?? []
  }
}

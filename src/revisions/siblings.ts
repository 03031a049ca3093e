import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'

/**
 * Which of some revisions stand beside one another: neither is an ancestor of the other, by `revises` or `depends_on`. The
 * revisions come in an order in which each follows what it stands on, and nothing is missing below them.
 *
 * Where a history narrows to one revision that everything after it stands on, nothing before it is beside anything after
 * it. Between two such places the revisions make a stretch, and only within a stretch anything can be beside anything.
 */
export class Siblings<N extends RevisionNode> {
  /** Stretches of more than one revision, in order. */
  readonly stretches: readonly (readonly string[])[]
  readonly #graph: RevisionGraph<N>
  readonly #places = new Map<string, number>()
  /** By place: the line that a revision belongs to. One that goes on from another without a fork is on its line. */
  readonly #lines: number[] = []

  constructor(graph: RevisionGraph<N>, order: readonly string[]) {
    this.#graph = graph
    for (const [place, id] of order.entries()) this.#places.set(id, place)
    this.#drawLines(order)
    this.stretches = this.#cut(order)
  }

  /** Does the later of two revisions stand on the earlier? */
  standsOn(later: string, earlier: string): boolean {
    const goal = this.#places.get(earlier)
    const start = this.#places.get(later)
    if (goal === undefined || start === undefined) return false
    if (this.lineOf(later) === this.lineOf(earlier)) return goal <= start
    const seen = new Set([start])
    const open = [later]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const need of this.#needs(id)) {
        const place = this.#places.get(need) ?? -1
        if (place === goal) return true
        if (place < goal || seen.has(place)) continue
        seen.add(place)
        open.push(need)
      }
    }
    return false
  }

  /** Revisions of one line stand on one another. */
  lineOf(id: string): number {
    return this.#lines[this.#places.get(id) ?? -1] ?? -1
  }

  #needs(id: string): readonly string[] {
    return [...this.#graph.parents(id), ...this.#graph.dependencies(id)]
  }

  #drawLines(order: readonly string[]): void {
    const ends = new Set<number>()
    let count = 0
    for (const [place, id] of order.entries()) {
      const before = this.#needs(id)
        .map((need) => this.#places.get(need) ?? -1)
        .find((need) => ends.has(need))
      if (before === undefined) count += 1
      else ends.delete(before)
      this.#lines[place] = before === undefined ? count : (this.#lines[before] ?? -1)
      ends.add(place)
    }
  }

  #cut(order: readonly string[]): readonly (readonly string[])[] {
    // A revision narrows the history when it is the only tip, and nothing after it reaches past it from the side.
    const tips = new Set<number>()
    const narrow: number[] = []
    for (const [place, id] of order.entries()) {
      const needs = this.#needs(id).map((need) => this.#places.get(need) ?? -1)
      for (const need of needs) tips.delete(need)
      tips.add(place)
      const highest = Math.max(-1, ...needs)
      while ((narrow.at(-1) ?? -1) > highest) narrow.pop()
      if (tips.size === 1) narrow.push(place)
    }
    const cuts = new Set(narrow)
    const stretches: string[][] = []
    let stretch: string[] = []
    for (const [place, id] of order.entries()) {
      if (!cuts.has(place)) {
        stretch.push(id)
        continue
      }
      if (stretch.length > 1) stretches.push(stretch)
      stretch = []
    }
    return stretch.length > 1 ? [...stretches, stretch] : stretches
  }
}

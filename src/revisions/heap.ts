/** A binary heap of numbers: the smallest comes out first. */
export class Heap {
  private readonly values: number[] = []

  push(value: number): void {
    let at = this.values.push(value) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.at(above) <= value) break
      this.values[at] = this.at(above)
      at = above
    }
    this.values[at] = value
  }

  pop(): number | undefined {
    const smallest = this.values[0]
    const moved = this.values.pop()
    if (moved === undefined || this.values.length === 0) return smallest
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (this.at(below + 1) < this.at(below)) below += 1
      if (this.at(below) >= moved) break
      this.values[at] = this.at(below)
      at = below
    }
    this.values[at] = moved
    return smallest
  }

  private at(index: number): number {
    return this.values[index] ?? Number.POSITIVE_INFINITY
  }
}

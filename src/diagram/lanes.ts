/** A revision of a drawing, newest first: what it stands on decides the lanes. */
export interface LaneNode {
  readonly id: string
  readonly parents: readonly string[]
}

/** A line from a revision to one below it. */
export interface LaneLink {
  readonly from: number
  readonly to: number
  /** Lanes: where it starts, where it runs, and where it ends. */
  readonly fromLane: number
  readonly lane: number
  readonly toLane: number
}

/** Which lane each revision stands in, and how the lines run. */
export interface Lanes {
  readonly count: number
  /** In the order of the nodes. */
  readonly of: readonly number[]
  readonly links: readonly LaneLink[]
}

/**
 * Gives every revision a lane, as drawings of histories do: the first parent goes on in the lane of its child, further
 * ones get lanes of their own, and a lane is free again below the revision it waited for. Linear in nodes and links,
 * times the lanes that are open at once. Parents outside of the list are left out.
 *
 * @param nodes in such an order that every parent stands after its children
 */
export function assignLanes(nodes: readonly LaneNode[]): Lanes {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]))
  /** What each lane waits for, by row; undefined where it is free. */
  const waiting: (number | undefined)[] = []
  const of: number[] = []
  const open: {
    readonly from: number
    readonly fromLane: number
    readonly to: number
    readonly lane: number
  }[] = []
  let count = 0
  for (const [row, { parents }] of nodes.entries()) {
    const own = waiting.indexOf(row)
    const lane = own >= 0 ? own : freeLane(waiting)
    for (const [index, target] of waiting.entries()) if (target === row) waiting[index] = undefined
    of.push(lane)
    const known = parents.flatMap((parent) => rows.get(parent) ?? [])
    for (const [index, to] of known.entries()) {
      const there = waiting.indexOf(to)
      const chosen =
        there >= 0 ? there : index === 0 && waiting[lane] === undefined ? lane : freeLane(waiting)
      waiting[chosen] = to
      open.push({ from: row, fromLane: lane, to, lane: chosen })
    }
    count = Math.max(count, waiting.length, lane + 1)
    while (waiting.length > 0 && waiting.at(-1) === undefined) waiting.pop()
  }
  return { count, of, links: open.map((link) => ({ ...link, toLane: of[link.to] ?? 0 })) }
}

function freeLane(waiting: (number | undefined)[]): number {
  const free = waiting.indexOf(undefined)
  if (free >= 0) return free
  waiting.push(undefined)
  return waiting.length - 1
}

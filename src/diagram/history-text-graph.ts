import type { LaneLink, Lanes } from './lanes.js'

/** A row of a drawing: a cell for each lane, and the lines between it and the next row. */
export interface GraphRow {
  /** `mark`: here stands the revision. */
  readonly cells: readonly (' ' | '│' | 'mark')[]
  /** Where branches part or come together; else empty. */
  readonly between: readonly string[]
}

/**
 * A history as lanes of text, as `git log --graph` draws it. Linear in rows and links, times the lanes that are open at once.
 */
export function graphRows({ of, links }: Lanes, rows: number): readonly GraphRow[] {
  const leaving = new Map<number, LaneLink[]>()
  for (const link of links) leaving.set(link.from, [...(leaving.get(link.from) ?? []), link])
  let open: readonly LaneLink[] = []
  return Array.from({ length: rows }, (_, row) => {
    const own = of[row] ?? 0
    const passing = open.filter(({ to }) => to > row)
    const begun = leaving.get(row) ?? []
    open = [...passing, ...begun]
    const ends = open.filter(({ to }) => to === row + 1)
    const across = new Set(passing.map(({ lane }) => lane))
    const moves = [
      ...begun.map(({ fromLane, lane }) => [fromLane, lane] as const),
      ...ends.map(({ lane, toLane }) => [lane, toLane] as const),
    ].filter(([from, to]) => from !== to)
    const staying = new Set([
      ...passing.filter(({ to, lane, toLane }) => to > row + 1 || lane === toLane).map(({ lane }) => lane),
      ...begun.filter(({ fromLane, lane }) => fromLane === lane).map(({ lane }) => lane),
    ])
    const count = Math.max(own, ...open.flatMap(({ lane, toLane }) => [lane, toLane])) + 1
    return {
      cells: Array.from({ length: Math.max(own, ...across) + 1 }, (_, lane) =>
        lane === own ? 'mark' : across.has(lane) ? '│' : ' ',
      ),
      between: moves.length === 0 ? [] : [bend(moves, staying, count)],
    }
  })
}

/** A line on which lanes move: `├─╯`, `├─╮`. */
function bend(
  moves: readonly (readonly [from: number, to: number])[],
  staying: ReadonlySet<number>,
  count: number,
): string {
  // Each place by what goes up, down, left and right from it.
  const width = count * 2 - 1
  const sides = Array.from({ length: width }, () => ({ up: false, down: false, left: false, right: false }))
  const at = (place: number) => sides[place] ?? { up: false, down: false, left: false, right: false }
  for (const lane of staying) {
    at(lane * 2).up = true
    at(lane * 2).down = true
  }
  for (const [from, to] of moves) {
    const [low, high] = [Math.min(from, to) * 2, Math.max(from, to) * 2]
    at(from * 2).up = true
    at(to * 2).down = true
    for (let place = low; place < high; place += 1) {
      at(place).right = true
      at(place + 1).left = true
    }
  }
  return sides.map(glyph).join('').trimEnd()
}

interface Sides {
  readonly up: boolean
  readonly down: boolean
  readonly left: boolean
  readonly right: boolean
}

/** By up, down, left, right. */
const glyphs: Readonly<Record<string, string>> = {
  '....': ' ',
  'u...': '│',
  '.d..': '│',
  'ud..': '│',
  '..lr': '─',
  '..l.': '─',
  '...r': '─',
  'u..r': '╰',
  'u.l.': '╯',
  '.d.r': '╭',
  '.dl.': '╮',
  'ud.r': '├',
  'udl.': '┤',
  'u.lr': '┴',
  '.dlr': '┬',
  udlr: '┼',
}

function glyph({ up, down, left, right }: Sides): string {
  const key = `${up ? 'u' : '.'}${down ? 'd' : '.'}${left ? 'l' : '.'}${right ? 'r' : '.'}`
  return glyphs[key] ?? ' '
}

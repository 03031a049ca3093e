/** A box to be placed: its size, and the heights of its rows from the top, where lines may end. */
export interface BoxToPlace {
  readonly id: string
  readonly widthPx: number
  /** The title first; their sum is the height. */
  readonly rowHeightsPx: readonly number[]
}

/** A line to be drawn between rows of boxes, by number; 0 is the title. */
export interface LineToDraw {
  readonly from: { readonly box: string; readonly row: number }
  readonly to: { readonly box: string; readonly row: number }
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything stands, in pixels from the top left corner. */
export interface Layout {
  readonly widthPx: number
  readonly heightPx: number
  /** Top left corners, in the order of the boxes. */
  readonly boxes: readonly Point[]
  /** Points of Bézier curves (one, then three for each curve), in the order of the lines. */
  readonly lines: readonly (readonly Point[])[]
}

/** An object or an edge, as Graphviz writes them in JSON. */
interface Placed {
  readonly id?: string
  readonly pos?: string
}

/**
 * Places boxes in ranks from left to right, what is referred to left of what refers to it, by the `dot` of Graphviz
 * (https://graphviz.org/docs/layouts/dot/), which is compiled to WebAssembly: the same on every machine.
 */
export async function layOut(boxes: readonly BoxToPlace[], lines: readonly LineToDraw[]): Promise<Layout> {
  if (boxes.length === 0) return { widthPx: 0, heightPx: 0, boxes: [], lines: [] }
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  const answer: unknown = JSON.parse(graphviz.layout(dotOf(boxes, lines), 'json', 'dot'))
  const { bb, objects, edges } = parse(answer)
  const [, , widthPx = 0, heightPx = 0] = bb.split(',').map(Number)
  const points = new Map(
    [...objects, ...edges].flatMap(({ id, pos }) =>
      id === undefined || pos === undefined ? [] : [[id, pointsOf(pos, heightPx)] as const],
    ),
  )
  const corners = boxes.map(({ widthPx: width, rowHeightsPx }, i) => {
    const [centre = { x: 0, y: 0 }] = points.get(`b${i}`) ?? []
    return { x: centre.x - width / 2, y: centre.y - sum(rowHeightsPx) / 2 }
  })
  const numbers = new Map(boxes.map(({ id }, i) => [id, i]))
  return {
    widthPx: lines.some(({ from, to }) => from.box === to.box) ? widthPx + loopPx : widthPx,
    heightPx,
    boxes: corners,
    lines: lines.map(({ from, to }, i) => {
      const number = numbers.get(from.box) ?? -1
      const [box, corner] = [boxes[number], corners[number]]
      const own = from.box === to.box && box !== undefined && corner !== undefined
      return own ? loop(box, corner, to.row, from.row) : (points.get(`l${i}`) ?? [])
    }),
  }
}

/** How far a line of a box to itself stands out to its right. */
const loopPx = 48

/** Graphviz leads such lines around whole boxes: this one stays beside its own. */
function loop(box: BoxToPlace, corner: Point, from: number, to: number): readonly Point[] {
  const x = corner.x + box.widthPx
  const [start, end] = [from, to].map(
    (row) => corner.y + sum(box.rowHeightsPx.slice(0, row)) + (box.rowHeightsPx[row] ?? 0) / 2,
  )
  return [
    { x, y: start ?? 0 },
    { x: x + loopPx, y: start ?? 0 },
    { x: x + loopPx, y: end ?? 0 },
    { x, y: end ?? 0 },
  ]
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}

function dotOf(boxes: readonly BoxToPlace[], lines: readonly LineToDraw[]): string {
  const numbers = new Map(boxes.map(({ id }, i) => [id, i]))
  const nodes = boxes.map(({ widthPx, rowHeightsPx }, i) => {
    const rows = rowHeightsPx.map(
      (height, row) =>
        `<TR><TD PORT="r${row}" FIXEDSIZE="TRUE" WIDTH="${widthPx}" HEIGHT="${height}"></TD></TR>`,
    )
    return `n${i} [id="b${i}", label=<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">${rows.join('')}</TABLE>>];`
  })
  const edges = lines.map(({ from, to }, i) => {
    if (from.box === to.box) return ''
    const [tail, head] = [`n${numbers.get(to.box)}:r${to.row}`, `n${numbers.get(from.box)}:r${from.row}`]
    return `${tail}:e -> ${head}:w [id="l${i}"];`
  })
  const settings = 'rankdir=LR, nodesep=0.45, ranksep=1.2, pack=32, packmode="graph", splines=true'
  return `digraph { graph [${settings}]; node [shape=plain, margin=0]; edge [dir=none];\n${[...nodes, ...edges].join('\n')}\n}`
}

/** `x,y` or `x,y x,y …` in points from the bottom left corner. */
function pointsOf(pos: string, height: number): readonly Point[] {
  return pos.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return { x, y: height - y }
  })
}

function parse(answer: unknown): {
  readonly bb: string
  readonly objects: readonly Placed[]
  readonly edges: readonly Placed[]
} {
  const fields = fieldsOf(answer)
  const bb = fields.get('bb')
  return {
    bb: typeof bb === 'string' ? bb : '',
    objects: listOf(fields.get('objects')),
    edges: listOf(fields.get('edges')),
  }
}

function listOf(value: unknown): readonly Placed[] {
  return Array.isArray(value) ? value.map(placed) : []
}

function placed(value: unknown): Placed {
  const fields = fieldsOf(value)
  const [id, pos] = [fields.get('id'), fields.get('pos')]
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof pos === 'string' ? { pos } : {}),
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

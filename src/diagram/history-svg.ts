import type { HistoryNode } from './history-diagram.js'
import { assignLanes, type LaneLink } from './lanes.js'
import { element, escaped, px } from './markup.js'
import { svgStyle } from './style.js'
import { clipped, textWidthPx } from './text-size.js'

const size = { rowPx: 28, lanePx: 22, fontPx: 13, marginPx: 24, gapPx: 16, tagPx: 11 } as const
const mostColumns = { message: 72, id: 24 } as const
/** Lanes are told apart by these, over and over. */
const laneColours = ['#2f6fdd', '#c2571a', '#2b8a3e', '#8e44ad', '#b7791f', '#0d8a8a'] as const

/**
 * The history as an SVG document of its own: newest first, a lane for each branch, dotted lines for what is depended on.
 *
 * @param nodes newest first
 */
export function historySvg(nodes: readonly HistoryNode[], title: string): string {
  const lanes = assignLanes(nodes.map(({ id, parents }) => ({ id, parents })))
  const left = size.marginPx + lanes.count * size.lanePx + size.gapPx
  const texts = nodes.map((node) => textsOf(node, left))
  const width = Math.max(320, ...texts.map(({ end }) => end)) + size.marginPx
  const height = nodes.length * size.rowPx + 2 * size.marginPx
  const rows = new Map(nodes.map(({ id }, row) => [id, row]))
  const depends = nodes.flatMap(({ id, dependsOn }, from) =>
    dependsOn.flatMap((other) => {
      const to = rows.get(other)
      return to === undefined
        ? []
        : [dependency(lanes.of[from] ?? 0, from, lanes.of[to] ?? 0, to, `${id} depends on ${other}`)]
    }),
  )
  return (
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${px(width)} ${height}`,
        width: px(width),
        height,
        role: 'img',
        class: 'diagram',
      },
      element('title', {}, escaped(title)),
      element('style', {}, svgStyle),
      element('rect', { class: 'ground', width: '100%', height: '100%' }),
      element(
        'g',
        { class: 'all' },
        ...lanes.links.map(link),
        ...depends,
        ...nodes.map((node, row) => drawNode(node, row, lanes.of[row] ?? 0, texts[row]?.markup ?? '')),
      ),
    ) + '\n'
  )
}

function xOf(lane: number): number {
  return size.marginPx + (lane + 0.5) * size.lanePx
}

function yOf(row: number): number {
  return size.marginPx + (row + 0.5) * size.rowPx
}

function colourOf(lane: number): string {
  return laneColours[lane % laneColours.length] ?? laneColours[0]
}

/** Down in its lane, and over to the other lane within a row. */
function link({ from, to, fromLane, lane, toLane }: LaneLink): string {
  const [x1, y1, x, y2, x2] = [xOf(fromLane), yOf(from), xOf(lane), yOf(to), xOf(toLane)]
  const half = size.rowPx / 2
  const out = fromLane === lane ? '' : ` C${x1} ${y1 + half} ${x} ${y1 + half} ${x} ${y1 + size.rowPx}`
  const back =
    lane === toLane
      ? ` L${x2} ${y2}`
      : ` L${x} ${y2 - size.rowPx} C${x} ${y2 - half} ${x2} ${y2 - half} ${x2} ${y2}`
  return element('path', {
    class: 'lane',
    fill: 'none',
    stroke: colourOf(lane),
    'stroke-width': 2,
    d: `M${x1} ${y1}${out}${back}`,
  })
}

function dependency(fromLane: number, from: number, toLane: number, to: number, label: string): string {
  const [x1, y1, x2, y2] = [xOf(fromLane), yOf(from), xOf(toLane), yOf(to)]
  const bend = Math.min(x1, x2) - size.lanePx / 2
  const d = `M${x1} ${y1} C${bend} ${y1 + size.rowPx / 2} ${bend} ${y2 - size.rowPx / 2} ${x2} ${y2}`
  return element(
    'g',
    { class: 'line depends' },
    element('title', {}, escaped(label)),
    element('path', { class: 'stroke', d }),
  )
}

function textsOf(
  { id, message, day, tags }: HistoryNode,
  left: number,
): { readonly markup: string; readonly end: number } {
  let x = left
  const pieces: string[] = []
  const add = (kind: string, content: string, fontPx: number): void => {
    if (content === '') return
    pieces.push(element('text', { class: kind, x: px(x), y: 5 }, escaped(content)))
    x += textWidthPx(content, fontPx) + size.gapPx
  }
  add('title', clipped(id, mostColumns.id), 14)
  add('date', day ?? '', size.fontPx)
  add('name', clipped(message, mostColumns.message), size.fontPx)
  for (const tag of tags) {
    const width = textWidthPx(tag, size.tagPx) + 12
    pieces.push(
      element('rect', { class: 'head', x: px(x), y: -9, width, height: 18, rx: 9 }),
      element('text', { class: 'kind', x: px(x + width / 2), y: 4, 'text-anchor': 'middle' }, escaped(tag)),
    )
    x += width + 6
  }
  return { markup: pieces.join(''), end: x }
}

function drawNode(node: HistoryNode, row: number, lane: number, texts: string): string {
  const hint = [node.id, node.message, ...node.tags, node.state ?? '']
    .filter((line) => line !== '')
    .join('\n')
  const colour = colourOf(lane)
  return element(
    'g',
    {
      class: `box revision ${node.state ?? ''}`.trim(),
      id: `revision ${node.id}`,
      transform: `translate(0 ${yOf(row)})`,
    },
    element('title', {}, escaped(hint)),
    element('rect', { class: 'cell', x: 0, y: -size.rowPx / 2, width: '100%', height: size.rowPx }),
    // Not applied: a ring.
    element('circle', {
      cx: xOf(lane),
      cy: 0,
      r: 5,
      stroke: colour,
      'stroke-width': 2,
      fill: node.state === 'pending' ? 'var(--ground)' : colour,
    }),
    texts,
  )
}

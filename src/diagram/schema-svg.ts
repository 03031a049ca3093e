import { layOut, type Layout, type Point } from './layout.js'
import { element, escaped, px } from './markup.js'
import type { DiagramBox, DiagramLine, DiagramRow, SchemaDiagram } from './schema-diagram.js'
import { svgStyle } from './style.js'
import { clipped, textWidthPx } from './text-size.js'

const size = { fontPx: 13, titlePx: 14, rowPx: 22, headPx: 30, paddingPx: 12, gapPx: 18, iconPx: 22 } as const
/** Longer names and types are cut, and shown whole where the pointer rests. */
const mostColumns = { name: 40, type: 32, title: 48 } as const

/**
 * The diagram as an SVG document of its own: no scripts, no fonts and no images from elsewhere; light or dark as the
 * reader has it.
 */
export async function schemaSvg(diagram: SchemaDiagram, title: string): Promise<string> {
  const widths = diagram.boxes.map(boxWidth)
  const layout = await layOut(
    diagram.boxes.map(({ id, rows }, i) => ({
      id,
      widthPx: widths[i] ?? 0,
      rowHeightsPx: [size.headPx, ...rows.map(() => size.rowPx)],
    })),
    diagram.lines.map(({ from, to }) => ({ from: lineEnd(from), to: lineEnd(to) })),
  )
  return drawing(diagram, title, layout, widths)
}

/** A line ends at its row; where it has none, at the title. */
function lineEnd({ box, row }: DiagramLine['from']) {
  return { box, row: row === undefined ? 0 : row + 1 }
}

function drawing(diagram: SchemaDiagram, title: string, layout: Layout, widths: readonly number[]): string {
  const margin = 24
  const [width, height] = [
    Math.max(layout.widthPx, 200) + 2 * margin,
    Math.max(layout.heightPx, 40) + 2 * margin,
  ]
  return (
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${px(width)} ${px(height)}`,
        width: px(width),
        height: px(height),
        role: 'img',
        class: 'diagram',
      },
      element('title', {}, escaped(title)),
      element('style', {}, svgStyle),
      element('rect', { class: 'ground', width: '100%', height: '100%' }),
      element(
        'g',
        { class: 'all', transform: `translate(${margin} ${margin})` },
        ...diagram.lines.map((line, i) => drawLine(line, layout.lines[i] ?? [], i)),
        ...diagram.boxes.map((box, i) => drawBox(box, layout.boxes[i] ?? { x: 0, y: 0 }, widths[i] ?? 0)),
      ),
    ) + '\n'
  )
}

function boxWidth({ title, kind, rows }: DiagramBox): number {
  const head = textWidthPx(clipped(title, mostColumns.title), size.titlePx) + kindWidth(kind)
  const names = Math.max(
    0,
    ...rows.map(({ name }) => textWidthPx(clipped(name, mostColumns.name), size.fontPx)),
  )
  const types = Math.max(0, ...rows.map((row) => textWidthPx(typeText(row), size.fontPx)))
  const row = size.iconPx + names + (types === 0 ? 0 : size.gapPx + types)
  return Math.max(head, row, 80) + 2 * size.paddingPx
}

function kindWidth(kind: DiagramBox['kind']): number {
  return kind === 'table' ? 0 : textWidthPx(kind, size.fontPx - 2) + size.gapPx
}

function typeText({ type, nullable }: DiagramRow): string {
  return type === undefined ? '' : clipped(type, mostColumns.type) + (nullable ? '?' : '')
}

function drawBox(box: DiagramBox, at: Point, width: number): string {
  const height = size.headPx + box.rows.length * size.rowPx
  const kind = box.kind === 'table' ? [] : [text('kind', width - size.paddingPx, 20, box.kind, 'end')]
  return element(
    'g',
    {
      class: `box ${box.kind.replace(' ', '-')}`,
      id: box.id,
      transform: `translate(${px(at.x)} ${px(at.y)})`,
    },
    element(
      'title',
      {},
      escaped([box.title, ...(box.comment === undefined ? [] : [box.comment]), ...box.notes].join('\n')),
    ),
    element('rect', { class: 'body', width: px(width), height, rx: 6 }),
    element('path', { class: 'head', d: headPath(width, box.rows.length === 0) }),
    text('title', size.paddingPx, 20, clipped(box.title, mostColumns.title)),
    ...kind,
    ...box.rows.map((row, i) => drawRow(row, size.headPx + i * size.rowPx, width)),
  )
}

/** The upper corners are round; the lower ones only where no row follows. */
function headPath(width: number, isAll: boolean): string {
  const [h, r] = [size.headPx, 6]
  const round = `v${h - 2 * r} a${r} ${r} 0 0 1 ${-r} ${r} h${px(2 * r - width)} a${r} ${r} 0 0 1 ${-r} ${-r}`
  return `M0 ${r} a${r} ${r} 0 0 1 ${r} ${-r} H${px(width - r)} a${r} ${r} 0 0 1 ${r} ${r} ${isAll ? round : `V${h} H0`} Z`
}

function drawRow(row: DiagramRow, y: number, width: number): string {
  const marks = [
    row.primary ? 'primary key' : '',
    row.foreign ? 'foreign key' : '',
    row.unique ? 'unique' : '',
  ]
  const said = marks.filter((mark) => mark !== '').join(', ')
  const hint = [
    `${row.name}${row.type === undefined ? '' : ` ${row.type}`}`,
    said,
    row.nullable ? 'may be null' : '',
    row.comment ?? '',
  ]
  return element(
    'g',
    {
      class: `row${row.primary ? ' primary' : ''}${row.foreign ? ' foreign' : ''}`,
      transform: `translate(0 ${y})`,
    },
    element('title', {}, escaped(hint.filter((line) => line !== '').join('\n'))),
    element('rect', { class: 'cell', width: px(width), height: size.rowPx }),
    ...icon(row),
    text('name', size.paddingPx + size.iconPx, 15, clipped(row.name, mostColumns.name)),
    ...(row.type === undefined ? [] : [text('type', width - size.paddingPx, 15, typeText(row), 'end')]),
  )
}

/** A key for the primary key, an arrow for a foreign key, a diamond for what is unique. */
function icon({ primary, foreign, unique }: DiagramRow): readonly string[] {
  const at = size.paddingPx
  if (primary) {
    const d = `M${at + 3} 11 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 M${at + 9} 11 h6 v3 m-3 -3 v2`
    return [element('path', { class: 'icon key', d })]
  }
  if (foreign) return [element('path', { class: 'icon link', d: `M${at + 3} 11 h10 m-4 -4 l4 4 l-4 4` })]
  if (unique)
    return [element('path', { class: 'icon one', d: `M${at + 8} 6.5 l4.5 4.5 l-4.5 4.5 l-4.5 -4.5 Z` })]
  return []
}

function text(kind: string, x: number, y: number, content: string, anchor?: 'end'): string {
  return element('text', { class: kind, x: px(x), y, 'text-anchor': anchor }, escaped(content))
}

function drawLine(
  { kind, label, from, to, single, optional }: DiagramLine,
  points: readonly Point[],
  i: number,
): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const last = points.at(-1) ?? first
  const d = `M${px(first.x)} ${px(first.y)} C${rest.map(({ x, y }) => `${px(x)} ${px(y)}`).join(' ')}`
  // The curve begins at what is referred to.
  const marks =
    kind === 'reads'
      ? []
      : [referredMark(first, optional), referringMark(last, single, from.box === to.box ? 1 : -1)]
  return element(
    'g',
    { class: `line ${kind.replace(' ', '-')}`, id: `line ${i}`, 'data-from': from.box, 'data-to': to.box },
    element('title', {}, escaped(label)),
    element('path', { class: 'reach', d }),
    element('path', { class: 'stroke', d }),
    ...marks,
  )
}

/** One bar: exactly one; a circle: or none. */
function referredMark({ x, y }: Point, optional: boolean): string {
  return optional
    ? element('circle', { class: 'mark', cx: px(x + 7), cy: px(y), r: 4 })
    : element('path', { class: 'mark', d: `M${px(x + 7)} ${px(y - 5)} v10` })
}

/** A crow's foot: many; a bar: at most one. `side`: 1 where the line comes from the right. */
function referringMark({ x, y }: Point, single: boolean, side: 1 | -1): string {
  const d = single
    ? `M${px(x + 7 * side)} ${px(y - 5)} v10`
    : `M${px(x + 10 * side)} ${px(y)} L${px(x)} ${px(y - 6)} M${px(x + 10 * side)} ${px(y)} L${px(x)} ${px(y + 6)}`
  return element('path', { class: 'mark', d })
}

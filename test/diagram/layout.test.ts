import { expect } from 'chai'
import { layOut, type BoxToPlace } from '../../src/diagram/layout.js'

const boxes: readonly BoxToPlace[] = Array.from({ length: 30 }, (_, i) => ({
  id: `t${i}`,
  widthPx: 120 + 10 * (i % 5),
  rowHeightsPx: [30, ...Array.from({ length: 1 + (i % 7) }, () => 22)],
}))
const lines = boxes.slice(1, 25).map(({ id }, i) => ({
  from: { box: id, row: 1 },
  to: { box: `t${Math.floor(i / 3)}`, row: 1 },
}))

describe('layOut', () => {
  it('places boxes side by side, none over another, all within the size it tells', async () => {
    const layout = await layOut(boxes, lines)
    const placed = boxes.map(({ widthPx, rowHeightsPx }, i) => {
      const { x, y } = layout.boxes[i] ?? { x: NaN, y: NaN }
      return { left: x, top: y, right: x + widthPx, bottom: y + rowHeightsPx.reduce((a, b) => a + b) }
    })
    for (const [i, one] of placed.entries()) {
      expect(one.left >= -1 && one.top >= -1, `${i} begins inside`).to.equal(true)
      expect(
        one.right <= layout.widthPx + 1 && one.bottom <= layout.heightPx + 1,
        `${i} ends inside`,
      ).to.equal(true)
      for (const other of placed.slice(i + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top
        expect(apart).to.equal(true)
      }
    }
  })

  it('leads each line from the row that is referred to, to the row that refers', async () => {
    const layout = await layOut(boxes, lines)
    for (const [i, { from, to }] of lines.entries()) {
      const [first, last] = [layout.lines[i]?.[0], layout.lines[i]?.at(-1)]
      for (const [point, end] of [[first, to] as const, [last, from] as const]) {
        const number = boxes.findIndex(({ id }) => id === end.box)
        const corner = layout.boxes[number]
        expect(point?.y).to.be.closeTo((corner?.y ?? NaN) + 30 + 11, 1.5)
      }
    }
  })

  it('keeps a line to the same box beside it', async () => {
    const box = { id: 'a', widthPx: 100, rowHeightsPx: [30, 20, 20] }
    const layout = await layOut([box], [{ from: { box: 'a', row: 2 }, to: { box: 'a', row: 1 } }])
    const { x, y } = layout.boxes[0] ?? { x: NaN, y: NaN }
    expect(layout.lines[0]?.[0]).to.deep.equal({ x: x + 100, y: y + 40 })
    expect(layout.lines[0]?.at(-1)).to.deep.equal({ x: x + 100, y: y + 60 })
    expect(layout.widthPx).to.be.greaterThan(x + 100)
  })

  it('is the same every time', async () => {
    expect(await layOut(boxes, lines)).to.deep.equal(await layOut(boxes, lines))
  })

  it('has nothing to place where there is nothing', async () => {
    expect(await layOut([], [])).to.deep.equal({ widthPx: 0, heightPx: 0, boxes: [], lines: [] })
  })
})

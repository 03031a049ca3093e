import { expect } from 'chai'
import * as fc from 'fast-check'
import { assignLanes, type LaneNode } from '../../src/diagram/lanes.js'

/** Random histories, newest first: each revision stands on some of those below it. */
const histories: fc.Arbitrary<readonly LaneNode[]> = fc
  .integer({ min: 1, max: 30 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, row) =>
        row === count - 1
          ? fc.constant([])
          : fc.uniqueArray(fc.integer({ min: row + 1, max: count - 1 }), { maxLength: 3 }),
      ),
    ),
  )
  .map((parents) =>
    parents.map((rows, row) => ({ id: `r${row}`, parents: rows.map((below) => `r${below}`) })),
  )

describe('assignLanes', () => {
  it('keeps a straight history in one lane', () => {
    const lanes = assignLanes([
      { id: 'c', parents: ['b'] },
      { id: 'b', parents: ['a'] },
      { id: 'a', parents: [] },
    ])
    expect(lanes.count).to.equal(1)
    expect(lanes.of).to.deep.equal([0, 0, 0])
  })

  it('gives a branch a lane of its own until it meets the trunk', () => {
    const lanes = assignLanes([
      { id: 'merge', parents: ['left', 'right'] },
      { id: 'left', parents: ['trunk'] },
      { id: 'right', parents: ['trunk'] },
      { id: 'trunk', parents: [] },
    ])
    expect(lanes.count).to.equal(2)
    expect(lanes.of).to.deep.equal([0, 0, 1, 0])
  })

  it('leaves parents out that are not in the list', () => {
    expect(assignLanes([{ id: 'b', parents: ['gone'] }]).links).to.deep.equal([])
  })

  it('draws every line once, and never through a revision that is not its own', () => {
    fc.assert(
      fc.property(histories, (nodes) => {
        const lanes = assignLanes(nodes)
        const drawn = lanes.links.map(({ from, to }) => `${nodes[from]?.id} ${nodes[to]?.id}`)
        expect(drawn.toSorted()).to.deep.equal(
          nodes.flatMap(({ id, parents }) => parents.map((parent) => `${id} ${parent}`)).toSorted(),
        )
        expect(lanes.of.every((lane) => lane >= 0 && lane < lanes.count)).to.equal(true)
        for (const { from, to, lane } of lanes.links) {
          for (let row = from + 1; row < to; row++) expect(lanes.of[row], `row ${row}`).to.not.equal(lane)
        }
      }),
    )
  })
})

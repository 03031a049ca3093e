import { expect } from 'chai'
import { inOrder } from '../../../src/operations/written/in-order.js'

function order(needs: Readonly<Record<string, readonly string[]>>): string {
  return inOrder(
    Object.keys(needs),
    (item) => item,
    (item) => needs[item] ?? [],
  ).join(' ')
}

describe('the order of things that need each other', () => {
  it('puts each behind what it needs, and keeps the order they come in', () => {
    expect(order({ a: ['c', 'b'], b: [], c: ['b'], d: ['a'] })).to.equal('b c a d')
  })

  it('begins a circle with the one that is met first', () => {
    expect(order({ a: ['b'], b: ['c'], c: ['a'], d: ['d'] })).to.equal('c b a d')
  })

  it('goes down a chain of any length', () => {
    const count = 100_000
    const items = Array.from({ length: count }, (_, i) => i)
    const ordered = inOrder(items, String, (i) => (i + 1 < count ? [i + 1] : []))
    expect(ordered.slice(0, 2)).to.deep.equal([count - 1, count - 2])
    expect(ordered).to.have.length(count)
  })
})

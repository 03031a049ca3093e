import { expect } from 'chai'
import { inParts } from '../../src/introspect/in-parts.js'
import type { Keys } from '../../src/operations/written/document-value.js'

function table(name: string, ...refersTo: readonly string[]): Keys {
  const columns = refersTo.map((other) => ({ name: other, references: { table: other } }))
  return { create_table: { table: name, columns: [{ name: 'id' }, ...columns] } }
}

function cut(operations: readonly Keys[], most: number): string {
  return inParts(operations, most)
    .map((part) => part.map(({ create_table: keys }) => (keys as Keys)['table']).join(' '))
    .join(' | ')
}

describe('a baseline in parts', () => {
  it('is one document where it is short', () => {
    expect(cut([table('a'), table('b', 'a')], 10_000)).to.equal('a b')
    expect(inParts([], 10)).to.deep.equal([[]])
  })

  it('is cut where it gets too long', () => {
    expect(cut([table('a'), table('b', 'a'), table('c', 'a')], 60)).to.equal('a | b | c')
  })

  it('keeps together what refers to each other', () => {
    expect(cut([table('a', 'c'), table('b'), table('c', 'a'), table('d')], 60)).to.equal('a b c | d')
  })
})

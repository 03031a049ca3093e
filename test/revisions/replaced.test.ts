import { expect } from 'chai'
import { buildGraph } from '../../src/revisions/build-graph.js'
import type { ReplacedView } from '../../src/revisions/replaced.js'
import { resolveRevision } from '../../src/revisions/resolve.js'
import { nodesOf } from './sample-graphs.js'

/** a, then b, c and d, which s replaces, then e. */
const chain = 'a b<a c<b d<c s<a=b,c,d e<s'
/** The same after the files of what was replaced have been removed. */
const cleaned = 'a s<a=b,c,d e<s'
/** What replaces another that does. */
const nested = 'a b<a c<b s<a=b,c d<s t<a=s,d e<t'

interface Case {
  readonly title: string
  readonly revisions: string
  readonly applied?: string
  readonly opened?: string
  /** Those that are seen, in order. */
  readonly seen: string
  readonly exchanges?: Readonly<Record<string, string>>
  readonly open?: string
  readonly torn?: { readonly by: string; readonly has: string; readonly lacks: string }
}

const cases: readonly Case[] = [
  { title: 'nothing is applied', revisions: chain, seen: 'a s e' },
  { title: 'what is before is applied', revisions: chain, applied: 'a', seen: 'a s e' },
  { title: 'a part is applied', revisions: chain, applied: 'a b', seen: 'a b c d e', open: 's' },
  {
    title: 'all that it replaces is applied',
    revisions: chain,
    applied: 'a b c d',
    seen: 'a s e',
    exchanges: { s: 'b c d' },
  },
  {
    title: 'all of it and what is behind is applied',
    revisions: chain,
    applied: 'a b c d e',
    seen: 'a s e',
    exchanges: { s: 'b c d' },
  },
  { title: 'it is applied', revisions: chain, applied: 'a s e', seen: 'a s e' },
  {
    title: 'it is applied, and the checkout is older',
    revisions: 'a b<a c<b d<c e<d s<a=b,c,d',
    applied: 'a s e',
    seen: 'a s e',
  },
  { title: 'files are gone, nothing is applied', revisions: cleaned, seen: 'a s e' },
  {
    title: 'files are gone, all is applied',
    revisions: 'a s<a=b,c,d e<s b<a c<b d<c',
    applied: 'a b c d',
    seen: 'a s e',
    exchanges: { s: 'b c d' },
  },
  {
    title: 'files are gone, a part is applied',
    revisions: 'a s<a=b,c,d e<s b<a',
    applied: 'a b',
    seen: 'a b s e',
    torn: { by: 's', has: 'b', lacks: 'c d' },
  },
  {
    title: 'one file is gone, a part is applied',
    revisions: 'a s<a=b,c,d e<s b<a c<b',
    applied: 'a b',
    seen: 'a b s e',
    torn: { by: 's', has: 'b', lacks: 'd' },
  },
  { title: 'what is replaced is asked for', revisions: chain, opened: 'c', seen: 'a b c d e', open: 's' },
  { title: 'nested: nothing is applied', revisions: nested, seen: 'a t e' },
  { title: 'nested: a part of the inner', revisions: nested, applied: 'a b', seen: 'a b c d e', open: 's t' },
  { title: 'nested: the inner', revisions: nested, applied: 'a s', seen: 'a s d e', open: 't' },
  {
    title: 'nested: what the inner replaces',
    revisions: nested,
    applied: 'a b c',
    seen: 'a s d e',
    exchanges: { s: 'b c' },
    open: 't',
  },
  {
    title: 'nested: all',
    revisions: nested,
    applied: 'a b c d',
    seen: 'a t e',
    exchanges: { t: 'b c d' },
  },
  { title: 'nested: the outer', revisions: nested, applied: 'a t', seen: 'a t e' },
]

describe('revisions that replace others', () => {
  for (const { title, revisions, applied, opened, seen, exchanges = {}, open = '', torn } of cases) {
    it(`${title}: ${seen}`, () => {
      const view: ReplacedView = {
        applied: words(applied),
        ...(opened === undefined ? {} : { opened: words(opened) }),
      }
      const { graph, problems } = buildGraph(nodesOf(revisions), view)
      expect(problems).to.deep.equal([])
      expect(graph?.inOrder()).to.have.members(words(seen))
      const { replaced } = graph ?? {}
      expect(
        Object.fromEntries(replaced?.exchanges.map((one) => [one.by.revision, one.replaced.join(' ')]) ?? []),
      ).to.deep.equal(exchanges)
      expect(replaced?.open.map(({ by }) => by.revision)).to.deep.equal(words(open))
      const expected =
        torn === undefined ? [] : [{ by: torn.by, has: words(torn.has), lacks: words(torn.lacks) }]
      expect(replaced?.torn).to.deep.equal(expected)
    })
  }

  it('what stood on the last stands on the one that replaces it, and the other way round', () => {
    const nodes = nodesOf('a b<a c<b s<a=b,c d<c e<s')
    expect(buildGraph(nodes).graph?.children('s')).to.deep.equal(['d', 'e'])
    expect(buildGraph(nodes, { applied: ['a', 'b'] }).graph?.children('c')).to.deep.equal(['d', 'e'])
  })

  it('the last means the one that replaces it, and one before it is refused by its name', () => {
    const { graph } = buildGraph(nodesOf('a bbb<a ccc<bbb sss<a=bbb,ccc'))
    const found = (text: string) => (graph === undefined ? undefined : resolveRevision(graph, text))
    expect(found('ccc')).to.deep.equal({ ok: true, value: 'sss' })
    expect(found('cc')).to.deep.equal({ ok: true, value: 'sss' })
    expect(found('bb')).to.deep.equal({
      ok: false,
      problem: { kind: 'part-of-another', text: 'bb', id: 'bbb', by: 'sss' },
    })
  })

  it('labels of what is not seen are free for the one that replaces it', () => {
    const nodes = nodesOf('a b[L]<a c<b s[L]<a=b,c')
    expect(buildGraph(nodes).graph?.labelled('L')?.revision).to.equal('s')
    expect(buildGraph(nodes, { applied: ['a', 'b'] }).graph?.labelled('L')?.revision).to.equal('b')
  })
})

function words(text = ''): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

import { expect } from 'chai'
import type { PlannedRevisionDocument } from '../../src/generated/documents.js'
import type { Plan } from '../../src/plan/plan.js'
import { planDifferences } from '../../src/plan/plan-differences.js'
import { planOf as planNow, type StatementSketch } from '../migrate/plan-of.js'
import { revisionOf } from './plan-document.js'

/** As `planNow` plans: the digests are those of its sketches. */
function was(step: string, statements?: readonly string[]): PlannedRevisionDocument {
  return { ...revisionOf(step, statements), content_digest: 'c', header_digest: 'h' }
}

function now(revisions: Readonly<Record<string, readonly StatementSketch[]>>): Plan {
  return planNow(
    'up',
    [],
    Object.entries(revisions).map(([revision, statements]) => ({ revision, statements })),
  )
}

function differences(planned: readonly PlannedRevisionDocument[], plan: Plan): readonly string[] {
  return planDifferences({ revisions: planned, exchanges: [] }, plan).map(({ sentence }) => sentence)
}

describe('differences of a plan that was made again', () => {
  it('are none where the same would be run', () => {
    expect(differences([was('+a', ['A', 'B'])], now({ a: [{ sql: 'A' }, { sql: 'B' }] }))).to.deep.equal([])
  })

  it('name the first revision that is another, or in another place', () => {
    const plan = now({ b: [{ sql: 'B' }], a: [{ sql: 'A' }] })
    expect(differences([was('+a'), was('+b')], plan)).to.deep.equal([
      'the plan has a up, and now it would be b up',
    ])
    expect(differences([was('+b', ['B'])], plan)).to.deep.equal([
      'the plan ends there, and now it would be a up',
    ])
    expect(differences([was('+a')], now({}))).to.deep.equal([
      'the plan has a up, and now nothing would be run there',
    ])
  })

  it('name documents and headers that are others', () => {
    const planned = { ...was('+a', ['A']), content_digest: '0123456789abcdef', header_digest: 'other' }
    expect(differences([planned], now({ a: [{ sql: 'A' }] }))).to.deep.equal([
      'the document of a is another: its digest was 0123456789ab, and is c',
      'a stands elsewhere in the history: its header is another',
    ])
  })

  it('name the first statement of a revision that is another, from its first line that differs', () => {
    const planned = [was('+a', ['CREATE TABLE t (\n  a int,\n  b int\n)', 'X'])]
    const plan = now({ a: [{ sql: 'CREATE TABLE t (\n  a int,\n  b text\n)' }, { sql: 'Y' }] })
    expect(differences(planned, plan)).to.deep.equal([
      'statement 1 of a was planned as: b int ) – and is now: b text )',
    ])
  })

  it('name statements that come and go, and those that are grouped otherwise', () => {
    expect(differences([was('+a', ['A'])], now({ a: [{ sql: 'A' }, { sql: 'B' }] }))).to.deep.equal([
      'statement 2 of a is not in the plan: B',
    ])
    expect(differences([was('+a', ['A', 'B'])], now({ a: [{ sql: 'A' }] }))).to.deep.equal([
      'statement 2 of a would not be run now: B',
    ])
    expect(differences([was('+a', ['A'])], now({ a: [{ sql: 'A', class: 'standalone' }] }))).to.deep.equal([
      'statement 1 of a was planned transactional in group 1, and would be run standalone in group 1: A',
    ])
  })

  it('name exchanges that come and go', () => {
    const exchange = { revision: 'd', replaced: ['a', 'b'], after: 'b', content_digest: 'c' }
    const nothing = { revisions: [], exchanges: [] }
    expect(planDifferences({ revisions: [], exchanges: [exchange] }, nothing)).to.deep.equal([
      {
        revision: 'd',
        sentence: 'the plan has that d takes the place of a, b once b is applied, and now it would not',
      },
    ])
  })
})

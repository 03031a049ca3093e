import { expect } from 'chai'
import { placeOnPlan, type HalfRunStanding, type PlanPlace } from '../../src/plan/place-on-plan.js'
import { planOf } from './plan-document.js'

const up = planOf(['a'], ['a', 'b', 'c'], ['+b', '+c'])
const down = planOf(['a', 'b', 'c'], ['a'], ['-c', '-b'])
const sync = planOf(['a', 'x'], ['a', 'b'], ['-x', '+b'])
const squashed = planOf(['a', 'b'], ['a', 'd', 'e'], ['+c', '+e'], ['bc>d after c'])
const exchanged = planOf(['a', 'b'], ['d', 'e'], ['+e'], ['ab>d'])
const nothing = planOf(['a'], ['a'], [])

function half(step: string, more: Partial<HalfRunStanding> = {}): HalfRunStanding {
  const revision = step.slice(1)
  return {
    revision,
    direction: step.startsWith('+') ? 'up' : 'down',
    contentDigest: revision.toUpperCase(),
    statements: [`-- ${step}`],
    ...more,
  }
}

function told(place: PlanPlace): string {
  if (place.kind === 'on-the-way') {
    const { revisions, exchanges } = place.rest
    return `then ${[...revisions, ...exchanges].map(({ revision }) => revision).join('')}`
  }
  if (place.kind === 'elsewhere') {
    const [begins, ends] = [place.beginning, place.end].map(
      ({ lacks, hasToo }) => `-${lacks.join('')}+${hasToo.join('')}`,
    )
    return `elsewhere ${begins} ${ends}`
  }
  if (place.kind === 'other-document') return `other document of ${place.revision}`
  return place.kind
}

/** What stands in the database, what is half run, and where that is on the plan. */
const cases: readonly (readonly [string, Parameters<typeof placeOnPlan>[0], string, HalfRunStanding?])[] = [
  ['then bc', up, 'a'],
  ['then c', up, 'ab'],
  ['done', up, 'abc'],
  ['done', up, 'cab'],
  ['elsewhere -a+ -abc+', up, ''],
  ['elsewhere -+x -bc+x', up, 'ax'],
  ['elsewhere -+c -b+', up, 'ac'],
  ['then c', up, 'a', half('+b')],
  ['then ', up, 'ab', half('+c')],
  ['other-run', up, 'ab', half('+b')],
  ['other-run', up, 'abc', half('+x')],
  ['other-run', up, 'ab', half('+c', { contentDigest: 'other' })],
  ['other-run', up, 'ab', half('+c', { statements: ['-- another'] })],
  ['other-run', up, 'ab', half('+c', { statements: ['-- +c', '-- one more'] })],
  ['then cb', down, 'abc'],
  ['then b', down, 'ab'],
  ['done', down, 'a'],
  ['then b', down, 'ab', half('-c')],
  ['then ', down, 'a', half('-b', { statements: ['-- a look for rows', '-- -b'] })],
  ['other-run', down, 'ab', half('+c')],
  ['then xb', sync, 'ax'],
  ['then b', sync, 'a'],
  ['done', sync, 'ab'],
  ['elsewhere -+b -+x', sync, 'axb'],
  ['then ced', squashed, 'ab'],
  ['then ed', squashed, 'abc'],
  ['then e', squashed, 'ad'],
  ['done', squashed, 'ade'],
  ['then ed', exchanged, 'ab'],
  ['then e', exchanged, 'd'],
  ['done', exchanged, 'de'],
  ['done', nothing, 'a'],
  ['elsewhere -+b -+b', nothing, 'ab'],
]

describe('the place of a database on a plan', () => {
  for (const [expected, plan, applied, halfRun] of cases) {
    const beside = halfRun === undefined ? '' : `, half ${halfRun.revision} ${halfRun.direction}`
    it(`from ${plan.from.join('')} to ${plan.to.join('')}: at ${applied}${beside}`, () => {
      const rows = [...applied].map((revision) => ({ revision, contentDigest: revision.toUpperCase() }))
      const standing = { applied: rows, ...(halfRun === undefined ? {} : { halfRun }) }
      expect(told(placeOnPlan(plan, standing))).to.equal(expected)
    })
  }

  it('is none where a revision of the plan is applied with another document', () => {
    const applied = [
      { revision: 'a', contentDigest: 'another, and not of the plan' },
      { revision: 'b', contentDigest: 'another' },
    ]
    expect(told(placeOnPlan(up, { applied }))).to.equal('other document of b')
  })
})

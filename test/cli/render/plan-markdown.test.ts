import { expect } from 'chai'
import { commentCharacters, planMarkdown } from '../../../src/cli/render/plan-markdown.js'
import type { PlanView } from '../../../src/cli/render/plan-view.js'
import { planOf } from '../../migrate/plan-of.js'

/** Each statement ends in a word of its own, and some have backticks in them. */
const statements = (revision: string): readonly { readonly sql: string }[] =>
  [1, 2, 3, 4].map((number) => ({
    sql: `SELECT '${'x'.repeat(number * 40)}${number === 3 ? '````' : ''}' AS ${revision}_${number}`,
  }))

const ids = ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff', 'ggg', 'hhh']

const view: PlanView = {
  name: 'shop--x production',
  plan: planOf(
    'up',
    [],
    ids.map((revision) => ({
      revision,
      statements: statements(revision),
      ...(revision === 'hhh'
        ? { losses: [{ kind: 'gone' as const, table: { name: 'users' }, sentence: 'all rows of "users"' }] }
        : {}),
    })),
  ),
  notes: [],
  refusals: [],
  dialectVersion: '18',
  fromTips: [],
  toTips: ['hhh'],
  onlyInDatabase: new Set(),
}

const whole = planMarkdown(view, { mostCharacters: commentCharacters })
/** Enough for what is always said. */
const least = 1_000

describe('a plan as a comment', () => {
  it('begins with a line that a job finds it by', () => {
    expect(whole.split('\n')[0]).to.equal('<!-- aludel plan: shop-x production -->')
  })

  it('is whole where it fits', () => {
    expect(whole).not.to.contain('left out')
    for (const id of ids) for (const { sql } of statements(id)) expect(whole).to.contain(`${sql};\n`)
  })

  it('is never longer than it may be, and cuts nothing in the middle', () => {
    for (let most = least; most < whole.length + 1_000; most += 37) {
      const text = planMarkdown(view, { mostCharacters: most })
      expect(text.length, `at most ${most}`).to.be.at.most(most)
      expect(text.match(/<details>/g)?.length).to.equal(text.match(/<\/details>/g)?.length)
      const fences = text.split('\n').filter((line) => /^`{3,}/.test(line))
      expect(fences.length % 2).to.equal(0)
      for (const id of ids) {
        for (const [i, { sql }] of statements(id).entries()) {
          const begins =
            text.includes(`SELECT '${'x'.repeat((i + 1) * 40)}`) && text.includes(`AS ${id}_${i + 1}`)
          if (begins) expect(text).to.contain(`${sql};\n`)
        }
      }
      const missing = ids.flatMap(statements).filter(({ sql }) => !text.includes(`${sql};\n`))
      expect(text.includes('left out here'), `at most ${most}`).to.equal(missing.length > 0)
    }
  })

  it('tells what every revision does before the SQL of any', () => {
    const text = planMarkdown(view, { mostCharacters: 6_000 })
    for (const id of ids) expect(text).to.contain(`#### \`${id}\``)
    expect(text).to.match(/⚠ The SQL of \d revisions? (is|are) left out here/)
  })

  it('counts the revisions that do not fit, and those of them that lose something', () => {
    const text = planMarkdown(view, { mostCharacters: 2_000 })
    expect(text).to.match(
      /⚠ \d revisions are left out here, `\w{3}` to `hhh`; \*\*1 of them with losses\*\*\./,
    )
  })

  it('leaves out notes that leave no room', () => {
    const notes = Array.from({ length: 100 }, (_, i) => `note ${i} of a hundred that are told`)
    const text = planMarkdown({ ...view, notes }, { mostCharacters: 4_000 })
    expect(text.length).to.be.at.most(4_000)
    expect(text).to.match(/> ⚠ \d+ notes are left out here/)
    expect(text).to.contain('#### `aaa`')
  })
})

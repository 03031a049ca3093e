import { expect } from 'chai'
import { lineFaults } from '../../src/plan/line-faults.js'
import { planDowngrade, planUpgrade } from '../../src/plan/planner.js'
import { chain, settings } from './plan-texts.js'

const users = `operations:
  - create_table:
      table: users
      columns: [{ name: id, type: bigint, primary_key: true }, { name: email, type: text }]
`

/** What is wrong by the plans themselves: up, and, where nothing is wrong on the way up, all the way down. */
function byPlans(bodies: readonly string[]): readonly string[] {
  const line = chain(...bodies)
  const up = planUpgrade([], line, settings)
  if (up.plan === undefined) return wordsOf(up.diagnostics)
  const ids = line.map(({ revision }) => revision).toReversed()
  return wordsOf([...up.diagnostics, ...planDowngrade(line, ids, settings).diagnostics])
}

const wordsOf = (found: ReturnType<typeof lineFaults>): readonly string[] => [
  ...new Set(
    found.map(({ ruleId, message, location }) => `${ruleId} ${location.file} ${location.pointer} ${message}`),
  ),
]

describe('what is wrong with revisions in their places', () => {
  for (const [what, bodies, count] of [
    ['nothing', [users], 0],
    [
      'nothing that a plan goes on from',
      [
        users,
        'operations:\n  - drop_column: { table: users, column: fax }\n',
        'operations:\n  - drop_table: { table: posts }\n',
      ],
      2,
    ],
    [
      'a statement that no transaction takes',
      [
        users,
        `transaction: single
operations:
  - execute: { up: VACUUM users, transaction: false, leave_on_downgrade: nothing, done_when: SELECT true }
`,
      ],
      1,
    ],
    [
      'a way back that leads elsewhere',
      [users, `operations:\n  - add_column: { table: users, column: fax, type: text }\ndowngrade: []\n`],
      1,
    ],
    [
      'what cannot be taken back, which is nothing wrong',
      [
        users,
        `operations:\n  - execute: { up: SELECT 1, irreversible: it is gone }\n`,
        users.replace('users', 'posts'),
      ],
      0,
    ],
    [
      'a warning',
      [
        `operations:\n  - create_table: { table: t, postgresql: { row_security: true }, columns: [{ name: id, type: int }] }\n`,
      ],
      1,
    ],
  ] as const) {
    it(`is what plans find: ${what}`, () => {
      const found = wordsOf(lineFaults(chain(...bodies), settings))
      expect(found).to.deep.equal(byPlans(bodies))
      expect(found).to.have.length(count)
    })
  }
})

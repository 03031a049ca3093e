import { expect } from 'chai'
import { differencesJson } from '../../../src/cli/render/differences-json.js'
import { differencesText } from '../../../src/cli/render/differences-text.js'
import type { Comparison } from '../../../src/compare/difference.js'
import { plainPalette } from '../../../src/diagnostics/formats/palette.js'
import { outputProblems } from '../output-schemas.js'

const users = { kind: 'table', name: 'users' } as const

const comparison: Comparison = {
  differences: [
    { kind: 'table', object: { name: 'users' }, change: 'different', attribute: 'comment', actual: 'People' },
    {
      kind: 'column',
      object: { of: users, name: 'email' },
      change: 'different',
      attribute: 'nullable',
      expected: false,
    },
    {
      kind: 'column',
      object: { of: users, name: 'email' },
      change: 'different',
      attribute: 'type',
      expected: 'varchar(50)',
      actual: 'text',
    },
    {
      kind: 'index',
      object: { of: users, name: 'ix_users_email' },
      change: 'missing',
      expected: { columns: ['email'], method: 'btree' },
    },
    { kind: 'table', object: { schema: 'billing', name: 'old' }, change: 'unexpected', actual: {} },
    {
      kind: 'view',
      object: { name: 'active' },
      change: 'different',
      attribute: 'query',
      expected: 'SELECT id\n   FROM users',
      actual: 'SELECT id',
    },
    {
      kind: 'grant',
      object: { of: users, name: 'select to reporting' },
      change: 'unexpected',
      actual: { privilege: 'select', role: 'reporting' },
    },
  ],
  notCompared: [
    {
      kind: 'check',
      object: { of: users, name: 'ck' },
      attribute: 'check',
      expected: 'a>0',
      actual: '(a > (0)::numeric)',
      reason: 'it is not known how the database would write this text',
    },
  ],
}

describe('differences', () => {
  it('are told thing by thing, what should be before what is', () => {
    expect(differencesText(comparison, plainPalette)).to.equal(`table users
  + comment: People
  column email
    - nullable: false
    - type: varchar(50)
    + type: text
  - index ix_users_email  columns: ["email"]  method: btree is missing
  + grant select to reporting  privilege: select  role: reporting is there and should not be
+ table billing.old is there and should not be
view active
  - query:
  -   SELECT id
  -      FROM users
  + query: SELECT id
1 text not compared
  check users.ck, check: it is not known how the database would write this text
    written: a>0
    there is: (a > (0)::numeric)
`)
  })

  it('are nothing where there are none', () => {
    expect(differencesText({ differences: [], notCompared: [] }, plainPalette)).to.equal('')
  })

  it('are JSON as the schema says', () => {
    const json = differencesJson(comparison)
    expect(outputProblems('differences', json)).to.deep.equal([])
    expect(json.ok).to.equal(false)
    expect(json.differences[3]).to.deep.equal({
      object: 'users.ix_users_email',
      kind: 'index',
      change: 'missing',
      expected: { columns: ['email'], method: 'btree' },
      actual: null,
    })
    const unknown = differencesJson({ ...comparison, differences: [] })
    expect([unknown.ok, unknown.not_compared.length]).to.deep.equal([true, 1])
  })
})

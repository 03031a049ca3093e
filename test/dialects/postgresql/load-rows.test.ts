import { expect } from 'chai'
import { inlineParameter } from '../../../src/dialects/postgresql/inline-parameter.js'
import { steps } from '../../../src/dialects/postgresql/steps/index.js'
import { lookup } from '../../../src/steps/compiler.js'
import { context, teams } from './fixtures.js'

describe('rows of files on PostgreSQL', () => {
  it('keep their keys where the bookkeeping is', () => {
    const moved = { ...context(), bookkeeping: { schema: 'ops', prefix: 'own_' } }
    const step = {
      kind: 'delete_loaded_rows',
      table: teams,
      key: ['id'],
      origin: { revision: "it's", operation: '/operations/0' },
    } as const
    const compiled = lookup(steps, step, moved)
    const sql = 'unsupported' in compiled ? '' : compiled.map((statement) => statement.sql).join('\n')
    expect(sql).to.contain('USING "ops"."own_row_key" AS "chunk"')
    expect(sql).to.contain(`"chunk".revision = 'it''s'`)
  })

  it('take the place of the parameter in a script, and of nothing that looks like it', () => {
    expect(inlineParameter(`INSERT INTO "t$1" SELECT '$1', $1::text -- $1`, `it's $1 $& \\`)).to.equal(
      `INSERT INTO "t$1" SELECT '$1', 'it''s $1 $& \\'::text -- $1`,
    )
  })
})

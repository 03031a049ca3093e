import { expect } from 'chai'
import { mariadbFlavour, mysqlFlavour } from '../../../src/dialects/mysql/flavour.js'
import { rulesFor } from '../../../src/dialects/mysql/rules.js'
import { namingConventions } from '../../../src/model/naming.js'
import { foldHistory, planUpgrade } from '../../../src/plan/planner.js'
import { preconditionsFor } from '../../../src/dialects/mysql/preconditions/index.js'
import { stepsFor } from '../../../src/dialects/mysql/steps/index.js'
import { caseSettings } from '../../support/case-outcome.js'
import { sourceOf } from '../../support/case-table.js'

/** A table, and an operation that says to PostgreSQL what the others have no place for. */
const operations = [
  {
    create_table: {
      table: 't',
      columns: [{ name: 'a', type: 'integer' }],
      check_constraints: [{ name: 'ck', check: 'a > 0' }],
    },
  },
  { alter_column: { table: 't', column: 'a', postgresql: { statistics: 100 } } },
  { validate_constraint: { table: 't', name: 'ck' } },
]

describe('what documents say for the sake of PostgreSQL', () => {
  for (const flavour of [mysqlFlavour, mariadbFlavour]) {
    it(`does nothing on ${flavour.product}, and has nothing to undo`, () => {
      const source = sourceOf('case.yaml', JSON.stringify({ revision: 'a', revises: null, operations }))
      const settings = {
        ...caseSettings(flavour.name === 'mysql' ? 9_07_00 : 10_11_00),
        dialect: flavour.name,
        rules: rulesFor(flavour),
        steps: stepsFor(flavour),
        preconditions: preconditionsFor(flavour),
      }
      const { plan, diagnostics } = planUpgrade([], [source], settings)
      expect(diagnostics).to.deep.equal([])
      expect(plan?.revisions.flatMap(({ statements }) => statements)).to.have.length(1)
    })

    it(`is still an error on ${flavour.product} where it changes nothing for anyone`, () => {
      const same = [operations[0], { alter_column: { table: 't', column: 'a', nullable: true } }]
      const source = sourceOf('case.yaml', JSON.stringify({ revision: 'a', revises: null, operations: same }))
      const { diagnostics } = foldHistory([source], {
        rules: rulesFor(flavour),
        naming: namingConventions.aludel,
      })
      expect(diagnostics.map(({ ruleId }) => ruleId)).to.deep.equal(['model/nothing-to-change'])
    })
  }
})

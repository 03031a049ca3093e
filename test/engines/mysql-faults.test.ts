import { expect } from 'chai'
import { rulesFor } from '../../src/dialects/mysql/rules.js'
import { preconditionsFor } from '../../src/dialects/mysql/preconditions/index.js'
import { stepsFor } from '../../src/dialects/mysql/steps/index.js'
import type { Flavour } from '../../src/dialects/mysql/flavour.js'
import type { ObjectFaults } from '../../src/model/dialect-rules.js'
import { planUpgrade, type PlanSettings } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'
import { caseSettings } from '../support/case-outcome.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { faultCases } from '../dialects/mysql/fault-cases.js'

const noFaults: ObjectFaults = { view: () => [], routine: () => [], trigger: () => [], policy: () => [] }

/**
 * A fault in a definition is refused before the server is asked. Here it is asked: every case is run all the same, and the server
 * refuses it too, unless it would make something else of it without a word; and what only one of the two refuses, the other takes.
 */
describe('faults that are found beforehand on MySQL and MariaDB', () => {
  eachMysql((server) => {
    for (const { name, before, revision, refused, tolerated } of faultCases()) {
      it(name, async () => {
        const settings = withoutFaults(server.flavour)
        const plan = planUpgrade([before], [revision], settings)
        // A step has no words for it either.
        if (plan.plan === undefined) {
          expect(plan.diagnostics.map(({ ruleId }) => ruleId)).to.include('dialect/unsupported')
          return
        }
        const database = await server.database()
        await database.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'")
        await run(database, [], before, settings)
        const outcome = await run(database, [before], revision, settings).then(
          () => 'taken',
          () => 'refused',
        )
        const isRefused = refused[server.product] !== undefined && !tolerated.includes(server.product)
        expect(outcome).to.equal(isRefused ? 'refused' : 'taken')
      })
    }
  })
})

function withoutFaults(flavour: Flavour): PlanSettings {
  const rules = rulesFor(flavour)
  return {
    ...caseSettings(flavour.name === 'mysql' ? 9_07_00 : 10_11_00),
    dialect: flavour.name,
    rules: { ...rules, tableFaults: () => [], objectFaults: noFaults },
    steps: stepsFor(flavour),
    preconditions: preconditionsFor(flavour),
  }
}

async function run(
  database: MysqlTestDatabase,
  applied: readonly RevisionSource[],
  revision: RevisionSource,
  settings: PlanSettings,
): Promise<void> {
  const { plan, diagnostics } = planUpgrade(applied, [revision], settings)
  if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  for (const { statements } of plan.revisions) {
    for (const { sql, plain } of statements) {
      if (plain !== null) await database.query(plain ?? sql)
    }
  }
}

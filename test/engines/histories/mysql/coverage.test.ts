import { expect } from 'chai'
import type { OperationKind } from '../../../../src/operations/operation.js'
import { operationKinds } from '../../../../src/operations/index.js'
import { foldHistory, planUpgrade, type PlanSettings } from '../../../../src/plan/planner.js'
import { loadCaseTables, type CaseTable } from '../../../support/case-table.js'
import { caseFlavours } from '../../../support/case-outcome.js'
import { mysqlCaseSettings } from '../../../support/mysql-case-settings.js'
import { randomHistory } from '../random-history.js'
import { leastDone } from './least-done.js'
import { mysqlRepertoire } from './repertoire.js'
import { historyLength, usualSeeds } from './seeds.js'

/** What the usual histories leave out would not be tried beside everything else. */
describe('the usual random histories on MySQL and MariaDB', () => {
  const tables = loadCaseTables()
  for (const { flavour, serverVersion } of Object.values(caseFlavours)) {
    it(`have every operation that ${flavour.product} takes`, () => {
      const settings = mysqlCaseSettings(flavour, serverVersion)
      const done = new Set(
        usualSeeds.flatMap((seed) =>
          randomHistory(seed, historyLength, settings, mysqlRepertoire, leastDone).revisions.flatMap(
            ({ operations }) => operations.flatMap(Object.keys),
          ),
        ),
      )
      const taken = operationKinds.filter((kind) => tables.some((table) => takes(table, kind, settings)))
      expect(taken.filter((kind) => !done.has(kind))).to.deep.equal([])
    })
  }
})

/** Is there a case of the operation that the planner takes, and does not skip? */
function takes({ operation, cases }: CaseTable, kind: OperationKind, settings: PlanSettings): boolean {
  if (operation !== kind) return false
  return cases.some(({ before, revision }) => {
    const below = before === undefined ? [] : [before]
    if (foldHistory(below, settings).diagnostics.length > 0) return false
    const plan = planUpgrade(below, [revision], settings).plan
    return (
      plan?.revisions.some(({ operations }) => operations.some((each) => each.operation === kind)) === true
    )
  })
}

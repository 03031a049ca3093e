import { expect } from 'chai'
import type { ObjectFaults } from '../../src/model/dialect-rules.js'
import { planUpgrade, type PlanSettings } from '../../src/plan/planner.js'
import { caseSettings } from '../support/case-outcome.js'
import { loadCaseTables, type OperationCase } from '../support/case-table.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { runStatements } from './run-statements.js'

/** What the server lets through, although it is not what the document means, or nothing brings it back. */
const tolerated = [
  /a prefix that is unique/,
  /needs an index "[^"]+", and there is none/,
  /is everyone, and the other roles/,
  /the type of the column in the place of %TYPE/,
]

const noFaults: ObjectFaults = { view: () => [], routine: () => [], trigger: () => [], policy: () => [] }

/**
 * A fault in a definition is refused before the server is asked. Here it is asked: every case that nothing else
 * holds back is run all the same, and the server refuses it too. So no document is refused that it would have taken.
 */
describe('faults that are found beforehand', () => {
  const refused = loadCaseTables().flatMap(({ file, cases }) =>
    cases.map((each) => ({ file, each })).filter(({ each }) => isFault(each)),
  )

  eachEngine((engine) => {
    for (const { file, each } of refused) {
      it(`${file}: ${each.name}`, async () => {
        const settings = withoutFaults(engine.running().major)
        const history = each.before === undefined ? [] : [each.before]
        const { plan, diagnostics } = planUpgrade(history, [each.revision], settings)
        // The version cannot do it for another reason besides.
        if (plan === undefined) {
          expect(diagnostics.map(({ ruleId }) => ruleId)).to.include('dialect/unsupported')
          return
        }
        const test = await engine.database()
        if (each.before !== undefined) await run(test, planUpgrade([], [each.before], settings).plan)
        const outcome = await run(test, plan).then(
          () => 'taken',
          () => 'refused',
        )
        expect(outcome).to.equal('refused')
      })
    }
  })
})

/** Is it refused for its definition alone? */
function isFault({ before, revision, expected }: OperationCase): boolean {
  const { problems = [] } = expected(18)
  if (problems.length === 0 || problems.some(({ message }) => tolerated.some((each) => each.test(message))))
    return false
  const history = before === undefined ? [] : [before]
  return planUpgrade(history, [revision], withoutFaults(18)).plan !== undefined
}

function withoutFaults(major: number): PlanSettings {
  const settings = caseSettings(major * 10_000)
  return { ...settings, rules: { ...settings.rules, tableFaults: () => [], objectFaults: noFaults } }
}

async function run(test: TestDatabase, plan: ReturnType<typeof planUpgrade>['plan']): Promise<void> {
  for (const { statements } of plan?.revisions ?? []) await runStatements(test, statements)
}

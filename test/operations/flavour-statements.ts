import { expect } from 'chai'
import { cannotRunInTransaction } from '../../src/dialects/mysql/steps/own-statements.js'
import { usualBookkeeping } from '../../src/plan/compile.js'
import { lookup, type CompileContext, type Step } from '../../src/steps/compiler.js'
import type { Statement } from '../../src/steps/statement.js'
import { flavourSettings, type CaseFlavour } from '../support/case-outcome.js'

/**
 * Expects a step to have statements that keep to what a run asks of them: what changes the schema stands alone, can be asked about,
 * and is taken back by one statement at most; all else takes part in transactions.
 */
export function expectFlavourStatements(
  name: CaseFlavour,
  step: Step,
  models: Pick<CompileContext, 'before' | 'after' | 'standing'>,
): void {
  const { steps, serverVersion } = flavourSettings(name)
  const compiled = lookup(steps, step, {
    ...models,
    serverVersion,
    transaction: 'auto',
    isNew: () => false,
    isNewType: () => false,
    knowsSchema: () => true,
    takenAway: [],
    defaultSchema: 'public',
    bookkeeping: usualBookkeeping,
  })
  if ('unsupported' in compiled) {
    expect([compiled.unsupported, compiled.help]).to.not.include('')
    return
  }
  for (const statement of compiled) expectContract(statement, step)
}

function expectContract(statement: Statement, step: Step): void {
  const { sql, class: kind, undo = [], probe } = statement
  expect(sql, step.kind).to.not.match(/;\s*$|undefined|\[object/)
  if (step.kind === 'execute') return
  if (kind !== 'standalone') {
    const parts = kind === 'batched' || statement.rows !== undefined ? sql.split(';\n') : [sql]
    for (const part of parts.filter((each) => !each.startsWith('SET @aludel_'))) {
      expect(cannotRunInTransaction(part), part).to.equal(false)
    }
    return
  }
  expect(cannotRunInTransaction(sql), sql).to.equal(true)
  // Rights go with a routine, and are given again behind what brings it back; a setting of the session changes nothing that stays.
  const lasting = undo.filter((each) => !each.startsWith('SET SESSION '))
  const back = /^DROP (?:FUNCTION|PROCEDURE) /.test(sql)
    ? lasting.filter((each) => !each.startsWith('GRANT '))
    : lasting
  expect(back.length, `what takes back ${sql}`).to.be.lessThan(2)
  expect(probe?.done, sql).to.match(/^SELECT .* AS `done`,\n {2}.* AS `ready`,\n/)
}

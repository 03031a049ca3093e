import type { CreateTrigger } from '../../generated/documents.js'
import { displayName, type Trigger } from '../../model/table.js'
import { isSignificant, isSymbol } from '../../sql/token.js'
import type { TriggerOwner } from '../../steps/object-steps.js'
import type { FoldContext } from '../definition.js'
import { addFaults } from './object-faults.js'
import type { ProblemList } from './problem-list.js'
import { missingColumn } from './table-ref.js'
import { ownerText } from './trigger-owner.js'

/**
 * What every engine asks of a trigger: what it stands on, when it runs, and which of OLD and NEW there is.
 * https://www.postgresql.org/docs/current/sql-createtrigger.html
 */
export function checkTrigger(
  keys: CreateTrigger,
  trigger: Trigger,
  owner: TriggerOwner,
  context: FoldContext,
  problems: ProblemList,
): void {
  const refuse = (pointer: string, message: string, help: string): void =>
    problems.add({ ruleId: 'model/conflicting-keys', message, pointer, help })
  if (owner.kind === 'table' || context.rules.triggers.onViews) checkOwner(trigger, owner, refuse)
  if (trigger.updateOf !== undefined && !trigger.events.includes('update')) {
    refuse(
      '/update_of',
      'the trigger does not run on update, so it has no columns to wait for',
      'add update to events, or remove update_of',
    )
  }
  if (trigger.forEach === 'row' && trigger.events.includes('truncate')) {
    refuse(
      `/events/${keys.events.indexOf('truncate')}`,
      'a truncate has no rows to run the trigger for',
      'write for_each: statement',
    )
  }
  if (trigger.when !== undefined) checkWhen(trigger, trigger.when, context, refuse)
  checkUpdateOf(trigger, owner, problems)
  addFaults(
    context.rules.objectFaults.trigger(trigger, owner.kind === 'table' ? owner.table : undefined),
    problems,
  )
}

type Refuse = (pointer: string, message: string, help: string) => void

function checkOwner(trigger: Trigger, owner: TriggerOwner, refuse: Refuse): void {
  if (owner.kind === 'table') {
    if (trigger.timing !== 'instead_of') return
    refuse(
      '/timing',
      `${ownerText(owner)} is written to; only a view has triggers in place of a write`,
      'write before or after',
    )
    return
  }
  if (owner.view.materialized) {
    refuse('/table', `${ownerText(owner)} is materialized, and nothing writes to it`, 'name a table')
    return
  }
  if (trigger.timing !== 'instead_of' && trigger.forEach === 'row') {
    refuse(
      '/timing',
      `${ownerText(owner)} has no rows of its own to run before or after`,
      'write instead_of, or for_each: statement, or name the table beneath',
    )
  }
  if (trigger.events.includes('truncate')) {
    refuse(
      '/events',
      `${ownerText(owner)} cannot be truncated`,
      'leave out truncate, or name the table beneath',
    )
  }
}

/** Only a row that is there before has an OLD, and only one that is there after a NEW. */
function checkWhen(trigger: Trigger, when: string, context: FoldContext, refuse: Refuse): void {
  const tokens = context.rules.lexer.tokenize(when).tokens.filter(isSignificant)
  const names = (row: 'old' | 'new'): boolean =>
    tokens.some((token, i) => token.name?.toLowerCase() === row && isSymbol(tokens[i + 1], '.'))
  for (const row of ['old', 'new'] as const) {
    if (!names(row)) continue
    const word = row.toUpperCase()
    const lacking = row === 'old' ? 'insert' : 'delete'
    if (trigger.forEach === 'statement') {
      refuse('/when', `a trigger for each statement has no ${word}`, 'write for_each: row')
    } else if (trigger.events.includes(lacking)) {
      refuse(
        '/when',
        `${lacking === 'insert' ? 'an insert' : 'a delete'} has no ${word}`,
        `make a trigger of its own for ${lacking}, or ask inside of the function`,
      )
    }
  }
}

function checkUpdateOf(trigger: Trigger, owner: TriggerOwner, problems: ProblemList): void {
  trigger.updateOf?.forEach((column, i) => {
    if (owner.kind === 'table') {
      if (!owner.table.columns.some(({ name }) => name === column)) {
        problems.add(missingColumn(owner.table, column, `/update_of/${i}`))
      }
      return
    }
    // What a query gives back is the server's to know, unless the view names its columns.
    if (owner.view.columns === undefined || owner.view.columns.includes(column)) return
    problems.add({
      ruleId: 'model/no-such-column',
      message: `view "${displayName(owner.view)}" has no column "${column}" at this point`,
      pointer: `/update_of/${i}`,
      help: `its columns are ${owner.view.columns.join(', ')}`,
    })
  })
}

import { nameOf, type Table, type Trigger } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { makes, takes, triggerThere } from '../probes.js'
import { quoteBeside, quoteTable } from '../quoting.js'
import { onTable, trusted } from '../rights/need.js'
import { bodySql } from './body.js'
import { lacks, standalone } from './statements.js'

/** Steps about triggers. https://dev.mysql.com/doc/refman/8.4/en/create-trigger.html */
export function triggerSteps(flavour: Flavour): Pick<StepCompiler, 'create_trigger' | 'drop_trigger'> {
  return {
    create_trigger: ({ owner, trigger }) => {
      if (owner.kind === 'view') {
        return lacks(
          flavour,
          'triggers on views',
          'put the trigger on the table that the view reads',
          '/table',
        )
      }
      if (trigger.comment !== undefined) {
        return lacks(flavour, 'comments on triggers', 'leave out comment', '/comment')
      }
      return [createTriggerStatement(owner.table, trigger)]
    },
    drop_trigger: ({ owner, trigger }) =>
      owner.kind === 'view' ? [] : [dropTriggerStatement(owner.table, trigger)],
  }
}

export function createTriggerStatement(table: Table, trigger: Trigger): Statement {
  return standalone(createSql(table, trigger), {
    probe: makes(triggerThere(table, trigger.name)),
    undo: dropSql(table, trigger),
    lock: `EXCLUSIVE for a moment on ${quoteTable(table)}`,
    needs: [onTable('trigger', nameOf(table)), trusted],
  })
}

export function dropTriggerStatement(table: Table, trigger: Trigger): Statement {
  return standalone(dropSql(table, trigger), {
    probe: takes(triggerThere(table, trigger.name)),
    undo: createSql(table, trigger),
    lock: `EXCLUSIVE for a moment on ${quoteTable(table)}`,
    needs: [onTable('trigger', nameOf(table))],
  })
}

function createSql(table: Table, { name, timing, events, body = '' }: Trigger): string {
  const of = nameOf(table)
  return [
    `CREATE TRIGGER ${quoteBeside(of, name)} ${timing.toUpperCase()} ${events.join(' OR ').toUpperCase()} ON ${quoteTable(of)}`,
    'FOR EACH ROW',
    bodySql(body),
  ].join('\n')
}

function dropSql(table: Table, { name }: Trigger): string {
  return `DROP TRIGGER ${quoteBeside(nameOf(table), name)}`
}

import type { Trigger } from '../../../model/table.js'
import { nameOf, type TableName } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { TriggerOwner } from '../../../steps/object-steps.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { parenthesise } from '../literals.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { commentStatement } from './comments.js'
import { transactional } from './statements.js'

/** Steps about triggers. https://www.postgresql.org/docs/current/sql-createtrigger.html */
export const triggerSteps: Pick<StepCompiler, 'create_trigger' | 'drop_trigger'> = {
  create_trigger: ({ owner, trigger }) =>
    unsupportedTrigger(trigger) ?? createTriggerStatements(owner, trigger),

  drop_trigger: ({ owner, trigger }) => {
    const of = relationOf(owner)
    return [
      transactional(dropTriggerSql(of, trigger), {
        lock: lockOn('ACCESS EXCLUSIVE', of),
        undo: createTriggerStatements(owner, trigger).map(({ sql }) => sql),
      }),
    ]
  },
}

/** The statements of a trigger that comes into being, by itself or with its table or view: the trigger, and its comment. */
export function createTriggerStatements(owner: TriggerOwner, trigger: Trigger): readonly Statement[] {
  const of = relationOf(owner)
  return [
    transactional(createTriggerSql(of, trigger), {
      lock: lockOn('SHARE ROW EXCLUSIVE', of),
      undo: [dropTriggerSql(of, trigger)],
    }),
    ...(trigger.comment === undefined
      ? []
      : [
          {
            ...commentStatement({ kind: 'trigger', of, name: trigger.name }, trigger.comment, undefined),
            undo: [],
          },
        ]),
  ]
}

function relationOf(owner: TriggerOwner): TableName {
  return nameOf(owner.kind === 'table' ? owner.table : owner.view)
}

function createTriggerSql(of: TableName, trigger: Trigger): string {
  const { name, timing, forEach, when, arguments: given = [] } = trigger
  const events = trigger.events.map((event) =>
    event === 'update' && trigger.updateOf !== undefined
      ? `UPDATE OF ${trigger.updateOf.map(quoteName).join(', ')}`
      : event.toUpperCase(),
  )
  const call = `${quoteTable(trigger.function ?? { name })}(${given.map(quoteText).join(', ')})`
  return words(
    `CREATE TRIGGER ${quoteName(name)} ${timings[timing]} ${events.join(' OR ')} ON ${quoteTable(of)}`,
    `FOR EACH ${forEach.toUpperCase()}`,
    when !== undefined && `WHEN ${parenthesise(when)}`,
    `EXECUTE FUNCTION ${call}`,
  )
}

function dropTriggerSql(of: TableName, { name }: Trigger): string {
  return `DROP TRIGGER ${quoteName(name)} ON ${quoteTable(of)}`
}

const timings: Readonly<Record<Trigger['timing'], string>> = {
  before: 'BEFORE',
  after: 'AFTER',
  instead_of: 'INSTEAD OF',
}

/** What other engines let a trigger in place of the write do. */
function unsupportedTrigger({ timing, when, updateOf, forEach }: Trigger): Unsupported | undefined {
  if (timing !== 'instead_of') return undefined
  if (forEach === 'statement') {
    return {
      unsupported: 'PostgreSQL runs a trigger in place of a write for each row only',
      help: 'write for_each: row, or leave it out',
      pointer: '/for_each',
    }
  }
  if (when !== undefined) {
    return {
      unsupported: 'PostgreSQL has no condition on a trigger in place of a write',
      help: 'ask for the condition inside of the function',
      pointer: '/when',
    }
  }
  if (updateOf !== undefined) {
    return {
      unsupported: 'PostgreSQL has no list of columns on a trigger in place of a write',
      help: 'compare OLD and NEW inside of the function',
      pointer: '/update_of',
    }
  }
  return undefined
}

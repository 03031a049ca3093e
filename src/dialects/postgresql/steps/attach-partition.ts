import { lacksCopies } from '../../../model/partition-copies.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { boundHelperName } from '../names.js'
import { provesBound, provingCheck } from '../partition-proof.js'
import { quoteTable } from '../quoting.js'
import { addConstraint, dropConstraint } from './constraint-definition.js'
import { validate } from './not-null.js'
import { dropCopies, nameMadeCopies } from './partition-copies.js'
import { attachLocks, defaultOf } from './partition-locks.js'
import { attachSql, detachSql } from './partition-sql.js'
import { alterTable, gently, transactional } from './statements.js'

/**
 * The server reads all rows of the table under its lock, unless a check says that they belong there. So it gets one first
 * where others use it, whose rows are looked at while they go on; behind the attach it goes again.
 */
export function attachSteps(step: StepOf<'attach_partition'>, context: CompileContext): readonly Statement[] {
  const { table, partition, attached } = step
  const isNew = context.isNew(attached)
  const isProven = provesBound(table, attached, partition.bound)
  const lacks = lacksCopies(table, attached)
  const check = isProven || lacks || isNew ? undefined : provingCheck(table, partition.bound)
  const isGentle = check !== undefined && gently(context, attached)
  const readsRest = defaultOf(table).length > 0 && !context.isNew(table)
  const reads = !isNew && !isGentle && (!isProven || lacks)
  const attach = transactional(attachSql(table, attached, partition.bound), {
    lock: attachLocks(step, context),
    scan: reads || readsRest,
    undo: [
      ...nameMadeCopies(table, attached).map(({ sql }) => sql),
      detachSql(table, attached),
      ...dropCopies(table, attached, context).map(({ sql }) => sql),
    ],
  })
  const notes = [
    ...(isGentle
      ? [
          `the rows of ${quoteTable(attached)} are looked at before it is attached, by a check that goes again behind it`,
        ]
      : []),
    ...(reads
      ? [
          `all rows of ${quoteTable(attached)} are read under a lock${isProven ? ', as keys or indexes are made for it' : ''}`,
        ]
      : []),
    ...(readsRest
      ? [
          `all rows of the default partition ${defaultOf(table).map(quoteTable).join('')} are read under a lock`,
        ]
      : []),
  ]
  const noted = notes.length === 0 ? attach : { ...attach, note: notes.join('; ') }
  if (check === undefined || !isGentle) return [noted]
  const name = boundHelperName(attached)
  const add = addConstraint(
    { kind: 'check', name, check, noInherit: false, enforced: true, validated: false },
    true,
  )
  const drop = dropConstraint(name)
  return [
    alterTable(attached, [add], [drop]),
    validate(attached, name, []),
    noted,
    alterTable(attached, [drop], [add]),
  ]
}

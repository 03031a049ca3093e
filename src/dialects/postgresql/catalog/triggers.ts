import type { Trigger, TriggerEvent, TableName } from '../../../model/table.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { byRelation, comment } from './scope.js'
import { spelling } from './spelling.js'
import { unreadSql } from './unread-sql.js'

/** Triggers that somebody made; those by which the server keeps foreign keys, and the copies that partitions have, aside. */
export const triggersSql =
  byRelation(`SELECT g.tgrelid::text AS relation, g.tgname AS name, g.tgtype::int AS type, g.tgenabled AS enabled,
    g.tgconstraint <> 0 AS of_constraint, g.tgoldtable IS NOT NULL OR g.tgnewtable IS NOT NULL AS transition,
    n.nspname AS function_schema, p.proname AS function, encode(g.tgargs, 'hex') AS arguments,
    CASE WHEN g.tgattr <> '' THEN (SELECT json_agg(a.attname ORDER BY u.at) FROM unnest(g.tgattr::int2[]) WITH ORDINALITY AS u(attnum, at)
      JOIN pg_attribute AS a ON a.attrelid = g.tgrelid AND a.attnum = u.attnum) END AS update_of,
    CASE WHEN g.tgqual IS NOT NULL THEN ${spelling.triggerWhen('g')} END AS "when", ${comment('pg_trigger', 'g.oid')} AS comment,
    CASE WHEN g.tgconstraint <> 0 OR g.tgoldtable IS NOT NULL OR g.tgnewtable IS NOT NULL THEN pg_get_triggerdef(g.oid, true) END AS up,
    format('DROP TRIGGER %I ON %s', g.tgname, g.tgrelid::regclass) AS down
  FROM rel JOIN pg_trigger AS g ON g.tgrelid = rel.oid JOIN pg_proc AS p ON p.oid = g.tgfoid JOIN pg_namespace AS n ON n.oid = p.pronamespace
  WHERE NOT g.tgisinternal AND g.tgparentid = 0`)

/** The bits of pg_trigger.tgtype: https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_trigger.h */
const bits = { row: 1, before: 2, insert: 4, delete: 8, update: 16, truncate: 32, insteadOf: 64 } as const

/** The triggers of a table or a view. */
export function readTriggers(row: Fields, of: TableName, reading: Reading): readonly Trigger[] {
  return row.rows('items').flatMap((fields) => {
    const name = fields.text('name')
    if (fields.flag('of_constraint')) {
      reading.unread(
        'constraint trigger',
        { name },
        'documents have no triggers that wait for the end of a transaction',
        of,
        unreadSql(fields, 'part'),
      )
      return []
    }
    if (fields.flag('transition')) {
      reading.unread(
        'trigger',
        { name },
        'documents have no REFERENCING: it looks at tables of changed rows',
        of,
        unreadSql(fields, 'part'),
      )
      return []
    }
    const how = { D: 'it is disabled', R: 'it runs on replicas only', A: 'it runs on replicas too' }[
      fields.text('enabled')
    ]
    if (how !== undefined) {
      reading.unreadAttribute('trigger', { name }, 'enabled', `${how}, which documents do not say`, of)
    }
    return [readTrigger(fields, reading)]
  })
}

function readTrigger(fields: Fields, reading: Reading): Trigger {
  const type = fields.number('type')
  const has = (bit: number): boolean => (type & bit) !== 0
  const events: readonly TriggerEvent[] = (['insert', 'update', 'delete', 'truncate'] as const).filter(
    (event) => has(bits[event]),
  )
  const [when, comment] = [fields.optional('when'), fields.optional('comment')]
  const [updateOf, given] = [fields.texts('update_of'), argumentsOf(fields.text('arguments'))]
  return {
    name: fields.text('name'),
    timing: has(bits.insteadOf) ? 'instead_of' : has(bits.before) ? 'before' : 'after',
    events,
    ...(updateOf.length === 0 ? {} : { updateOf }),
    forEach: has(bits.row) ? 'row' : 'statement',
    ...(when === undefined ? {} : { when }),
    function: reading.name(fields.text('function_schema'), fields.text('function')),
    ...(given.length === 0 ? {} : { arguments: given }),
    ...(comment === undefined ? {} : { comment }),
  }
}

/** Each ends with a NUL, which no text of the server can hold: they come as hex digits. */
function argumentsOf(hex: string): readonly string[] {
  return Buffer.from(hex, 'hex').toString('utf8').split('\0').slice(0, -1)
}

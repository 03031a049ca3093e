import type { Trigger, TriggerEvent } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { inTables } from './scope.js'

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-triggers-table.html */
export function triggersSql(scope: CatalogScope): string {
  return `SELECT g.TABLE_SCHEMA AS \`schema\`, g.TABLE_NAME AS \`table\`, g.TRIGGER_NAME AS name, g.ACTION_TIMING AS timing,
  g.EVENT_MANIPULATION AS event, g.ACTION_STATEMENT AS body, g.ACTION_ORDER AS place, g.SQL_MODE AS sql_mode
FROM (SELECT r.*, r.EVENT_OBJECT_SCHEMA AS TABLE_SCHEMA, r.EVENT_OBJECT_TABLE AS TABLE_NAME FROM information_schema.TRIGGERS AS r) AS g
WHERE ${inTables('g', scope)}`
}

const events: Readonly<Record<string, TriggerEvent>> = {
  INSERT: 'insert',
  UPDATE: 'update',
  DELETE: 'delete',
}

/** A trigger as the catalog has it. */
export interface CatalogTrigger {
  readonly trigger: Trigger
  readonly sqlMode: string
}

/** MariaDB 11.8 and newer have triggers of several events, told as `INSERT,UPDATE`. */
export function readTrigger(fields: Fields): CatalogTrigger {
  return {
    trigger: {
      name: fields.text('name'),
      timing: fields.text('timing') === 'BEFORE' ? 'before' : 'after',
      events: fields
        .text('event')
        .split(',')
        .flatMap((event) => events[event.trim()] ?? []),
      forEach: 'row',
      body: fields.text('body').trim(),
      place: fields.number('place'),
    },
    sqlMode: fields.text('sql_mode'),
  }
}

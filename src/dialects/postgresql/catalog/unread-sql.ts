import type { UnreadSql } from '../../../model/catalog.js'
import type { Fields } from '../../catalog-fields.js'

/**
 * The SQL of a row that has `up` and `down`, as pg_get_ruledef and its like tell it
 * (https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG); undefined where they are not told.
 */
export function unreadSql(fields: Fields, stage: UnreadSql['stage']): UnreadSql | undefined {
  const [up, down] = [fields.optional('up'), fields.optional('down')]
  return up === undefined || down === undefined ? undefined : { up: up.replace(/;\s*$/, ''), down, stage }
}

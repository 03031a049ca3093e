import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { inDatabases } from './scope.js'

/** What documents have no words for. https://dev.mysql.com/doc/refman/8.4/en/information-schema-events-table.html */
export function othersSql(scope: CatalogScope): string {
  return `SELECT e.EVENT_SCHEMA AS \`schema\`, e.EVENT_NAME AS name FROM information_schema.EVENTS AS e
WHERE ${inDatabases('e.EVENT_SCHEMA', scope)}`
}

export function noteOthers(rows: readonly Fields[], reading: Reading): void {
  for (const row of rows) {
    reading.unread('event', reading.nameIn(row), 'documents have no events that run by the clock')
  }
}

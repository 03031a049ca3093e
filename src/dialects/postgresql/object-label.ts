import type { SchemaObject } from '../../model/objects.js'
import { quoteName, quoteTable } from './quoting.js'

/**
 * An object as statements about objects of any kind name it: `SEQUENCE "invoice_no"`, `FUNCTION "touch"(integer)`.
 * https://www.postgresql.org/docs/current/sql-comment.html
 */
export function objectLabel(object: SchemaObject): string {
  switch (object.kind) {
    case 'enum':
      return `TYPE ${quoteTable(object)}`
    case 'domain':
      return `DOMAIN ${quoteTable(object)}`
    case 'sequence':
      return `SEQUENCE ${quoteTable(object)}`
    case 'view':
      return `${object.materialized ? 'MATERIALIZED VIEW' : 'VIEW'} ${quoteTable(object)}`
    case 'routine':
      return `${object.returns === undefined ? 'PROCEDURE' : 'FUNCTION'} ${quoteTable(object)}(${object.signature})`
    case 'schema':
      return `SCHEMA ${quoteName(object.name)}`
    case 'extension':
      return `EXTENSION ${quoteName(object.name)}`
  }
}

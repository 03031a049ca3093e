import type { ColumnType } from '../../model/column-type.js'
import { factOf } from './types.js'

/** Types of variable length that may be stored away, and compressed only there where nothing else helps. */
const main: ReadonlySet<string> = new Set(['decimal', 'inet', 'cidr'])

/** Types of variable length among those that are known here. */
const extended: ReadonlySet<string> = new Set([
  'char',
  'varchar',
  'text',
  'bpchar',
  'blob',
  'json',
  'jsonb',
  'xml',
  'bit',
  'varbit',
  'tsvector',
  'path',
  'polygon',
  'jsonpath',
  'txid_snapshot',
  'citext',
  'hstore',
  'ltree',
  'int4range',
  'int8range',
  'numrange',
  'tsrange',
  'tstzrange',
  'daterange',
])

/** Types of whose values too little is known here: they come from extensions, or are made of others. */
const unknown: ReadonlySet<string> = new Set([
  'vector',
  'halfvec',
  'geometry',
  'geography',
  'cube',
  'lquery',
  'tsquery',
])

/**
 * How values of the type are stored when nobody says; undefined where only the server knows.
 * https://www.postgresql.org/docs/current/storage-toast.html
 */
export function usualStorage(type: ColumnType): string | undefined {
  if (type.dimensions > 0) return 'extended'
  if (type.kind === 'named' || factOf(type) === undefined || unknown.has(type.name)) return undefined
  if (type.name.endsWith('multirange') || extended.has(type.name)) return 'extended'
  return main.has(type.name) ? 'main' : 'plain'
}

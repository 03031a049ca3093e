import type { Sequence } from '../../../model/objects.js'
import { sequenceBounds } from '../../../model/sequence-range.js'
import type { Grant, TableName } from '../../../model/table.js'
import { CatalogRowError } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { ownerLacks, readRights, rights } from './rights.js'
import { comment } from './scope.js'

/** A sequence as the catalog has it: one of its own, or behind a column. */
export interface CatalogSequence {
  readonly name: TableName
  readonly numbering: Numbering
  readonly owner?: SequenceOwner
  readonly isUnlogged: boolean
  readonly comment?: string
  readonly grants: readonly Grant[]
  readonly ownerLacks: boolean
}

/** The column that a sequence goes with. */
export interface SequenceOwner {
  readonly relation: number
  readonly table: TableName
  readonly column: string
  readonly isIdentity: boolean
  readonly isUnlogged: boolean
}

/** How a sequence counts, without what is usual for its type and direction. */
export type Numbering = Pick<Sequence, 'type' | 'start' | 'increment' | 'min' | 'max' | 'cycle' | 'cache'>

/** https://www.postgresql.org/docs/current/catalog-pg-sequence.html; numbers as text, as they may be larger than JavaScript's. */
export const sequencesSql = `SELECT rel.nspname AS schema, rel.relname AS name, format_type(s.seqtypid, NULL) AS type,
  s.seqstart::text AS start, s.seqincrement::text AS increment, s.seqmin::text AS min, s.seqmax::text AS max, s.seqcache::text AS cache,
  s.seqcycle AS cycle, rel.relpersistence = 'u' AS is_unlogged, o.relation, o.table_schema, o.table_name, o.column_name, o.is_identity, o.owner_is_unlogged,
  ${comment('pg_class', 'rel.oid')} AS comment, ${rights('c.relacl', 's', 'c.relowner')}::text AS rights,
  ${ownerLacks('c.relacl', 's', 'c.relowner')} AS owner_lacks
FROM rel JOIN pg_class AS c ON c.oid = rel.oid JOIN pg_sequence AS s ON s.seqrelid = rel.oid
  LEFT JOIN (SELECT d.objid, d.refobjid::text AS relation, n.nspname AS table_schema, t.relname AS table_name, a.attname AS column_name,
      d.deptype = 'i' AS is_identity, t.relpersistence = 'u' AS owner_is_unlogged
    FROM pg_depend AS d JOIN pg_class AS t ON t.oid = d.refobjid JOIN pg_namespace AS n ON n.oid = t.relnamespace
      JOIN pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')) AS o ON o.objid = rel.oid`

export function readSequence(fields: Fields, reading: Reading): CatalogSequence {
  const name = reading.nameIn(fields)
  const text = fields.optional('comment')
  const relation = fields.optionalNumber('relation')
  return {
    name,
    numbering: readNumbering(fields, name, reading),
    ...(relation === undefined
      ? {}
      : {
          owner: {
            relation,
            table: reading.name(fields.text('table_schema'), fields.text('table_name')),
            column: fields.text('column_name'),
            isIdentity: fields.flag('is_identity'),
            isUnlogged: fields.flag('owner_is_unlogged'),
          },
        }),
    isUnlogged: fields.flag('is_unlogged'),
    ...(text === undefined ? {} : { comment: text }),
    grants: readRights(fields),
    ownerLacks: fields.flag('owner_lacks'),
  }
}

function readNumbering(fields: Fields, name: TableName, reading: Reading): Numbering {
  const type = fields.text('type')
  if (type !== 'smallint' && type !== 'integer' && type !== 'bigint') throw new CatalogRowError('type', type)
  const increment = number(fields, 'increment', name, reading) ?? 1
  const [lowest, highest] = limits[type]
  const usual = increment < 0 ? { min: lowest, max: '-1' } : { min: '1', max: highest }
  const [min, max] = (['min', 'max'] as const).map((key) =>
    fields.text(key) === usual[key] ? undefined : number(fields, key, name, reading),
  )
  return {
    type,
    start: number(fields, 'start', name, reading) ?? 1,
    increment,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    cycle: fields.flag('cycle'),
    cache: number(fields, 'cache', name, reading) ?? 1,
  }
}

const limits: Readonly<Record<Sequence['type'], readonly [string, string]>> = {
  smallint: [String(sequenceBounds.smallint.least), String(sequenceBounds.smallint.greatest)],
  integer: [String(sequenceBounds.integer.least), String(sequenceBounds.integer.greatest)],
  bigint: ['-9223372036854775808', '9223372036854775807'],
}

/** Documents hold whole numbers that JavaScript can tell apart. */
function number(fields: Fields, key: string, name: TableName, reading: Reading): number | undefined {
  const text = fields.text(key)
  if (Number.isSafeInteger(Number(text))) return Number(text)
  reading.unreadAttribute('sequence', name, key, `${text} is more than a document can hold`)
  return undefined
}

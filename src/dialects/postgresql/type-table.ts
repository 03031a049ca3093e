import type { TypeFamily } from '../../model/dialect-rules.js'
import { extensionTable } from './extension-table.js'

/** What may stand in parentheses behind a type. */
export type Modifiers = 'none' | 'length' | 'required-length' | 'scale' | 'precision' | 'free'

/** A type as this dialect knows it. */
export interface TypeFact {
  /** How SQL spells it; modifiers go behind its first word. */
  readonly sql: string
  readonly family: TypeFamily
  readonly modifiers: Modifiers
  /** Values have no equality (`=`), so they can be compared as this type only. */
  readonly compareAs?: 'jsonb' | 'text'
}

const type = (sql: string, family: TypeFamily, modifiers: Modifiers = 'none'): TypeFact => ({
  sql,
  family,
  modifiers,
})

/**
 * The portable types that PostgreSQL has, by their one name. Names of other engines' types (longtext, blob) are
 * aliases of these, so that two documents that make one column are one model.
 * https://www.postgresql.org/docs/current/datatype.html
 */
export const portableTypes: Readonly<Record<string, TypeFact>> = {
  smallint: type('smallint', 'number'),
  integer: type('integer', 'number'),
  bigint: type('bigint', 'number'),
  decimal: type('numeric', 'number', 'scale'),
  real: type('real', 'number'),
  double: type('double precision', 'number'),
  boolean: type('boolean', 'boolean'),
  char: type('char', 'text', 'length'),
  varchar: type('varchar', 'text', 'required-length'),
  text: type('text', 'text'),
  blob: type('bytea', 'binary'),
  date: type('date', 'date'),
  time: type('time', 'time', 'precision'),
  timestamp: type('timestamp', 'timestamp', 'precision'),
  timestamptz: type('timestamptz', 'timestamp', 'precision'),
  uuid: type('uuid', 'uuid'),
  json: { ...type('json', 'json'), compareAs: 'jsonb' },
  jsonb: type('jsonb', 'json'),
  interval: type('interval', 'interval', 'precision'),
}

/** Other spellings: format.md's aliases, and PostgreSQL's own. Binary lengths mean nothing to bytea. */
export const aliases: Readonly<Record<string, string>> = {
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  numeric: 'decimal',
  dec: 'decimal',
  float4: 'real',
  float8: 'double',
  'double precision': 'double',
  bool: 'boolean',
  character: 'char',
  'character varying': 'varchar',
  string: 'varchar',
  tinytext: 'text',
  mediumtext: 'text',
  longtext: 'text',
  bytea: 'blob',
  binary: 'blob',
  varbinary: 'blob',
  longblob: 'blob',
  datetime: 'timestamp',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
  'time with time zone': 'timetz',
  'bit varying': 'varbit',
}

/** Aliases whose length is taken and dropped, as the type here has none. */
export const lengthless: ReadonlySet<string> = new Set(['binary', 'varbinary'])

const asText = (sql: string): TypeFact => ({ ...type(sql, 'other'), compareAs: 'text' })
const ranges = ['int4', 'int8', 'num', 'ts', 'tstz', 'date']

/** Types of extensions that take something in parentheses. */
const withModifiers: ReadonlySet<string> = new Set([
  'vector',
  'halfvec',
  'sparsevec',
  'geometry',
  'geography',
])

/** PostgreSQL's own types that no portable name stands for, and those of well-known extensions. */
export const nativeTypes: Readonly<Record<string, TypeFact>> = {
  bit: type('bit', 'other', 'length'),
  varbit: type('varbit', 'other', 'length'),
  bpchar: type('bpchar', 'text'),
  varchar: type('varchar', 'text', 'length'),
  name: type('name', 'text'),
  money: type('money', 'number'),
  timetz: type('timetz', 'time', 'precision'),
  cidr: type('cidr', 'other'),
  inet: type('inet', 'other'),
  macaddr: type('macaddr', 'other'),
  macaddr8: type('macaddr8', 'other'),
  tsvector: type('tsvector', 'other'),
  tsquery: type('tsquery', 'other'),
  xml: asText('xml'),
  oid: type('oid', 'number'),
  regclass: type('regclass', 'other'),
  regtype: type('regtype', 'other'),
  regproc: type('regproc', 'other'),
  regprocedure: type('regprocedure', 'other'),
  regrole: type('regrole', 'other'),
  regnamespace: type('regnamespace', 'other'),
  regconfig: type('regconfig', 'other'),
  regdictionary: type('regdictionary', 'other'),
  regcollation: type('regcollation', 'other'),
  regoper: type('regoper', 'other'),
  regoperator: type('regoperator', 'other'),
  cid: type('cid', 'other'),
  xid: type('xid', 'other'),
  xid8: type('xid8', 'number'),
  tid: type('tid', 'other'),
  pg_lsn: type('pg_lsn', 'other'),
  pg_snapshot: asText('pg_snapshot'),
  txid_snapshot: asText('txid_snapshot'),
  refcursor: asText('refcursor'),
  aclitem: type('aclitem', 'other'),
  int2vector: asText('int2vector'),
  oidvector: type('oidvector', 'other'),
  jsonpath: asText('jsonpath'),
  point: asText('point'),
  line: asText('line'),
  lseg: asText('lseg'),
  box: asText('box'),
  path: asText('path'),
  polygon: asText('polygon'),
  circle: asText('circle'),
  ...Object.fromEntries(
    ranges.flatMap((range) =>
      [`${range}range`, `${range}multirange`].map((name) => [name, type(name, 'other')]),
    ),
  ),
  ...Object.fromEntries(
    Object.values(extensionTable)
      .flatMap(({ types = [] }) => types)
      .map((name) => [name, type(name, 'other', withModifiers.has(name) ? 'free' : 'none')]),
  ),
  citext: type('citext', 'text'),
}

const units = ['year', 'month', 'day', 'hour', 'minute', 'second']

/** The fields an interval may be cut to: `interval year to month`. */
export const intervalFields: ReadonlySet<string> = new Set([
  ...units,
  'year to month',
  ...['day', 'hour', 'minute'].flatMap((from) =>
    units.slice(units.indexOf(from) + 1).map((to) => `${from} to ${to}`),
  ),
])

/** Spellings that are refused, with what to write. */
export const refused: Readonly<Record<string, string>> = {
  serial: serialAdvice('integer'),
  serial4: serialAdvice('integer'),
  smallserial: serialAdvice('smallint'),
  serial2: serialAdvice('smallint'),
  bigserial: serialAdvice('bigint'),
  serial8: serialAdvice('bigint'),
}

function serialAdvice(of: string): string {
  return `write \`type: ${of}\` with \`identity: always\`; for a column that is there already, \`type: ${of}\` with \`postgresql: { serial: true }\``
}

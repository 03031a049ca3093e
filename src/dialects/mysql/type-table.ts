import type { TypeFamily } from '../../model/dialect-rules.js'
import { byFlavour, type Flavour } from './flavour.js'

/** What may stand in parentheses behind a type. */
export type Modifiers =
  'none' | 'width' | 'length' | 'required-length' | 'decimal' | 'precision' | 'bits' | 'members' | 'dimension'

/** A type as these servers know it. */
export interface TypeFact {
  /** How SQL spells it; modifiers go behind its first word. */
  readonly sql: string
  readonly family: TypeFamily
  readonly modifiers: Modifiers
}

const type = (sql: string, family: TypeFamily, modifiers: Modifiers = 'none'): TypeFact => ({
  sql,
  family,
  modifiers,
})

/**
 * The portable types, by their one name. Names of other engines' types (bytea, jsonb) are aliases of these, so that two
 * documents that make one column are one model.
 *
 * Moments are DATETIME, never TIMESTAMP, which ends in 2038 and changes with the session's time zone.
 * https://dev.mysql.com/doc/refman/8.4/en/data-types.html, https://mariadb.com/kb/en/data-types/
 */
export const portableTypes: Readonly<Record<string, TypeFact>> = {
  smallint: type('smallint', 'number'),
  integer: type('int', 'number'),
  bigint: type('bigint', 'number'),
  decimal: type('decimal', 'number', 'decimal'),
  real: type('float', 'number'),
  double: type('double', 'number'),
  boolean: type('tinyint(1)', 'boolean'),
  char: type('char', 'text', 'length'),
  varchar: type('varchar', 'text', 'required-length'),
  tinytext: type('tinytext', 'text'),
  text: type('text', 'text'),
  mediumtext: type('mediumtext', 'text'),
  longtext: type('longtext', 'text'),
  binary: type('binary', 'binary', 'length'),
  varbinary: type('varbinary', 'binary', 'required-length'),
  blob: type('blob', 'binary'),
  longblob: type('longblob', 'binary'),
  date: type('date', 'date'),
  time: type('time', 'time', 'precision'),
  timestamp: type('datetime', 'timestamp', 'precision'),
  timestamptz: type('datetime', 'timestamp', 'precision'),
  uuid: type('uuid', 'uuid'),
  json: type('json', 'json'),
}

/** Other spellings outside a map by dialect: format.md's aliases, and those of other engines. */
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
  'char varying': 'varchar',
  string: 'varchar',
  bytea: 'blob',
  jsonb: 'json',
  datetime: 'timestamp',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
}

/**
 * The servers' own spellings, as they stand in a map by dialect, of what has a portable name. TIMESTAMP is not among them:
 * there it is the server's own type, while `timestamp` for every dialect is a DATETIME.
 */
export const nativeSpellings: Readonly<Record<string, string>> = {
  smallint: 'smallint',
  int2: 'smallint',
  int: 'integer',
  integer: 'integer',
  int4: 'integer',
  bigint: 'bigint',
  int8: 'bigint',
  decimal: 'decimal',
  dec: 'decimal',
  numeric: 'decimal',
  fixed: 'decimal',
  float: 'real',
  float4: 'real',
  double: 'double',
  'double precision': 'double',
  float8: 'double',
  real: 'double',
  bool: 'boolean',
  boolean: 'boolean',
  char: 'char',
  character: 'char',
  varchar: 'varchar',
  'character varying': 'varchar',
  'char varying': 'varchar',
  tinytext: 'tinytext',
  text: 'text',
  mediumtext: 'mediumtext',
  'long varchar': 'mediumtext',
  long: 'mediumtext',
  longtext: 'longtext',
  binary: 'binary',
  varbinary: 'varbinary',
  blob: 'blob',
  longblob: 'longblob',
  date: 'date',
  time: 'time',
  datetime: 'timestamp',
  json: 'json',
}

/** Their own types that no portable name stands for. */
export const nativeTypes: Readonly<Record<string, TypeFact>> = {
  tinyint: type('tinyint', 'number', 'width'),
  mediumint: type('mediumint', 'number', 'width'),
  ...Object.fromEntries(
    ['tinyint', 'smallint', 'mediumint', 'int', 'bigint'].flatMap((name) =>
      ['unsigned', 'unsigned zerofill'].map((sign) => [
        `${name} ${sign}`,
        type(`${name} ${sign}`, 'number', 'width'),
      ]),
    ),
  ),
  'decimal unsigned': type('decimal unsigned', 'number', 'decimal'),
  'float unsigned': type('float unsigned', 'number'),
  'double unsigned': type('double unsigned', 'number'),
  bit: type('bit', 'number', 'bits'),
  year: type('year', 'number', 'width'),
  timestamp: type('timestamp', 'timestamp', 'precision'),
  tinyblob: type('tinyblob', 'binary'),
  mediumblob: type('mediumblob', 'binary'),
  enum: type('enum', 'text', 'members'),
  set: type('set', 'text', 'members'),
  geometry: type('geometry', 'other'),
  point: type('point', 'other'),
  linestring: type('linestring', 'other'),
  polygon: type('polygon', 'other'),
  multipoint: type('multipoint', 'other'),
  multilinestring: type('multilinestring', 'other'),
  multipolygon: type('multipolygon', 'other'),
  geometrycollection: type('geometrycollection', 'other'),
  vector: type('vector', 'other', 'dimension'),
  inet4: type('inet4', 'other'),
  inet6: type('inet6', 'other'),
}

/** Other spellings of their own types. */
export const nativeAliases: Readonly<Record<string, string>> = {
  int1: 'tinyint',
  int3: 'mediumint',
  middleint: 'mediumint',
  'integer unsigned': 'int unsigned',
  'int4 unsigned': 'int unsigned',
  'int8 unsigned': 'bigint unsigned',
  'int1 unsigned': 'tinyint unsigned',
  'int2 unsigned': 'smallint unsigned',
  'numeric unsigned': 'decimal unsigned',
  'dec unsigned': 'decimal unsigned',
  'fixed unsigned': 'decimal unsigned',
  'real unsigned': 'double unsigned',
  'double precision unsigned': 'double unsigned',
  ...Object.fromEntries(
    // ZEROFILL makes a number unsigned by itself.
    ['tinyint', 'smallint', 'mediumint', 'int', 'bigint'].map((name) => [
      `${name} zerofill`,
      `${name} unsigned zerofill`,
    ]),
  ),
  'integer zerofill': 'int unsigned zerofill',
  'integer unsigned zerofill': 'int unsigned zerofill',
  geomcollection: 'geometrycollection',
}

/** Types that only one of the two has. */
const onlyOf: Readonly<Record<string, Flavour['name']>> = { inet4: 'mariadb', inet6: 'mariadb' }

/** Does this server have the type? */
export function hasType(name: string, flavour: Flavour): boolean {
  const owner = onlyOf[name]
  return owner === undefined || owner === flavour.name
}

/**
 * A uuid in SQL. MySQL has no such type; its text has 36 characters, which need no more than ASCII, where upper and lower
 * case are one as in the others. https://mariadb.com/kb/en/uuid-data-type/
 */
export function uuidSql(flavour: Flavour): string {
  return byFlavour(flavour, { mysql: 'char(36) CHARACTER SET ascii', mariadb: 'uuid' })
}

/** Spellings that are refused, with what to write. */
export const refused: Readonly<Record<string, string>> = {
  serial: serialAdvice('integer'),
  serial4: serialAdvice('integer'),
  smallserial: serialAdvice('smallint'),
  serial2: serialAdvice('smallint'),
  bigserial: serialAdvice('bigint'),
  serial8: serialAdvice('bigint'),
  nchar: 'write `char(50)`: every text is Unicode here; another character set stands in `mysql: { charset }`',
  nvarchar:
    'write `varchar(50)`: every text is Unicode here; another character set stands in `mysql: { charset }`',
}

function serialAdvice(of: string): string {
  return `write \`type: ${of}\` with \`identity: always\``
}

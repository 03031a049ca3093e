import { expect } from 'chai'
import { formatType, type ColumnType } from '../../../src/model/column-type.js'
import type { TypeChange } from '../../../src/model/dialect-rules.js'
import { comparable } from '../../../src/dialects/mysql/comparable.js'
import { mysqlFlavour, type Flavour } from '../../../src/dialects/mysql/flavour.js'
import { seedText } from '../../../src/dialects/mysql/seed-text.js'
import { quoteText } from '../../../src/dialects/mysql/quoting.js'
import { typeChange } from '../../../src/dialects/mysql/type-change.js'
import { hasType, nativeTypes, portableTypes } from '../../../src/dialects/mysql/type-table.js'
import { resolveTypeOf, typeSql } from '../../../src/dialects/mysql/types.js'
import { valueThatDoesNotFit } from '../../../src/dialects/mysql/value-fit.js'
import { eachMysql } from '../../support/each-mysql.js'
import type { MysqlTestDatabase } from '../../support/mysql-test-database.js'

function type(spelling: string, flavour: Flavour = mysqlFlavour): ColumnType {
  const form = spelling === 'timestamptz' || spelling === 'uuid' ? 'portable' : 'native'
  const resolved = resolveTypeOf(flavour)(spelling, form, () => false)
  if ('ruleId' in resolved) throw new Error(resolved.message)
  return resolved
}

/** What a change means, and for what is not widening a value that makes the statement fail or that it changes. */
const changes: readonly (readonly [from: string, to: string, change: TypeChange, value?: string])[] = [
  ['smallint', 'int', 'widening'],
  ['int', 'smallint', 'narrowing', '40000'],
  ['int', 'int unsigned', 'narrowing', '-1'],
  ['smallint unsigned', 'int', 'widening'],
  ['int unsigned', 'int', 'narrowing', '4000000000'],
  ['tinyint(1)', 'tinyint', 'widening'],
  ['int', 'decimal(10,0)', 'widening'],
  ['int', 'decimal(9,0)', 'narrowing', '1234567890'],
  ['decimal(5,2)', 'decimal(6,2)', 'widening'],
  ['decimal(5,2)', 'decimal(5,3)', 'narrowing', '123.45'],
  ['decimal(5,2)', 'decimal(5,1)', 'lossy', '1.25'],
  ['decimal(5,2)', 'int', 'lossy', '1.25'],
  ['float', 'double', 'widening'],
  ['int', 'float', 'lossy', '123456789'],
  ['int', 'double', 'widening'],
  ['datetime', 'datetime(6)', 'widening'],
  ['datetime(6)', 'datetime', 'lossy', '2026-01-01 10:00:00.123456'],
  ['date', 'datetime', 'widening'],
  ['datetime', 'date', 'lossy', '2026-01-01 10:00:00'],
  ['datetime', 'timestamp', 'narrowing', '1960-01-01'],
  ['varchar(10)', 'varchar(20)', 'widening'],
  ['varchar(20)', 'varchar(10)', 'narrowing', 'twelve chars'],
  ['varchar(20)', 'varchar(10)', 'narrowing', 'nine chars  '],
  ['varchar(63)', 'tinytext', 'widening'],
  ['varchar(64)', 'tinytext', 'narrowing', '😀'.repeat(64)],
  ['text', 'longtext', 'widening'],
  ['longtext', 'tinytext', 'narrowing', 'x'.repeat(256)],
  ['int', 'varchar(11)', 'widening'],
  ['int', 'varchar(5)', 'narrowing', '1234567'],
  ['varchar(10)', 'int', 'conversion', 'x'],
  ['varchar(10)', 'date', 'conversion', 'x'],
  ['varbinary(4)', 'varbinary(8)', 'widening'],
  ['blob', 'varbinary(8)', 'narrowing', '123456789'],
]

const pairs: readonly (readonly [from: string, to: string, takes: boolean])[] = [
  ['varchar(10)', 'varchar(20)', true],
  ['char(10)', 'varchar(20)', true],
  ['datetime(3)', 'datetime(6)', true],
  ['timestamp', 'datetime', true],
  ['decimal(5,2)', 'decimal(20,5)', true],
  ['binary(4)', 'varbinary(9)', true],
  ['tinyint(1)', 'tinyint', true],
  ['int', 'int unsigned', false],
  ['int', 'bigint', false],
  ['float', 'double', false],
  ['date', 'datetime', false],
  ['varchar(10)', 'varbinary(10)', false],
]

describe('changes of type on MySQL and MariaDB', () => {
  for (const [from, to, change] of changes) {
    it(`calls ${from} → ${to} ${change}`, () => {
      expect(typeChange(type(from), type(to))).to.equal(change)
    })
  }

  eachMysql((server) => {
    for (const [from, to, change, value] of changes) {
      it(`${from} → ${to} does to rows what is said of it`, async () => {
        const database = await server.database()
        await database.query(`CREATE TABLE t (a ${from}) DEFAULT CHARSET=utf8mb4`)
        const written = value ?? sample(type(from))
        await database.query(`INSERT INTO t VALUES (${quoteText(written)})`)
        const condition = valueThatDoesNotFit(column(from), column(to))
        const found =
          condition === undefined ? [] : await database.query(`SELECT 1 FROM t WHERE ${condition}`)
        const before = await database.query('SELECT CAST(a AS CHAR) FROM t')
        const outcome = await database.query(`ALTER TABLE t MODIFY a ${to}`).then(
          () => 'taken',
          () => 'refused',
        )
        const fails = change === 'narrowing' || change === 'conversion'
        expect([outcome, found.length]).to.deep.equal(fails ? ['refused', 1] : ['taken', 0])
        if (change !== 'lossy' || fails) return
        expect(await database.query('SELECT CAST(a AS CHAR) FROM t')).not.to.deep.equal(before)
      })
    }

    for (const [from, to, takes] of pairs) {
      it(`${takes ? 'takes' : 'refuses'} a foreign key from ${from} to ${to}`, async () => {
        expect(comparable(type(from), type(to))).to.equal(takes)
        const database = await server.database()
        await database.query(`CREATE TABLE p (a ${to} NOT NULL PRIMARY KEY)`)
        const outcome = await database
          .query(`CREATE TABLE c (a ${from}, FOREIGN KEY (a) REFERENCES p (a))`)
          .then(
            () => true,
            () => false,
          )
        expect(outcome).to.equal(takes)
      })
    }

    it('takes a made-up value of every type, and another for the next number', async () => {
      const database = await server.database()
      for (const each of typesOf(server.flavour)) {
        const sql = typeSql(each, server.flavour)
        const values = [0, 1, 5000].map((n) => seedText(each, n))
        if (values.includes(undefined)) continue
        if (await isUnknown(database, sql)) continue
        await database.query(`CREATE TABLE t (a ${sql}) DEFAULT CHARSET=utf8mb4`)
        for (const value of values) await database.query(`INSERT INTO t VALUES (${quoteText(value ?? '')})`)
        expect(new Set(values.slice(0, 2)).size, formatType(each)).to.equal(2)
        await database.query('DROP TABLE t')
      }
    })
  })
})

function column(spelling: string) {
  return { name: 'a', type: type(spelling), nullable: true }
}

function sample(of: ColumnType): string {
  return seedText(of, 0) ?? ''
}

const spelledInFull: Readonly<Record<string, string>> = {
  char: 'char(20)',
  varchar: 'varchar(20)',
  varbinary: 'varbinary(20)',
  binary: 'binary(20)',
  decimal: 'decimal(10,2)',
  'decimal unsigned': 'decimal unsigned(10,2)',
  enum: "enum('a','b')",
  set: "set('a','b')",
}

const spelled = (name: string): string => spelledInFull[name] ?? name

function typesOf(flavour: Flavour): readonly ColumnType[] {
  const own = Object.keys(nativeTypes).filter((name) => hasType(name, flavour))
  return [
    ...Object.keys(portableTypes).map((name) =>
      resolveTypeOf(flavour)(spelled(name), 'portable', () => false),
    ),
    ...own.map((name) => resolveTypeOf(flavour)(spelled(name), 'native', () => false)),
  ].filter((each) => 'kind' in each)
}

/** Newer servers have more types. */
async function isUnknown(database: MysqlTestDatabase, sql: string): Promise<boolean> {
  return database.query(`CREATE TEMPORARY TABLE unknown_type (a ${sql})`).then(
    async () => {
      await database.query('DROP TEMPORARY TABLE unknown_type')
      return false
    },
    () => true,
  )
}

import { expect } from 'chai'
import { formatType, type ColumnType } from '../../../src/model/column-type.js'
import type { TypeChange } from '../../../src/model/dialect-rules.js'
import { comparable } from '../../../src/dialects/mysql/comparable.js'
import { mysqlFlavour, type Flavour } from '../../../src/dialects/mysql/flavour.js'
import { seedText } from '../../../src/dialects/mysql/seed-text.js'
import { quoteText } from '../../../src/dialects/mysql/quoting.js'
import { comesBack, typeChange } from '../../../src/dialects/mysql/type-change.js'
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

const integers = ['0', '-1', '32767', '-32768', 'NULL']
const moments = ["'1000-01-01 00:00:00'", "'9999-12-31 23:59:59.999999'", 'NULL']

/** Changes that are taken back by the change to the type of before, with values as SQL that are the hardest for them. */
const roundTrips: readonly (readonly [from: string, to: string, values: readonly string[]])[] = [
  ['smallint', 'bigint', integers],
  ['bigint', 'decimal(19,0)', ['9223372036854775807', '-9223372036854775808']],
  ['bigint', 'varchar(20)', ['9223372036854775807', '-9223372036854775808']],
  ['int unsigned', 'bigint', ['4294967295', '0']],
  ['int', 'double', ['2147483647', '-2147483648', '1234567891']],
  ['decimal(30,10)', 'decimal(40,12)', ['12345678901234567890.0123456789', '-0.0000000001']],
  ['decimal(30,10)', 'varchar(40)', ['12345678901234567890.0123456789', '-0.0000000001']],
  ['float', 'double', ['0.1', '3.4e38', '1.2e-38', '16777215', '1e0/3']],
  ['tinyint(1)', 'int', ['0', '1', '-128', '127']],
  ['date', 'datetime', ["'1000-01-01'", "'9999-12-31'", 'NULL']],
  ['datetime(3)', 'datetime(6)', moments.slice(0, 1)],
  ['datetime(6)', 'varchar(26)', moments],
  ['time(3)', 'time(6)', ["'-838:59:59'", "'838:59:58.999'"]],
  ['varchar(10)', 'varchar(300)', ["'a  '", "''", "'😀😀😀😀😀😀😀😀😀😀'"]],
  ['varchar(10)', 'longtext', ["'a  '", "''", "'😀😀😀😀😀😀😀😀😀😀'"]],
  ['char(10)', 'varchar(20)', ["'a  '", "''", "'😀'"]],
  ['text', 'mediumtext', ["'a  '", "repeat('x', 65535)"]],
  ['varbinary(4)', 'blob', ["x'0000'", "x'ff20ff20'", "x''"]],
  ['binary(4)', 'varbinary(9)', ["x'01'", "x'ffffffff'"]],
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

    for (const [from, to, values] of roundTrips) {
      it(`${from} → ${to} → ${from} gives every value back`, async () => {
        expect(comesBack(type(from), type(to))).to.equal(true)
        const database = await server.database()
        await database.query(
          `CREATE TABLE t (id int AUTO_INCREMENT PRIMARY KEY, a ${from}) DEFAULT CHARSET=utf8mb4`,
        )
        for (const value of values) await database.query(`INSERT INTO t (a) VALUES (${value})`)
        // A FLOAT is told with fewer digits than it has; as a DOUBLE with all of them.
        const told = () => database.query('SELECT HEX(a), CAST(a AS CHAR), a + 0e0 FROM t ORDER BY id')
        const before = await told()
        await database.query(`ALTER TABLE t MODIFY a ${to}`)
        await database.query(`ALTER TABLE t MODIFY a ${from}`)
        expect(await told()).to.deep.equal(before)
      })
    }

    it('a BIGINT UNSIGNED is not asked of a decimal, which MySQL refuses', async () => {
      expect(comesBack(type('bigint unsigned'), type('decimal(20,0)'))).to.equal(false)
      const database = await server.database()
      await database.query('CREATE TABLE t (a decimal(20,0))')
      await database.query('INSERT INTO t VALUES (18446744073709551615)')
      const outcome = await database.query('ALTER TABLE t MODIFY a bigint unsigned').then(
        () => 'taken',
        () => 'refused',
      )
      expect(outcome).to.equal(server.product === 'mysql' ? 'refused' : 'taken')
    })

    it('a FLOAT is not what it was when it has been a text', async () => {
      expect(comesBack(type('float'), type('varchar(40)'))).to.equal(false)
      const database = await server.database()
      await database.query('CREATE TABLE t (a float)')
      await database.query('INSERT INTO t VALUES (16777215)')
      const before = await database.query('SELECT a + 0e0 FROM t')
      await database.query('ALTER TABLE t MODIFY a varchar(40)')
      await database.query('ALTER TABLE t MODIFY a float')
      expect(await database.query('SELECT a + 0e0 FROM t')).not.to.deep.equal(before)
    })

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

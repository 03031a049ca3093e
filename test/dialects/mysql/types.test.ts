import { expect } from 'chai'
import { formatType, type ColumnType } from '../../../src/model/column-type.js'
import { mariadbFlavour, mysqlFlavour, type Flavour } from '../../../src/dialects/mysql/flavour.js'
import { resolveTypeOf, typeFamily, typeSql } from '../../../src/dialects/mysql/types.js'

const flavours: readonly Flavour[] = [mysqlFlavour, mariadbFlavour]
const none = () => false

/** Spelling, the type as the model names it, and as SQL spells it. */
const portable: readonly (readonly [spelling: string, model: string, sql: string])[] = [
  ['smallint', 'smallint', 'smallint'],
  ['INT', 'integer', 'int'],
  ['int8', 'bigint', 'bigint'],
  ['decimal(10, 2)', 'decimal(10,2)', 'decimal(10,2)'],
  ['numeric( 010 )', 'decimal(10,0)', 'decimal(10,0)'],
  ['real', 'real', 'float'],
  ['double  PRECISION', 'double', 'double'],
  ['bool', 'boolean', 'tinyint(1)'],
  ['char', 'char(1)', 'char(1)'],
  ['string(50)', 'varchar(50)', 'varchar(50)'],
  ['character varying (50)', 'varchar(50)', 'varchar(50)'],
  ['longtext', 'longtext', 'longtext'],
  ['binary(16)', 'binary(16)', 'binary(16)'],
  ['bytea', 'blob', 'blob'],
  ['datetime(3)', 'timestamp(3)', 'datetime(3)'],
  ['timestamp', 'timestamp', 'datetime(6)'],
  ['timestamp(6)', 'timestamp', 'datetime(6)'],
  ['timestamp(0)', 'timestamp(0)', 'datetime'],
  ['timestamp(3) with time zone', 'timestamptz(3)', 'datetime(3)'],
  ['time', 'time', 'time(6)'],
  ['jsonb', 'json', 'json'],
  ['bigint unsigned', 'bigint unsigned', 'bigint unsigned'],
  ["enum('a', 'b''c')", "enum('a','b''c')", "enum('a','b''c')"],
]

const native: readonly (readonly [spelling: string, model: string, sql: string])[] = [
  ['datetime', 'timestamp(0)', 'datetime'],
  ['datetime(6)', 'timestamp', 'datetime(6)'],
  ['timestamp', 'timestamp(0)', 'timestamp'],
  ['timestamp(6)', 'timestamp', 'timestamp(6)'],
  ['real', 'double', 'double'],
  ['float', 'real', 'float'],
  ['float(30)', 'double', 'double'],
  ['int(11)', 'integer', 'int'],
  ['tinyint(1)', 'boolean', 'tinyint(1)'],
  ['tinyint(4)', 'tinyint', 'tinyint'],
  ['int(10) unsigned', 'int unsigned', 'int unsigned'],
  ['int(10) unsigned zerofill', 'int unsigned zerofill(10)', 'int(10) unsigned zerofill'],
  ['decimal(10,2) unsigned', 'decimal unsigned(10,2)', 'decimal(10,2) unsigned'],
  ['decimal unsigned(10,2)', 'decimal unsigned(10,2)', 'decimal(10,2) unsigned'],
  ['decimal', 'decimal(10,0)', 'decimal(10,0)'],
  ['long varchar', 'mediumtext', 'mediumtext'],
  ['varbinary(0)', 'varbinary(0)', 'varbinary(0)'],
  ['year(4)', 'year', 'year'],
  ['bit', 'bit(1)', 'bit(1)'],
  ["set('a,b','c')", "set('a,b','c')", "set('a,b','c')"],
  ['point', 'point', 'point'],
  ['vector(3)', 'vector(3)', 'vector(3)'],
]

const refusals: readonly (readonly [spelling: string, rule: string, text: RegExp])[] = [
  ['serial', 'type/refused', /identity: always/],
  ['float', 'type/refused', /`double`/],
  ['interval', 'type/refused', /postgresql: interval/],
  ['text[]', 'type/refused', /postgresql: "text\[\]"/],
  ['nvarchar(3)', 'type/refused', /`varchar/],
  ['varchar(3) character set latin1', 'type/refused', /charset/],
  ['varchar', 'type/arguments', /varchar\(50\)/],
  ['char(256)', 'type/arguments', /0 to 255/],
  ['decimal', 'type/arguments', /decimal\(10,2\)/],
  ['decimal(5,6)', 'type/arguments', /scale from 0 to 5/],
  ['timestamp(7)', 'type/arguments', /0 to 6/],
  ['integer(11)', 'type/arguments', /nothing in parentheses/],
  ['text()', 'type/arguments', /empty/],
  ['varhcar(3)', 'type/unknown', /varchar/],
  ['citext', 'type/unknown', /postgresql: citext/],
  ['a; drop', 'type/unknown', /spelling/],
]

function resolved(flavour: Flavour, spelling: string, form: 'portable' | 'native'): ColumnType {
  const type = resolveTypeOf(flavour)(spelling, form, none)
  if ('ruleId' in type) throw new Error(type.message)
  return type
}

describe('types of MySQL and MariaDB', () => {
  for (const flavour of flavours) {
    for (const [form, table] of Object.entries({ portable, native })) {
      const as = form === 'portable' ? 'portable' : 'native'
      for (const [spelling, model, sql] of table) {
        it(`reads ${spelling} of ${flavour.product}, ${form}`, () => {
          const type = resolved(flavour, spelling, as)
          expect([formatType(type), typeSql(type, flavour)]).to.deep.equal([model, sql])
          // What it is written as is read as the same type, as the catalog's words are.
          expect(resolved(flavour, sql, 'native').name).to.equal(
            type.name === 'timestamptz' ? 'timestamp' : type.name,
          )
        })
      }
    }

    for (const [spelling, rule, text] of refusals) {
      it(`refuses ${spelling} on ${flavour.product}`, () => {
        const problem = resolveTypeOf(flavour)(spelling, 'portable', none)
        if (!('ruleId' in problem)) throw new Error('it was taken')
        expect(problem.ruleId).to.equal(rule)
        expect([problem.message, problem.help, ...(problem.suggestions ?? [])].join('\n')).to.match(text)
      })
    }

    it(`takes an enum of the model by its name on ${flavour.product}, with its values in the column`, () => {
      const type = resolveTypeOf(flavour)('billing.Mood', 'portable', ({ schema, name }) => {
        return schema === 'billing' && name === 'mood'
      })
      expect(type).to.deep.equal({
        kind: 'named',
        schema: 'billing',
        name: 'mood',
        arguments: [],
        dimensions: 0,
      })
      if ('ruleId' in type) throw new Error(type.message)
      expect(typeSql(type, flavour, ["it's", String.raw`a\b`])).to.equal(String.raw`enum('it''s','a\\b')`)
    })
  }

  it('tells its own TIMESTAMP from a moment of every dialect', () => {
    expect(resolved(mysqlFlavour, 'timestamp', 'native').kind).to.equal('native')
    expect(resolved(mysqlFlavour, 'timestamp', 'portable').kind).to.equal('portable')
  })

  it('has a uuid on both, which MySQL keeps as text', () => {
    expect(typeSql(resolved(mysqlFlavour, 'uuid', 'portable'), mysqlFlavour)).to.equal(
      'char(36) CHARACTER SET ascii',
    )
    expect(typeSql(resolved(mariadbFlavour, 'uuid', 'native'), mariadbFlavour)).to.equal('uuid')
    expect(typeFamily(resolved(mysqlFlavour, 'uuid', 'portable'))).to.equal('uuid')
  })

  it('has inet6 on MariaDB alone', () => {
    expect(resolved(mariadbFlavour, 'inet6', 'native').name).to.equal('inet6')
    expect(resolveTypeOf(mysqlFlavour)('inet6', 'native', none)).to.include({ ruleId: 'type/unknown' })
  })
})

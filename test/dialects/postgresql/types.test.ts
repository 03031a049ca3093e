import { expect } from 'chai'
import { formatType } from '../../../src/model/column-type.js'
import type { TypeChange } from '../../../src/model/dialect-rules.js'
import { rewrites, typeChange } from '../../../src/dialects/postgresql/type-change.js'
import { comparable } from '../../../src/dialects/postgresql/comparable.js'
import { resolveType, typeFamily, typeSql } from '../../../src/dialects/postgresql/types.js'
import { eachEngine } from '../../support/each-engine.js'
import { type } from './fixtures.js'

const none = () => false

/** Spelling, the type as the model names it, and as SQL spells it. */
const portable: readonly (readonly [spelling: string, model: string, sql: string])[] = [
  ['smallint', 'smallint', 'smallint'],
  ['INT', 'integer', 'integer'],
  ['int4', 'integer', 'integer'],
  ['int8', 'bigint', 'bigint'],
  ['decimal(10, 2)', 'decimal(10,2)', 'numeric(10,2)'],
  ['numeric( 010 )', 'decimal(10,0)', 'numeric(10,0)'],
  ['decimal', 'decimal', 'numeric'],
  ['float4', 'real', 'real'],
  ['double  PRECISION', 'double', 'double precision'],
  ['bool', 'boolean', 'boolean'],
  ['char', 'char(1)', 'char(1)'],
  ['varchar(50)', 'varchar(50)', 'varchar(50)'],
  ['string(50)', 'varchar(50)', 'varchar(50)'],
  ['character varying (50)', 'varchar(50)', 'varchar(50)'],
  ['longtext', 'text', 'text'],
  ['binary(16)', 'blob', 'bytea'],
  ['bytea', 'blob', 'bytea'],
  ['datetime(3)', 'timestamp(3)', 'timestamp(3)'],
  ['timestamp(3) with time zone', 'timestamptz(3)', 'timestamptz(3)'],
  ['time', 'time', 'time'],
  ['interval', 'interval', 'interval'],
  ['interval day to second(3)', 'interval day to second(3)', 'interval day to second(3)'],
  ['text [] [3]', 'text[][]', 'text[][]'],
  ['integer ARRAY', 'integer[]', 'integer[]'],
  ['citext', 'citext', 'citext'],
  ['int4multirange', 'int4multirange', 'int4multirange'],
  ['varbit(5)', 'varbit(5)', 'varbit(5)'],
  ['pg_catalog.int4', 'integer', 'integer'],
]

const refusals: readonly (readonly [spelling: string, rule: string, text: RegExp])[] = [
  ['serial', 'type/refused', /identity: always/],
  ['bigserial', 'type/refused', /type: bigint/],
  ['float', 'type/refused', /`double`/],
  ['varchar', 'type/refused', /`text`/],
  ['varchar(0)', 'type/arguments', /length from 1/],
  ['decimal(5,6)', 'type/arguments', /scale from 0/],
  ['timestamp(7)', 'type/arguments', /0 to 6/],
  ['integer(11)', 'type/arguments', /nothing in parentheses/],
  ['text()', 'type/arguments', /empty/],
  ['timestampz', 'type/unknown', /timestamptz/],
  ['interval day to year', 'type/unknown', /no fields/],
  ['my_own', 'type/unknown', /\{ postgresql: my_own \}/],
  ['a; drop', 'type/unknown', /spelling/],
]

const changes: readonly (readonly [from: string, to: string, change: TypeChange, rewrites: boolean])[] = [
  ['varchar(50)', 'varchar(100)', 'widening', false],
  ['varchar(100)', 'varchar(50)', 'narrowing', true],
  ['varchar(50)', 'text', 'widening', false],
  ['text', 'varchar', 'widening', false],
  ['text', 'varchar(50)', 'narrowing', true],
  ['char(5)', 'text', 'widening', true],
  ['integer', 'bigint', 'widening', true],
  ['bigint', 'integer', 'narrowing', true],
  ['integer', 'text', 'widening', true],
  ['integer', 'varchar(3)', 'narrowing', true],
  ['text', 'integer', 'conversion', true],
  ['decimal(10,2)', 'decimal(12,2)', 'widening', false],
  ['decimal(10,2)', 'decimal', 'widening', false],
  ['decimal(10,2)', 'decimal(8,2)', 'narrowing', true],
  ['decimal(10,2)', 'decimal(10,1)', 'lossy', true],
  ['decimal(10,2)', 'integer', 'lossy', true],
  ['double', 'real', 'lossy', true],
  ['timestamp(3)', 'timestamp(6)', 'widening', false],
  ['timestamp', 'timestamptz', 'widening', false],
  ['timestamptz', 'timestamptz(0)', 'lossy', true],
  ['timestamp', 'date', 'lossy', true],
  ['json', 'jsonb', 'lossy', true],
  ['cidr', 'inet', 'widening', false],
  ['boolean', 'integer', 'conversion', true],
  ['varchar(5)[]', 'text[]', 'widening', true],
  ['varbit(5)', 'varbit(8)', 'widening', false],
]

function native(spelling: string): string {
  const resolved = resolveType(spelling, 'native', none)
  return 'ruleId' in resolved ? resolved.ruleId : `${resolved.kind} ${typeSql(resolved)}`
}

eachEngine((engine) => {
  it('rewrites a table on the changes of type said to do so, and on no others', async () => {
    const database = await engine.database()
    await database.exec("SET TimeZone TO 'UTC'")
    const measured: (readonly [string, string, boolean])[] = []
    for (const [from, to, change] of changes) {
      await database.query(`CREATE TABLE t (a ${typeSql(type(from))})`)
      const file = async () => (await database.query("SELECT pg_relation_filenode('t') AS node"))[0]?.['node']
      const before = await file()
      const using = change === 'conversion' ? ` USING a::${typeSql(type(to))}` : ''
      await database.query(`ALTER TABLE t ALTER COLUMN a TYPE ${typeSql(type(to))}${using}`)
      measured.push([from, to, before !== (await file())])
      await database.query('DROP TABLE t')
    }
    expect(measured).to.deep.equal(changes.map(([from, to, , written]) => [from, to, written]))
  })
})

describe('types of PostgreSQL', () => {
  for (const [spelling, model, sql] of portable) {
    it(`reads ${spelling} as ${model}`, () => {
      const resolved = resolveType(spelling, 'portable', none)
      if ('ruleId' in resolved) throw new Error(resolved.message)
      expect([formatType(resolved), typeSql(resolved)]).to.deep.equal([model, sql])
    })
  }

  for (const [spelling, rule, text] of refusals) {
    it(`refuses ${spelling}`, () => {
      const problem = resolveType(spelling, 'portable', none)
      expect(problem).to.have.property('ruleId', rule)
      expect(JSON.stringify(problem)).to.match(text)
    })
  }

  it('sees at once that a long text is the spelling of no type', () => {
    const started = performance.now()
    expect(resolveType(`x(1)${'a'.repeat(40)}!`, 'portable', none)).to.have.property('ruleId', 'type/unknown')
    expect(performance.now() - started).to.be.below(1000)
  })

  it('takes any well-formed name inside a map, and gives it its portable name where it has one', () => {
    expect(native('varchar')).to.equal('native varchar')
    expect(native('My.Geo(Point, 4326)')).to.equal('native my.geo(Point,4326)')
    expect(native('"My Type"[]')).to.equal('native "My Type"[]')
    expect(native('"char"')).to.equal('native "char"')
    expect(native('FLOAT8')).to.equal('portable double precision')
    expect(native('float(20)')).to.equal('portable real')
    expect(native('two words')).to.equal('type/unknown')
  })

  it('knows the enums and domains of the model', () => {
    const known = resolveType(
      'billing.invoice_status[]',
      'portable',
      ({ schema, name }) => schema === 'billing' && name === 'invoice_status',
    )
    if ('ruleId' in known) throw new Error(known.message)
    expect([known.kind, typeSql(known)]).to.deep.equal(['named', '"billing"."invoice_status"[]'])
  })

  for (const [from, to, change, written] of changes) {
    it(`knows that ${from} → ${to} is ${change}${written ? ' and rewrites the table' : ''}`, () => {
      expect([typeChange(type(from), type(to)), rewrites(type(from), type(to))]).to.deep.equal([
        change,
        written,
      ])
    })
  }

  it('knows the family of a type, and which types a foreign key may join', () => {
    expect(
      ['varchar(5)', 'jsonb', 'int8', 'text[]', 'inet'].map((spelling) => typeFamily(type(spelling))),
    ).to.deep.equal(['text', 'json', 'number', 'array', 'other'])
    expect(comparable(type('integer'), type('bigint'))).to.equal(true)
    expect(comparable(type('varchar(5)'), type('text'))).to.equal(true)
    expect(comparable(type('uuid'), type('text'))).to.equal(false)
    expect(comparable(type('integer'), type('integer[]'))).to.equal(false)
  })
})

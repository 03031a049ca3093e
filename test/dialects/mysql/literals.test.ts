import { expect } from 'chai'
import type { ColumnType } from '../../../src/model/column-type.js'
import type { Value } from '../../../src/model/table.js'
import { mariadbFlavour, mysqlFlavour } from '../../../src/dialects/mysql/flavour.js'
import {
  cellSql,
  defaultSql,
  expressionSql,
  onUpdateSql,
  valueSql,
} from '../../../src/dialects/mysql/literals.js'
import { resolveTypeOf } from '../../../src/dialects/mysql/types.js'

function type(spelling: string): ColumnType {
  const resolved = resolveTypeOf(mysqlFlavour)(spelling, 'portable', () => false)
  if ('ruleId' in resolved) throw new Error(resolved.message)
  return resolved
}

/** A default, the type beside it, what stands behind DEFAULT, and what is written into rows. */
const values: readonly (readonly [value: Value, type: string, asDefault: string, inRows: string])[] = [
  [{ literal: "it's" }, 'varchar(9)', "'it''s'", "'it''s'"],
  [{ literal: String.raw`a\b` }, 'varchar(9)', String.raw`'a\\b'`, String.raw`'a\\b'`],
  [{ literal: 'x' }, 'text', "('x')", "'x'"],
  [{ literal: { number: '1.50' } }, 'decimal(5,2)', '1.50', '1.50'],
  [{ literal: true }, 'boolean', 'true', 'true'],
  [{ literal: false }, 'smallint', 'false', 'false'],
  [{ json: '{"a":1}' }, 'json', `('{"a":1}')`, `'{"a":1}'`],
  [{ sql: 'now()' }, 'timestamp', 'CURRENT_TIMESTAMP(6)', 'now()'],
  [{ sql: 'CURRENT_TIMESTAMP' }, 'timestamp(0)', 'CURRENT_TIMESTAMP', 'CURRENT_TIMESTAMP'],
  [{ sql: 'Now(3)' }, 'timestamptz(3)', 'CURRENT_TIMESTAMP(3)', 'Now(3)'],
  [{ sql: 'now()' }, 'varchar(40)', '(now())', 'now()'],
  [{ sql: 'now() + interval 1 day' }, 'timestamp', '(now() + interval 1 day)', '(now() + interval 1 day)'],
  [{ sql: '1 -- one' }, 'integer', '(1 -- one\n)', '(1 -- one\n)'],
]

describe('constants and expressions of MySQL and MariaDB', () => {
  for (const [value, spelling, asDefault, inRows] of values) {
    it(`writes ${JSON.stringify(value)} beside ${spelling}`, () => {
      expect(defaultSql(value, type(spelling))).to.equal(asDefault)
      expect(valueSql(value, type(spelling))).to.equal(inRows)
    })
  }

  it('gives ON UPDATE the decimals of its column', () => {
    expect(onUpdateSql('CURRENT_TIMESTAMP', type('timestamp'))).to.equal('CURRENT_TIMESTAMP(6)')
    expect(onUpdateSql('now(3)', type('timestamp(3)'))).to.equal('CURRENT_TIMESTAMP(3)')
  })

  it('leaves out parentheses that say nothing', () => {
    expect(['a', '`a`', "'x'", 'f(a, (b))', 'a + 1', 'f(a) + g(b)'].map(expressionSql)).to.deep.equal([
      'a',
      '`a`',
      "'x'",
      'f(a, (b))',
      '(a + 1)',
      '(f(a) + g(b))',
    ])
  })

  it('writes the values of rows', () => {
    expect(cellSql(null, type('integer'), mysqlFlavour)).to.equal('NULL')
    expect(cellSql({ base64: '3q0=' }, type('blob'), mysqlFlavour)).to.equal("x'dead'")
    const byDialect = { sql: { postgresql: 'a', mysql: 'uuid()' } }
    expect(cellSql(byDialect, type('uuid'), mariadbFlavour)).to.equal('uuid()')
  })
})

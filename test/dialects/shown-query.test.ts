import { expect } from 'chai'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import { shownQuery } from '../../src/dialects/shown-query.js'

/** What must never be seen. */
const secret = 'hunter2'

describe('a statement of somebody else', () => {
  for (const [query, shown] of [
    ["ALTER ROLE bob PASSWORD 'hunter2'", "ALTER ROLE bob PASSWORD '…'"],
    ["ALTER ROLE bob PASSWORD 'hunter2", "ALTER ROLE bob PASSWORD '…'"],
    ["SELECT E'it\\'s hunter2', $$hunter2$$, $a$hunter2", "SELECT '…', '…', '…'"],
    ['SELECT 1 -- hunter2\n, 2 /* hunter2 */', 'SELECT 1 , 2'],
    ['SELECT 1 /* hunter2', 'SELECT 1'],
    ["UPDATE users\n   SET name = 'a''hunter2'\n WHERE id = 7", "UPDATE users SET name = '…' WHERE id = 7"],
  ] as const) {
    it(`is shown as ${shown}`, () => {
      expect(shownQuery(query, postgresqlLexer)).to.equal(shown)
      expect(shownQuery(query, postgresqlLexer)).not.to.include(secret)
    })
  }

  it('is cut', () => {
    expect(shownQuery(`SELECT ${'a'.repeat(200)}`, postgresqlLexer))
      .to.have.length(80)
      .and.to.match(/a…$/)
  })
})

import { expect } from 'chai'
import { constantOf } from '../../src/sql/constant.js'
import { mariadbLexer, mysqlLexer } from '../../src/sql/mysql-lexer.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'

describe('constantOf', () => {
  for (const lexer of [mysqlLexer, mariadbLexer]) {
    it(`reads texts of ${lexer.dialect} with its backslashes and character sets`, () => {
      const texts: readonly (readonly [string, string | undefined])[] = [
        [`'it''s'`, "it's"],
        [String.raw`'it\'s'`, "it's"],
        [String.raw`_utf8mb4'a\\b'`, String.raw`a\b`],
        [String.raw`'\\n'`, String.raw`\n`],
        [String.raw`'a\nb'`, undefined],
        ["b'101'", undefined],
      ]
      for (const [sql, text] of texts) expect(constantOf(sql, lexer)?.text, sql).to.equal(text)
    })
  }

  it('reads those of PostgreSQL without', () => {
    expect(constantOf(String.raw`'a\b'::text`, postgresqlLexer)).to.deep.equal({
      form: 'string',
      text: String.raw`a\b`,
    })
    expect(constantOf(String.raw`E'a\\b'`, postgresqlLexer)).to.deep.equal({
      form: 'string',
      text: String.raw`a\b`,
    })
  })
})

import { expect } from 'chai'
import { mariadbLexer, mysqlLexer } from '../../src/sql/mysql-lexer.js'
import { postgresqlLexer as lexer } from '../../src/sql/postgresql-lexer.js'
import {
  hasConstant,
  hasOnlyConstantsOf,
  replaceConstant,
  textConstants,
} from '../../src/sql/text-constants.js'

describe('constants of a text', () => {
  it('are found and replaced whole, and nowhere else', () => {
    const text = "role = 'a' or \"a\" = 'it''s' -- 'a'"
    expect(hasConstant(text, lexer, 'a')).to.equal(true)
    expect(hasConstant(text, lexer, "it's")).to.equal(true)
    expect(hasConstant(text, lexer, 's')).to.equal(false)
    expect(replaceConstant(text, lexer, 'a', "b's")).to.equal("role = 'b''s' or \"a\" = 'it''s' -- 'a'")
  })

  for (const lexer of [mysqlLexer, mariadbLexer]) {
    it(`have backslashes that escape, on ${lexer.dialect}`, () => {
      const text = String.raw`role = 'a\\b' or role = _utf8mb4'it\'s' or role = "c" or role = 'b'`
      expect(textConstants(text, lexer)).to.deep.equal([String.raw`a\b`, "it's", 'c', 'b'])
      expect(hasConstant(text, lexer, String.raw`a\b`)).to.equal(true)
      expect(hasConstant(text, lexer, String.raw`a\\b`)).to.equal(false)
      expect(replaceConstant(text, lexer, String.raw`a\b`, String.raw`d\'`)).to.equal(
        String.raw`role = 'd\\''' or role = _utf8mb4'it\'s' or role = "c" or role = 'b'`,
      )
      expect(replaceConstant(text, lexer, "it's", 'c')).to.include("or role = 'c' or")
    })
  }

  it('can only be values of a type where nothing else in the text takes a text', () => {
    const own = { columns: new Set(['role']), otherColumns: new Set(['name']), type: 'kind' }
    for (const [text, certain] of [
      ["role = 'a'", true],
      ["role in ('a', 'b') and coalesce(role, 'c') is not null", true],
      ["case when role = 'a' then true else role = 'b'::kind end", true],
      ["role = 'a' or name = 'a'", false],
      ["role::text = 'a'", false],
      ["cast(role as text) = 'a'", false],
      ["f(role, 'a')", false],
      ["other = 'a'", false],
    ] as const) {
      expect(hasOnlyConstantsOf(text, lexer, own), text).to.equal(certain)
    }
  })
})

import { expect } from 'chai'
import { evenBlanks } from '../../src/sql/even-blanks.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'

describe('evenBlanks', () => {
  it('puts one blank where blanks and comments were, and leaves strings and names alone', () => {
    expect(evenBlanks('  a\n  int /* or */ ,b  "two  words" -- end', postgresqlLexer)).to.equal(
      'a int ,b "two  words"',
    )
    expect(evenBlanks("x text default 'two  blanks'", postgresqlLexer)).to.equal(
      "x text default 'two  blanks'",
    )
    expect(evenBlanks('/* nothing */ ', postgresqlLexer)).to.equal('')
  })
})

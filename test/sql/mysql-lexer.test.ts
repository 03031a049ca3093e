import { expect } from 'chai'
import * as fc from 'fast-check'
import type { LexProblemKind } from '../../src/sql/lexer.js'
import { mariadbLexer, mysqlLexer } from '../../src/sql/mysql-lexer.js'
import { namesColumn } from '../../src/sql/names-column.js'
import { mentions } from '../../src/sql/mentions.js'
import { renameColumn } from '../../src/sql/rename-column.js'
import { renameTable } from '../../src/sql/rename-table.js'
import { sameSql } from '../../src/sql/same-sql.js'
import { isSignificant } from '../../src/sql/token.js'
import { mysqlPiece } from './mysql-pieces.js'

/** Each text with its significant tokens, as `kind:text`. */
const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['SELECT 1', ['word:SELECT', 'number:1']],
  ['a -- it\'s "x" /*\nb', ['word:a', 'word:b']],
  ['a # it\'s "x"\nb', ['word:a', 'word:b']],
  ['a--1', ['word:a', 'operator:-', 'operator:-', 'number:1']],
  ['a --\nb --', ['word:a', 'word:b']],
  ['a /* b /* c */ d', ['word:a', 'word:d']],
  ['a /*+ hint */ b', ['word:a', 'word:b']],
  ["'it''s' x", ["string:'it''s'", 'word:x']],
  [String.raw`'it\'s' x`, [String.raw`string:'it\'s'`, 'word:x']],
  ['"it\'s; ""x""" y', ['string:"it\'s; ""x"""', 'word:y']],
  [
    "_utf8mb4'ä' N'x' x'ff' B'01' z",
    ["string:_utf8mb4'ä'", "string:N'x'", "string:x'ff'", "string:B'01'", 'word:z'],
  ],
  ["date '2020-01-01'", ['word:date', "string:'2020-01-01'"]],
  [
    '1.5e-3 .5 1. 0xFF 0b01 1..3 1abc',
    [
      'number:1.5e-3',
      'number:.5',
      'number:1.',
      'number:0xFF',
      'number:0b01',
      'number:1',
      'operator:..',
      'number:3',
      'word:1abc',
    ],
  ],
  [
    '@a @@session.sql_mode @`b c` ?',
    ['parameter:@a', 'parameter:@@session.sql_mode', 'parameter:@`b c`', 'parameter:?'],
  ],
  ['@a:=1', ['parameter:@a', 'operator::=', 'number:1']],
  ['a=-1', ['word:a', 'operator:=', 'operator:-', 'number:1']],
  [
    "a->>'$.k' <=> b || !c",
    [
      'word:a',
      'operator:->>',
      "string:'$.k'",
      'operator:<=>',
      'word:b',
      'operator:||',
      'operator:!',
      'word:c',
    ],
  ],
  ['t.c(1)', ['word:t', 'punctuation:.', 'word:c', 'punctuation:(', 'number:1', 'punctuation:)']],
  ["\\! echo it's\nx", ["punctuation:\\! echo it's", 'word:x']],
  ['größe $a', ['word:größe', 'word:$a']],
]

const names: readonly (readonly [text: string, name: string])[] = [
  ['UserName', 'UserName'],
  ['`UserName`', 'UserName'],
  ['`a``b"c`', 'a`b"c'],
]

const problems: readonly (readonly [text: string, kind: LexProblemKind, offset: number])[] = [
  ["a = 'x", 'unterminated-string', 4],
  [String.raw`'x\'`, 'unterminated-string', 0],
  ['a = "x', 'unterminated-string', 4],
  ['a /* b', 'unterminated-comment', 2],
  ['`name', 'unterminated-identifier', 0],
  ['f(a', 'unbalanced-parenthesis', 1],
  ['SELECT 1 /*!80000 , 2 */', 'executable-comment', 9],
  ['SELECT 1 /*M! , 2 */', 'executable-comment', 9],
]

describe('mysqlLexer', () => {
  for (const [text, tokens] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const result = mysqlLexer.tokenize(text)
      const significant = result.tokens.filter(isSignificant)
      expect(significant.map((token) => `${token.kind}:${token.text}`)).to.deep.equal(tokens)
      expect(result.problems).to.deep.equal([])
    })
  }

  for (const [text, name] of names) {
    it(`reads the name of ${text}`, () => {
      expect(mysqlLexer.tokenize(text).tokens[0]?.name).to.equal(name)
    })
  }

  for (const [text, kind, offset] of problems) {
    it(`finds the ${kind} in ${JSON.stringify(text)}`, () => {
      const [first] = mysqlLexer.tokenize(text).problems
      expect(first).to.include({ kind, offset })
    })
  }

  for (const unit of ['(', '+', '--', '/*', '/*!', '@`', '`', '\\\n', "'", '"', '1e', '0x', 'a.', "_a'"]) {
    it(`comes through 100,000 times ${JSON.stringify(unit)}`, () => {
      const { tokens } = mysqlLexer.tokenize(unit.repeat(100_000))
      expect(tokens.at(-1)?.end).to.equal(unit.length * 100_000)
    })
  }

  it('gives tokens whose texts, joined, are the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(mysqlPiece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('')
        const { tokens } = mysqlLexer.tokenize(text)
        expect(tokens.map((token) => token.text).join('')).to.equal(text)
        let at = 0
        for (const token of tokens) {
          expect(token.start).to.equal(at)
          expect(token.end).to.equal(at + token.text.length)
          at = token.end
        }
      }),
    )
  })

  it('does not tell upper from lower case in names and words', () => {
    expect(sameSql('select Id from `T` where X > 1', 'SELECT id FROM t WHERE `x` > 1', mysqlLexer)).to.equal(
      true,
    )
    expect(namesColumn('length(NAME) > 1', mysqlLexer, 't', 'name')).to.equal(true)
    expect([...mentions('NAME > other', mysqlLexer)]).to.deep.equal(['NAME', 'other'])
    expect(mentions('NAME > 1', mysqlLexer).has('Name')).to.equal(true)
    const renamed = { table: 'Users', from: 'Name', to: 'full name' }
    expect(renameColumn("NAME > 'name' and users.`nAme` = 1", mysqlLexer, renamed)).to.equal(
      "`full name` > 'name' and users.`full name` = 1",
    )
    expect(renameTable('USERS.a > 1', mysqlLexer, { from: 'users', to: 'people' })).to.equal('people.a > 1')
  })

  it('knows what each of the two reserves', () => {
    expect(namesColumn('rank > 1', mysqlLexer, 't', 'rank')).to.equal(false)
    expect(namesColumn('rank > 1', mariadbLexer, 't', 'rank')).to.equal(true)
    expect(renameColumn('a > 1', mysqlLexer, { table: 't', from: 'a', to: 'Rank' })).to.equal('`Rank` > 1')
  })
})

import { expect } from 'chai'
import * as fc from 'fast-check'
import type { LexProblemKind } from '../../src/sql/lexer.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import { isSignificant } from '../../src/sql/token.js'
import { sqlPiece } from './sql-pieces.js'

/** Each text with its significant tokens, as `kind:text`. */
const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['SELECT 1', ['word:SELECT', 'number:1']],
  ['a -- it\'s "x" /*\nb', ['word:a', 'word:b']],
  ['a /* b /* c */ d */ e', ['word:a', 'word:e']],
  ["'it''s' x", ["string:'it''s'", 'word:x']],
  [String.raw`'\' x`, [String.raw`string:'\'`, 'word:x']],
  [String.raw`E'\'' x`, [String.raw`string:E'\''`, 'word:x']],
  ["B'01' X'ff' n'x' U&'d!' x", ["string:B'01'", "string:X'ff'", "string:n'x'", "string:U&'d!'", 'word:x']],
  ["date '2020-01-01'", ['word:date', "string:'2020-01-01'"]],
  ['$$a;b$$ $t$ $$ $u$ $t$', ['string:$$a;b$$', 'string:$t$ $$ $u$ $t$']],
  ['a$b$ c$$', ['word:a$b$', 'word:c$$']],
  ['$1 $23', ['parameter:$1', 'parameter:$23']],
  [
    '1.5e-3 .5 1. 0xFF 1_000 1..3',
    [
      'number:1.5e-3',
      'number:.5',
      'number:1.',
      'number:0xFF',
      'number:1_000',
      'number:1',
      'operator:..',
      'number:3',
    ],
  ],
  ['a::text', ['word:a', 'operator:::', 'word:text']],
  ['a:=1', ['word:a', 'operator::=', 'number:1']],
  ['a=-1', ['word:a', 'operator:=', 'operator:-', 'number:1']],
  ['a@-1', ['word:a', 'operator:@-', 'number:1']],
  ["a->>'k' <> b", ['word:a', 'operator:->>', "string:'k'", 'operator:<>', 'word:b']],
  ['1+--c\n2', ['number:1', 'operator:+', 'number:2']],
  ['1*/* c */2', ['number:1', 'operator:*', 'number:2']],
  ['t.c[1]', ['word:t', 'punctuation:.', 'word:c', 'punctuation:[', 'number:1', 'punctuation:]']],
  ["\\echo it's\nx", ["punctuation:\\echo it's", 'word:x']],
  ['größe 😀', ['word:größe', 'word:😀']],
]

const names: readonly (readonly [text: string, name: string])[] = [
  ['UserName', 'username'],
  ['GRÖSSE', 'grÖsse'],
  ['"UserName"', 'UserName'],
  ['"a""b"', 'a"b'],
  [String.raw`U&"d\0061t\+000061"`, 'data'],
  [String.raw`U&"a\\b"`, String.raw`a\b`],
  ['U&"d!0061ta" UESCAPE \'!\'', 'data'],
  ['x'.repeat(70), 'x'.repeat(63)],
  [`"${'é'.repeat(40)}"`, 'é'.repeat(31)],
]

const problems: readonly (readonly [text: string, kind: LexProblemKind, offset: number])[] = [
  ["a = 'x", 'unterminated-string', 4],
  [String.raw`E'x\'`, 'unterminated-string', 0],
  ['a /* b /* c */', 'unterminated-comment', 2],
  ['"name', 'unterminated-identifier', 0],
  ['DO $$ begin end $', 'unterminated-dollar-quote', 3],
  ['f(a', 'unbalanced-parenthesis', 1],
  ['a) or (b', 'unbalanced-parenthesis', 1],
  ['a[1)', 'unbalanced-parenthesis', 1],
]

describe('postgresqlLexer', () => {
  for (const [text, tokens] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const result = postgresqlLexer.tokenize(text)
      const significant = result.tokens.filter(isSignificant)
      expect(significant.map((token) => `${token.kind}:${token.text}`)).to.deep.equal(tokens)
      expect(result.problems).to.deep.equal([])
    })
  }

  for (const [text, name] of names) {
    it(`reads the name of ${text}`, () => {
      expect(postgresqlLexer.tokenize(text).tokens[0]?.name).to.equal(name)
    })
  }

  for (const [text, kind, offset] of problems) {
    it(`finds the ${kind} in ${JSON.stringify(text)}`, () => {
      const [first] = postgresqlLexer.tokenize(text).problems
      expect(first).to.include({ kind, offset })
    })
  }

  for (const unit of ['(', '+', '+-=', "E'", '/*', '$a$', 'U&"', '\\\n', "'", '1e', 'a.']) {
    it(`comes through 100,000 times ${JSON.stringify(unit)}`, () => {
      const { tokens } = postgresqlLexer.tokenize(unit.repeat(100_000))
      expect(tokens.at(-1)?.end).to.equal(unit.length * 100_000)
    })
  }

  it('ends an operator of the greatest length before a comment', () => {
    const { tokens } = postgresqlLexer.tokenize(`${'@'.repeat(62)}-- c`)
    expect(tokens.map((token) => token.kind)).to.deep.equal(['operator', 'comment'])
  })

  it('gives tokens whose texts, joined, are the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sqlPiece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('')
        const { tokens } = postgresqlLexer.tokenize(text)
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
})

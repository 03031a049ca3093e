import { expect } from 'chai'
import { checkExpression } from '../../src/sql/check-expression.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import type { SqlProblemKind } from '../../src/sql/sql-problem.js'

const refused: readonly (readonly [text: string, kinds: readonly SqlProblemKind[]])[] = [
  ['', ['empty-text']],
  [' /* nothing */ ', ['empty-text']],
  ['a > 0;', ['statement-separator']],
  ['a > 0) OR (true', ['unbalanced-parenthesis', 'unbalanced-parenthesis']],
  ['a > (0', ['unbalanced-parenthesis']],
  ["a = 'x", ['unterminated-string']],
  ['a > 0 /* always', ['unterminated-comment']],
  ['a > 0 -- always', ['trailing-line-comment']],
  ['a > 0 -- always\n', ['trailing-line-comment']],
  ['a > 0 \\', ['client-command']],
]

const allowed = [
  'a > 0',
  "a <> ';'",
  'a > 0 /* always */',
  'a -- more\n> 0',
  "now() AT TIME ZONE 'utc'",
  'a[1]',
]

describe('checkExpression', () => {
  for (const [text, kinds] of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(checkExpression(text, postgresqlLexer).map(({ kind }) => kind)).to.deep.equal(kinds)
    })
  }

  for (const text of allowed) {
    it(`allows ${JSON.stringify(text)}`, () => {
      expect(checkExpression(text, postgresqlLexer)).to.deep.equal([])
    })
  }
})

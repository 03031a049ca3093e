import { expect } from 'chai'
import * as fc from 'fast-check'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import { splitStatements } from '../../src/sql/split-statements.js'
import { mariadbLexer } from '../../src/sql/mysql-lexer.js'
import { wholeMysqlStatement } from './mysql-pieces.js'
import { wholeStatement } from './sql-pieces.js'

const cases: readonly (readonly [title: string, text: string, statements: readonly string[]])[] = [
  ['nothing', '', []],
  ['only blanks and semicolons', ' ;\n; ', []],
  ['only comments', '-- nothing\n/* at all */', []],
  ['one without a semicolon', 'SELECT 1', ['SELECT 1']],
  ['two', 'SELECT 1; SELECT 2;', ['SELECT 1', 'SELECT 2']],
  [
    'semicolons in strings and names',
    `SELECT ';' AS "a;b"; SELECT $$;$$`,
    [`SELECT ';' AS "a;b"`, 'SELECT $$;$$'],
  ],
  [
    'semicolons in parentheses',
    'CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); SELECT 3',
    ['CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)', 'SELECT 3'],
  ],
  ['a comment on the last line', 'SELECT 1\n-- done', ['SELECT 1']],
  ['a comment on the last line, behind the semicolon', 'SELECT 1; -- done', ['SELECT 1']],
  ['a comment that belongs to the statement before', 'SELECT 1; -- one\nSELECT 2', ['SELECT 1', 'SELECT 2']],
  [
    'a comment that belongs to the statement behind',
    'SELECT 1;\n-- two\nSELECT 2',
    ['SELECT 1', '-- two\nSELECT 2'],
  ],
  ['a comment inside', 'SELECT -- what;\n 1', ['SELECT -- what;\n 1']],
  [
    'the body of an SQL-standard function',
    'CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC\n INSERT INTO t VALUES (a); SELECT CASE a WHEN 1 THEN 2 END; END; SELECT 1',
    [
      'CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC\n INSERT INTO t VALUES (a); SELECT CASE a WHEN 1 THEN 2 END; END',
      'SELECT 1',
    ],
  ],
  ['BEGIN alone, which opens no body', 'BEGIN; SELECT 1; END', ['BEGIN', 'SELECT 1', 'END']],
]

describe('splitStatements', () => {
  for (const [title, text, statements] of cases) {
    it(`splits ${title}`, () => {
      const result = splitStatements(text, postgresqlLexer)
      expect(result.statements.map((statement) => statement.text)).to.deep.equal(statements)
      for (const statement of result.statements) {
        expect(text.slice(statement.offset)).to.satisfy((rest: string) => rest.startsWith(statement.text))
      }
    })
  }

  it('passes on the problems of the lexer', () => {
    const { problems } = splitStatements("SELECT 1; SELECT 'x", postgresqlLexer)
    expect(problems.map(({ kind, offset }) => ({ kind, offset }))).to.deep.equal([
      { kind: 'unterminated-string', offset: 17 },
    ])
  })

  it('gives back the statements that were joined', () => {
    const separator = fc.constantFrom(';', '; ', '\n;\n', ' -- end;\n;\n', '; /* ; */\n', ';;')
    fc.assert(
      fc.property(fc.array(fc.tuple(wholeStatement, separator)), (parts) => {
        const text = parts.flat().join('')
        const found = splitStatements(text, postgresqlLexer).statements.map((statement) => statement.text)
        expect(found).to.deep.equal(parts.map(([statement]) => statement))
      }),
    )
  })

  it('gives back those of MySQL and MariaDB that were joined, with the blocks of their routines', () => {
    const separator = fc.constantFrom(';', '; ', '\n;\n', ' -- end;\n;\n', ' # end;\n;', '; /* ; */\n', ';;')
    fc.assert(
      fc.property(fc.array(fc.tuple(wholeMysqlStatement, separator)), (parts) => {
        const text = parts.flat().join('')
        const found = splitStatements(text, mariadbLexer).statements.map((statement) => statement.text)
        expect(found).to.deep.equal(parts.map(([statement]) => statement))
      }),
    )
  })
})

import { expect } from 'chai'
import { checkStatements } from '../../src/sql/check-statements.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import type { SqlProblemKind } from '../../src/sql/sql-problem.js'

const refused: readonly (readonly [text: string, kind: SqlProblemKind, offset: number])[] = [
  ['', 'empty-text', 0],
  ['-- nothing', 'empty-text', 0],
  ['BEGIN', 'transaction-control', 0],
  ['begin; select 1', 'transaction-control', 0],
  ['START TRANSACTION ISOLATION LEVEL SERIALIZABLE', 'transaction-control', 0],
  ['SELECT 1; -- done\nCOMMIT', 'transaction-control', 18],
  ['end', 'transaction-control', 0],
  ['ROLLBACK TO SAVEPOINT a', 'transaction-control', 0],
  ['ABORT', 'transaction-control', 0],
  ['SAVEPOINT a', 'transaction-control', 0],
  ['RELEASE a', 'transaction-control', 0],
  ["PREPARE TRANSACTION 'x'", 'transaction-control', 0],
  ["COMMIT PREPARED 'x'", 'transaction-control', 0],
  ['SET TRANSACTION READ ONLY', 'transaction-control', 0],
  ['SET search_path = a', 'session-setting', 0],
  ['SET SESSION a.b = 1', 'session-setting', 0],
  ['SET /* local */ ROLE x', 'session-setting', 0],
  ['SET LOCAL search_path TO a', 'session-setting', 0],
  ['RESET ALL', 'session-setting', 0],
  ['DISCARD ALL', 'session-setting', 0],
  ["SELECT pg_catalog.set_config('search_path', '', false);", 'session-setting', 0],
  ['\\connect shop', 'client-command', 0],
  ["SELECT 1;\n\\echo it's done", 'client-command', 10],
  ['SELECT 1 \\g', 'client-command', 9],
  ['SELECT 1; DELIMITER //', 'client-command', 10],
  ['COPY t (a, b) FROM STDIN WITH (FORMAT csv)', 'copy-through-client', 0],
  ['COPY (SELECT 1) TO STDOUT', 'copy-through-client', 0],
  ["SELECT 'x", 'unterminated-string', 7],
  ['SELECT (1', 'unbalanced-parenthesis', 7],
]

const allowed: readonly string[] = [
  'SELECT 1 -- done',
  'DO $$ BEGIN COMMIT; END $$',
  'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END',
  "SET LOCAL work_mem = '1GB'",
  'SET CONSTRAINTS ALL DEFERRED',
  "SELECT set_config('a.b', 'x', true)",
  'UPDATE t SET search_path = 1',
  'ALTER TABLE t SET (fillfactor = 70)',
  'ALTER FUNCTION f() RESET ALL',
  "COPY t FROM '/tmp/x.csv'",
  'PREPARE p AS SELECT 1',
  'LISTEN a; NOTIFY a',
  'SELECT 1 AS commit',
  'COMMENT ON TABLE t IS $$\n\\d t\n$$',
]

describe('checkStatements', () => {
  for (const [text, kind, offset] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${kind}`, () => {
      const found = checkStatements(text, postgresqlLexer)
      expect(found.map((problem) => [problem.kind, problem.offset])).to.deep.equal([[kind, offset]])
      expect(found[0]?.message).to.match(/\S/)
      expect(found[0]?.help).to.match(/\S/)
    })
  }

  for (const text of allowed) {
    it(`allows ${JSON.stringify(text)}`, () => {
      expect(checkStatements(text, postgresqlLexer)).to.deep.equal([])
    })
  }

  it('finds every problem of a text, in order', () => {
    const found = checkStatements("BEGIN; SET a = 1;\n\\d\n; SELECT 'x", postgresqlLexer)
    expect(found.map(({ kind }) => kind)).to.deep.equal([
      'transaction-control',
      'session-setting',
      'client-command',
      'unterminated-string',
    ])
  })
})

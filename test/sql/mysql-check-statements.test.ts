import { expect } from 'chai'
import { checkStatements } from '../../src/sql/check-statements.js'
import { mariadbLexer, mysqlLexer } from '../../src/sql/mysql-lexer.js'
import type { SqlProblemKind } from '../../src/sql/sql-problem.js'

const refused: readonly (readonly [text: string, kind: SqlProblemKind, offset: number])[] = [
  ['', 'empty-text', 0],
  ['-- nothing', 'empty-text', 0],
  ['BEGIN', 'transaction-control', 0],
  ['begin work; select 1', 'transaction-control', 0],
  ['START TRANSACTION READ ONLY', 'transaction-control', 0],
  ['SELECT 1; # done\nCOMMIT', 'transaction-control', 17],
  ['ROLLBACK TO SAVEPOINT a', 'transaction-control', 0],
  ['SAVEPOINT a', 'transaction-control', 0],
  ['RELEASE SAVEPOINT a', 'transaction-control', 0],
  ["XA START 'x'", 'transaction-control', 0],
  ['SET SESSION TRANSACTION READ ONLY', 'transaction-control', 0],
  ['SET autocommit = 0', 'transaction-control', 0],
  ['SET @@SESSION.autocommit = 0', 'transaction-control', 0],
  ['LOCK TABLES t WRITE', 'transaction-control', 0],
  ['UNLOCK TABLES', 'transaction-control', 0],
  ['FLUSH TABLES t WITH READ LOCK', 'transaction-control', 0],
  ['SET NAMES utf8mb4', 'session-setting', 0],
  ['SET @a = 1', 'session-setting', 0],
  ['SET GLOBAL max_connections = 1', 'session-setting', 0],
  ['USE shop', 'session-setting', 0],
  ["PREPARE p FROM 'SELECT 1'", 'session-setting', 0],
  ['EXECUTE p', 'session-setting', 0],
  ['DEALLOCATE PREPARE p', 'session-setting', 0],
  ["LOAD DATA LOCAL INFILE 'x' INTO TABLE t", 'copy-through-client', 0],
  ['DELIMITER //', 'client-command', 0],
  ['source x.sql', 'client-command', 0],
  ['SELECT 1 \\G', 'client-command', 9],
  ['SELECT 1 /*!50003 + 1 */', 'executable-comment', 9],
  ["SELECT 'x", 'unterminated-string', 7],
]

const allowed: readonly string[] = [
  'SELECT 1 -- done',
  'CREATE PROCEDURE p() BEGIN START TRANSACTION; COMMIT; END',
  "SET PASSWORD FOR a@b = 'x'",
  'SET STATEMENT max_statement_time = 1 FOR SELECT 1',
  'BEGIN NOT ATOMIC SET @a = 1; END',
  "EXECUTE IMMEDIATE 'SELECT 1'",
  "LOAD DATA INFILE '/tmp/x' INTO TABLE t",
  'SELECT 1 AS `commit`',
  'UPDATE t SET autocommit = 1',
]

describe('checkStatements of MySQL and MariaDB', () => {
  for (const lexer of [mysqlLexer, mariadbLexer]) {
    for (const [text, kind, offset] of refused) {
      it(`refuses ${JSON.stringify(text)} on ${lexer.dialect}: ${kind}`, () => {
        const found = checkStatements(text, lexer)
        expect(found.map((problem) => [problem.kind, problem.offset])).to.deep.equal([[kind, offset]])
        expect(found[0]?.message).to.match(/\S/)
        expect(found[0]?.help).to.match(/\S/)
      })
    }

    for (const text of allowed) {
      it(`allows ${JSON.stringify(text)} on ${lexer.dialect}`, () => {
        expect(checkStatements(text, lexer)).to.deep.equal([])
      })
    }
  }
})

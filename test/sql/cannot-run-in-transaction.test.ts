import { expect } from 'chai'
import { cannotRunInTransaction } from '../../src/sql/cannot-run-in-transaction.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'

const standalone: readonly (readonly [statement: string, name: string])[] = [
  ['VACUUM (ANALYZE) users', 'VACUUM'],
  ['-- now\nvacuum', 'VACUUM'],
  ['create unique index concurrently if not exists a on b (c)', 'CREATE INDEX CONCURRENTLY'],
  ['DROP INDEX CONCURRENTLY a', 'DROP INDEX CONCURRENTLY'],
  ['REINDEX INDEX CONCURRENTLY a', 'REINDEX CONCURRENTLY'],
  ['REINDEX (VERBOSE) TABLE CONCURRENTLY a', 'REINDEX CONCURRENTLY'],
  ['REINDEX (VERBOSE, CONCURRENTLY) TABLE a', 'REINDEX CONCURRENTLY'],
  ['REINDEX SCHEMA a', 'REINDEX of more than one table'],
  ['CLUSTER', 'CLUSTER of every table'],
  ['CREATE DATABASE a', 'CREATE DATABASE'],
  ['DROP DATABASE a', 'DROP DATABASE'],
  ['ALTER DATABASE "a b" SET TABLESPACE c', 'ALTER DATABASE … SET TABLESPACE'],
  ["CREATE TABLESPACE a LOCATION '/b'", 'CREATE TABLESPACE'],
  ['DROP TABLESPACE a', 'DROP TABLESPACE'],
  ["ALTER SYSTEM SET work_mem = '1MB'", 'ALTER SYSTEM'],
  ['ALTER TABLE a DETACH PARTITION b CONCURRENTLY', 'ALTER TABLE … DETACH PARTITION … CONCURRENTLY'],
  ["CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p", 'CREATE SUBSCRIPTION'],
  ['ALTER SUBSCRIPTION s REFRESH PUBLICATION', 'ALTER SUBSCRIPTION … PUBLICATION'],
  ['SELECT 1; VACUUM', 'VACUUM'],
]

const allowed: readonly string[] = [
  'SELECT 1',
  'CREATE INDEX concurrently_made ON a (b)',
  'DROP INDEX a',
  'REINDEX TABLE a',
  'REINDEX (CONCURRENTLY false) TABLE a',
  'CLUSTER a USING b',
  'REFRESH MATERIALIZED VIEW CONCURRENTLY a',
  'ALTER TABLE a DETACH PARTITION b',
  'ALTER DATABASE a SET work_mem = 1',
  "ALTER TYPE mood ADD VALUE 'glad'",
  "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (connect = false)",
  'ANALYZE',
  'DO $$ VACUUM $$',
]

describe('cannotRunInTransaction', () => {
  for (const [statement, name] of standalone) {
    it(`names ${JSON.stringify(statement)}`, () => {
      expect(cannotRunInTransaction(statement, postgresqlLexer)).to.equal(name)
    })
  }

  for (const statement of allowed) {
    it(`passes ${JSON.stringify(statement)}`, () => {
      expect(cannotRunInTransaction(statement, postgresqlLexer)).to.equal(undefined)
    })
  }
})

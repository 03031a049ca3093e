import { expect } from 'chai'
import { databasesIn, databaseWords } from '../../src/sql/database-words.js'
import { mysqlLexer } from '../../src/sql/mysql-lexer.js'

/** The text with `<…>` around what is the database `audit` for certain, and `?…?` around what may be. */
function marked(text: string): string {
  const { certain, doubtful } = databaseWords(text, mysqlLexer, (name) => name === 'audit')
  const marks = [
    ...certain.map(({ start, end }) => ({ start, end, left: '<', right: '>' })),
    ...doubtful.map(({ start, end }) => ({ start, end, left: '?', right: '?' })),
  ]
  return marks
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (all, { start, end, left, right }) =>
        all.slice(0, start) + left + all.slice(start, end) + right + all.slice(end),
      text,
    )
}

describe('words that are names of databases', () => {
  const cases = [
    'select l.id from <audit>.log as l',
    'select <audit>.log.id from <`audit`>.log',
    'select <audit>.next() from dual',
    'insert into <audit>.audit values (1)',
    'select audit from log',
    'select log.audit from log',
    'select ?audit?.id from log as audit',
    'select ?audit?.id from <audit>.log.id join <audit>.audit',
    "select 'audit.log' from log",
    "prepare p from ?'drop table audit.log'?",
    "select 1 from information_schema.tables where table_schema = ?'audit'?",
    'create database if not exists <audit>',
    'grant select on <audit>.* to app',
  ]
  for (const text of cases) {
    it(text, () => {
      expect(marked(text.replaceAll(/[<>?]/g, ''))).to.equal(text)
    })
  }

  const named: Readonly<Record<string, readonly string[]>> = {
    'select 1 from a.t join b.t as x on x.id = c.id': ['a', 'b'],
    'insert into a.t values (1) on duplicate key update t.id = 2': ['a'],
    'update a.t set id = 1': ['a'],
    'insert into t (id) values (1) on duplicate key update t.id = 2': [],
    'select extract(day from t.day) from t': [],
    'select t.id from u as t join v on v.id = t.id': [],
    'drop table if exists a.t': ['a'],
    'create schema a': ['a'],
    'grant select on a.t to app': ['a'],
    'call a.p()': ['a'],
  }
  for (const [text, names] of Object.entries(named)) {
    it(`${text}: ${names.join(', ') || 'none'}`, () => {
      expect(databasesIn(text, mysqlLexer)).to.deep.equal(names)
    })
  }
})

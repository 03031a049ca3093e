import { expect } from 'chai'
import { isSurelyOne } from '../../src/drivers/mysql-one-statement.js'
import { piecesOf } from '../../src/drivers/mysql-pieces.js'

const own = ['SET @a = 1', 'START TRANSACTION', 'INSERT INTO a VALUES (1)', 'COMMIT']

function shape(
  statements: readonly string[],
  leading: number,
  trailing: number,
): readonly (readonly string[])[] {
  return piecesOf(statements, { leading, trailing }).map((piece) => piece.statements)
}

function recorded(sql: string): readonly (readonly string[])[] {
  return shape([sql, ...own], 0, own.length)
}

describe('statements that travel together', () => {
  it('are neighbours of our own', () => {
    expect(shape(own, 4, 0)).to.deep.equal([own])
    expect(shape(own, 0, 4)).to.deep.equal([own])
    expect(shape(own, 2, 1)).to.deep.equal([own.slice(0, 2), [own[2]], [own[3]]])
    expect(shape(own, 0, 0)).to.deep.equal(own.map((sql) => [sql]))
  })

  it('are somebody’s change of the schema and what records it, where nothing can hide in it', () => {
    for (const sql of ['CREATE TABLE a (id int)', "ALTER TABLE a COMMENT 'a; -- #b'", 'drop table `a;b`'])
      expect(recorded(sql)).to.deep.equal([[sql, ...own]])
    for (const sql of [
      'DROP TABLE a; DROP TABLE b',
      'DROP TABLE a -- and no more',
      'DROP TABLE a # and no more',
      'DROP TABLE a /* and no more',
      "ALTER TABLE a COMMENT 'no end",
      'CALL p()',
      'CREATE TRIGGER a BEFORE INSERT ON b FOR EACH ROW SET NEW.c = 1',
      'CREATE VIEW a AS SELECT 1',
      'ALTER TABLE a ADD COLUMN b int, ANALYZE PARTITION p',
      `ALTER TABLE a COMMENT '${'x'.repeat(1_000_000)}'`,
    ])
      expect(recorded(sql)).to.deep.equal([[sql], own])
  })

  it('are not two of somebody’s', () => {
    expect(shape(['DROP TABLE a', 'DROP TABLE b', ...own], 0, own.length)).to.deep.equal([
      ['DROP TABLE a'],
      ['DROP TABLE b', ...own],
    ])
  })

  it('are none whose rows would be counted', () => {
    const statements = ['SET @a = 1', 'SELECT 1', 'SET @b = 1', 'COMMIT']
    expect(piecesOf(statements, { leading: 4, trailing: 0 }).map(({ first }) => first)).to.deep.equal([
      0, 1, 2,
    ])
  })

  it('are no longer than servers take at once', () => {
    const long = `INSERT INTO a VALUES ('${'x'.repeat(600_000)}')`
    expect(shape([long, long, 'COMMIT'], 3, 0)).to.deep.equal([[long], [long, 'COMMIT']])
  })
})

describe('what is surely one statement', () => {
  for (const sql of ['SELECT 1', "SELECT ';', 'it''s;', 'a\\';', \"b;\" FROM `c;`", 'SELECT 1 -- no end'])
    it(sql, () => expect(isSurelyOne(sql)).to.equal(true))
  for (const sql of [
    'SELECT 1; SELECT 2',
    'SELECT 1;',
    "SELECT '\\'; SELECT 2",
    "SELECT `\\`; SELECT '`'",
    "SELECT 1 -- '\n; SELECT '2'",
    "SELECT 1 # '\n; SELECT '2'",
    "SELECT 1 /* ' */; SELECT '2'",
  ])
    it(`not ${sql}`, () => expect(isSurelyOne(sql)).to.equal(false))
})

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

describe('statements that travel together', () => {
  it('are neighbours of our own', () => {
    expect(shape(own, 4, 0)).to.deep.equal([own])
    expect(shape(own, 0, 4)).to.deep.equal([own])
    expect(shape(own, 2, 1)).to.deep.equal([own.slice(0, 2), [own[2]], [own[3]]])
    expect(shape(own, 0, 0)).to.deep.equal(own.map((sql) => [sql]))
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

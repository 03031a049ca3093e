import { expect } from 'chai'
import { preconditions } from '../../../src/dialects/postgresql/preconditions/index.js'
import { lookup } from '../../../src/steps/compiler.js'
import type { Precondition } from '../../../src/steps/statement.js'
import type { Step } from '../../../src/steps/step.js'
import { eachEngine } from '../../support/each-engine.js'
import { check, column, context, foreignKey, index, table, type, unique } from './fixtures.js'

const columns = [column('a', 'integer'), column('b', 'text'), column('c', 'decimal(10,2)')]
const items = table('items', columns)
const [a = column('a', 'integer'), b = column('b', 'text'), c = column('c', 'decimal')] = columns
const setup = `
  CREATE TABLE parents (a integer, b text, PRIMARY KEY (a, b), UNIQUE (a));
  INSERT INTO parents VALUES (1, 'x');
  CREATE TABLE items (a integer, b text, c numeric(10,2))`

const toParents = foreignKey('fk_items', ['a'], { name: 'parents', columns: ['a'] })
const toBoth = foreignKey('fk_items', ['a', 'b'], { name: 'parents', columns: ['a', 'b'] }, { match: 'full' })

interface RowCase {
  readonly title: string
  readonly step: Step
  readonly good: string
  readonly bad: string
  readonly sentence: RegExp
}

const cases: readonly RowCase[] = [
  {
    title: 'a new column without values',
    step: { kind: 'add_column', table: items, column: column('d', 'text', { nullable: false }) },
    good: '',
    bad: "(1, 'x', 1)",
    sentence: /"items" has no rows/,
  },
  {
    title: 'null forbidden',
    step: { kind: 'alter_column', table: items, from: a, to: { ...a, nullable: false } },
    good: '(1, NULL, 1)',
    bad: "(NULL, 'x', 1)",
    sentence: /null in "a"/,
  },
  {
    title: 'a shorter type',
    step: { kind: 'alter_column', table: items, from: b, to: { ...b, type: type('varchar(3)') } },
    good: "(1, 'abc  ', 1)",
    bad: "(1, 'abcd', 1)",
    sentence: /"items"\."b" fits into varchar\(3\)/,
  },
  {
    title: 'a smaller integer',
    step: { kind: 'alter_column', table: items, from: a, to: { ...a, type: type('smallint') } },
    good: "(32767, 'x', 1)",
    bad: "(32768, 'x', 1)",
    sentence: /fits into smallint/,
  },
  {
    title: 'a smaller decimal',
    step: { kind: 'alter_column', table: items, from: c, to: { ...c, type: type('decimal(3,1)') } },
    good: "(1, 'x', 99.94)",
    bad: "(1, 'x', 99.95)",
    sentence: /fits into numeric\(3,1\)/,
  },
  {
    title: 'a primary key, nulls',
    step: {
      kind: 'add_primary_key',
      table: items,
      constraint: { kind: 'primary_key', name: 'pk', columns: ['a', 'b'] },
    },
    good: "(1, 'x', 1), (1, 'y', 1)",
    bad: '(1, NULL, 1)',
    sentence: /null in "b"/,
  },
  {
    title: 'a primary key, duplicates',
    step: {
      kind: 'add_primary_key',
      table: items,
      constraint: { kind: 'primary_key', name: 'pk', columns: ['a'] },
    },
    good: "(1, 'x', 1)",
    bad: "(1, 'x', 1), (1, 'y', 1)",
    sentence: /same "a"/,
  },
  {
    title: 'a unique constraint',
    step: { kind: 'add_unique', table: items, constraint: unique('uq', ['a', 'b']) },
    good: '(1, NULL, 1), (1, NULL, 1)',
    bad: "(1, 'x', 1), (1, 'x', 1)",
    sentence: /no two rows of "items" have the same "a", "b"/,
  },
  {
    title: 'a unique constraint with equal nulls',
    step: { kind: 'add_unique', table: items, constraint: unique('uq', ['b'], { nullsNotDistinct: true }) },
    good: '(1, NULL, 1)',
    bad: '(1, NULL, 1), (2, NULL, 1)',
    sentence: /same "b"/,
  },
  {
    title: 'a unique index',
    step: {
      kind: 'create_index',
      table: items,
      concurrently: true,
      index: index('ix', [], { unique: true, elements: [{ sql: 'lower(b)', order: 'asc' }], where: 'a > 0' }),
    },
    good: "(0, 'x', 1), (1, 'X', 1)",
    bad: "(1, 'x', 1), (1, 'X', 1)",
    sentence: /same \(lower\(b\)\) where a > 0/,
  },
  {
    title: 'a check',
    step: { kind: 'add_check', table: items, constraint: check('ck', 'a > 0 or b is null -- both') },
    good: "(NULL, 'x', 1), (1, 'x', 1)",
    bad: "(0, 'x', 1)",
    sentence: /meets "ck"/,
  },
  {
    title: 'a foreign key',
    step: { kind: 'add_foreign_key', table: items, constraint: toParents },
    good: "(1, 'x', 1), (NULL, 'x', 1)",
    bad: "(2, 'x', 1)",
    sentence: /"a" of "items" is found in "a" of "parents"/,
  },
  {
    title: 'a foreign key that must match in full',
    step: { kind: 'validate_constraint', table: items, constraint: toBoth },
    good: "(1, 'x', 1), (NULL, NULL, 1)",
    bad: '(1, NULL, 1)',
    sentence: /\("a", "b"\) of "items"/,
  },
]

function asked(step: Step, isNew = false): readonly Precondition[] {
  return lookup(preconditions, step, context({ isNew }))
}

eachEngine((engine) => {
  for (const { title, step, good, bad, sentence } of cases) {
    it(`finds the rows that stop ${title}, and no others`, async () => {
      const database = await engine.database()
      await database.exec(setup)
      const failing = async () => {
        const found: Precondition[] = []
        for (const precondition of asked(step)) {
          if ((await database.query(precondition.sql)).length > 0) found.push(precondition)
        }
        return found
      }
      if (good !== '') await database.exec(`INSERT INTO items VALUES ${good}`)
      expect(await failing()).to.deep.equal([])
      await database.exec(`DELETE FROM items; INSERT INTO items VALUES ${bad}`)
      const [broken, ...others] = await failing()
      expect(others).to.deep.equal([])
      expect(broken?.sentence).to.match(sentence)
      const listing = /: (SELECT .+)$/s.exec(broken?.help ?? '')?.[1]
      if (listing !== undefined) expect(await database.query(listing)).not.to.deep.equal([])
    })
  }
})

describe('preconditions of PostgreSQL', () => {
  it('ask nothing of a table that the revision makes', () => {
    expect(cases.flatMap(({ step }) => asked(step, true))).to.deep.equal([])
  })

  it('name the tables and columns that they read', () => {
    const [index] = cases.flatMap(({ step }) => (step.kind === 'create_index' ? asked(step) : []))
    expect(index?.reads).to.deep.equal([{ table: '"items"', columns: ['a', 'b'] }])
    const [key] = cases.flatMap(({ step }) => (step.kind === 'add_foreign_key' ? asked(step) : []))
    expect(key?.reads.map((read) => read.table)).to.deep.equal(['"items"', '"parents"'])
  })

  it('do not ask what the document answers itself', () => {
    expect(
      asked({
        kind: 'alter_column',
        table: items,
        from: a,
        to: { ...a, nullable: false },
        fill: { sql: '1' },
      }),
    ).to.deep.equal([])
    expect(
      asked({
        kind: 'alter_column',
        table: items,
        from: b,
        to: { ...b, type: type('varchar(3)') },
        using: 'left(b, 3)',
      }).filter(({ about }) => about !== 'dependants'),
    ).to.deep.equal([])
    expect(
      asked({ kind: 'add_check', table: items, constraint: check('ck', 'a > 0', { validated: false }) }),
    ).to.deep.equal([])
  })
})

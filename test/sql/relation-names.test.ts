import { expect } from 'chai'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import { relationNames, renameRelation } from '../../src/sql/relation-names.js'

/** A text with the relations that its subqueries read, each as `schema.name alias`. */
const cases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['a in (select id from users u, only teams where u.x = 1)', ['users u', 'teams']],
  ['exists (select 1 from billing.users join "Teams" as t on t.id = users.id)', ['billing.users', 'Teams t']],
  ['exists (select 1 from (select 1 from a, b) s, c)', ['a', 'b', 'c']],
  ['exists (with q as (select 1 from a) select 1 from q, series(1, 2) g, b)', ['a', 'q', 'b']],
  ['extract(year from users) = 1 and a is distinct from users', []],
  ['exists (select a, users from x where b in (1, users))', ['x']],
  ['users.id = 1 and users(1)', []],
  ["'select 1 from users'", []],
]

describe('relationNames', () => {
  for (const [text, relations] of cases) {
    it(`finds ${relations.length === 0 ? 'nothing' : relations.join(', ')} in ${text}`, () => {
      const found = relationNames(text, postgresqlLexer).map(({ schema, name, alias }) =>
        [schema === undefined ? name : `${schema}.${name}`, ...(alias === undefined ? [] : [alias])].join(
          ' ',
        ),
      )
      expect(found).to.deep.equal(relations)
    })
  }

  it('says which part of the text is the query that reads it', () => {
    const text = 'a in (select id from users) and b'
    const [users] = relationNames(text, postgresqlLexer)
    expect(text.slice(users?.scope.start, users?.scope.end)).to.equal('select id from users')
  })
})

describe('renameRelation', () => {
  it('rewrites what is read, and not what qualifies a column', () => {
    const text = 'exists (select users from public.users where users.id = 1)'
    expect(renameRelation(text, postgresqlLexer, ({ name }) => name === 'users', 'People')).to.equal(
      'exists (select users from public."People" where users.id = 1)',
    )
  })
})

import { expect } from 'chai'
import { expandStars } from '../../src/sql/expand-stars.js'
import { outputColumns } from '../../src/sql/output-columns.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'

const tables: Readonly<Record<string, readonly string[]>> = {
  users: ['id', 'Name'],
  notes: ['id', 'order'],
  'geo.notes': ['at'],
}

function expanded(query: string): string {
  const { text, unknown } = expandStars(query, postgresqlLexer, ({ schema, name }) => {
    return tables[schema === undefined ? name : `${schema}.${name}`]
  })
  return unknown.length === 0 ? text : `? ${unknown.join(' ')}`
}

describe('expandStars', () => {
  const cases: Readonly<Record<string, string>> = {
    'select * from users': 'select id, "Name" from users',
    'SELECT DISTINCT u.* FROM users AS u WHERE id > 2 * 3':
      'SELECT DISTINCT u.id, u."Name" FROM users AS u WHERE id > 2 * 3',
    'select *, 1 as one from only notes n order by 1':
      'select id, "order", 1 as one from only notes n order by 1',
    'select count(*), u.id from users u group by 2': 'select count(*), u.id from users u group by 2',
    'select row_to_json(u.*) as j, coalesce(null, u.*) from users u':
      'select row_to_json(u.*) as j, coalesce(null, u.*) from users u',
    'select * from users u join notes n on n.id = u.id and left(n.id::text, 1) = $$a$$, geo.notes':
      'select u.id, u."Name", n.id, n."order", notes.at from users u join notes n on n.id = u.id and left(n.id::text, 1) = $$a$$, geo.notes',
    'select n.*, u.id as uid from users u left join notes n using (id)':
      'select n.id, n."order", u.id as uid from users u left join notes n using (id)',
    'select * from users union all select * from users /* * */':
      'select id, "Name" from users union all select id, "Name" from users /* * */',
    'select (select 1 from notes), * from users where exists (select * from notes)':
      'select (select 1 from notes), id, "Name" from users where exists (select id, "order" from notes)',
    'select s.id from (select * from users) s': 'select s.id from (select id, "Name" from users) s',
    'select extract(year from now()), * from users': 'select extract(year from now()), id, "Name" from users',
    'select * from users join notes using (id)': '? 7',
    'select * from users natural join notes': '? 7',
    'select * from generate_series(1, 2)': '? 7',
    'select * from (select id from users) s': '? 7',
    'select * from users as u (a, b)': '? 7',
    'select * from nobody': '? 7',
    'with users as (select 1 as x) select * from users': '? 37',
    'select *': '? 7',
  }
  for (const [query, wanted] of Object.entries(cases)) {
    it(query, () => {
      expect(expanded(query)).to.equal(wanted)
      if (!wanted.startsWith('?')) expect(expanded(wanted)).to.equal(wanted)
    })
  }
})

function of(query: string): readonly string[] | undefined {
  return outputColumns(query, postgresqlLexer)
}

describe('outputColumns', () => {
  it('names what a SELECT gives, where its text tells', () => {
    expect(of('select id, u."Name", count(*) as n from users u')).to.deep.equal(['id', 'Name', 'n'])
    expect(of('select 1 as x')).to.deep.equal(['x'])
    expect(of('select distinct on (id) id, array[1, 2] as pair from users')).to.deep.equal(['id', 'pair'])
    expect(of('select id as "from", u.order, 1 as limit where true')).to.deep.equal([
      'from',
      'order',
      'limit',
    ])
    // The names are those of the first query, whatever the others say.
    expect(of('select 1 as x union select 2 as y')).to.deep.equal(['x'])
    expect(of('select null union select 1 as y')).to.equal(undefined)
    for (const query of [
      'select count(*) from users',
      'select * from t',
      'with a as (select 1) select 2 as b',
      'values (1)',
    ])
      expect(of(query), query).to.equal(undefined)
  })
})

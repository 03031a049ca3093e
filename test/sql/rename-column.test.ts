import { expect } from 'chai'
import * as fc from 'fast-check'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import { renameColumn } from '../../src/sql/rename-column.js'
import { mentions } from '../../src/sql/mentions.js'
import { sqlPiece } from './sql-pieces.js'

/** Renaming users.name to title: text and result; a missing result means the text stays. */
const cases: readonly (readonly [text: string, result?: string])[] = [
  ['name', 'title'],
  ["NAME <> 'name'", "title <> 'name'"],
  ['"name" = "Name"', '"title" = "Name"'],
  ['length(name) > 0 -- name', 'length(title) > 0 -- name'],
  ['users.name', 'users.title'],
  ['users . "name"', 'users . "title"'],
  ['public.users.name', 'public.users.title'],
  ['other.name'],
  ['(home).name'],
  ['name(1)'],
  ['name (1)'],
  ['name.x'],
  ['x::name'],
  ['x::public.name'],
  ['x::users.name'],
  ['cast(name as name)', 'cast(title as name)'],
  ['x collate name'],
  ['x COLLATE users.name'],
  ['f(name => name)', 'f(name => title)'],
  ["name 'x'"],
  ['extract(name from x)'],
  ['extract(year from name)', 'extract(year from title)'],
  ['trim(both from name)', 'trim(both from title)'],
  ['x is distinct from name', 'x is distinct from title'],
  ['case when name then name else name end', 'case when title then title else title end'],
  ['not name and name or name is null', 'not title and title or title is null'],
  ['x between name and name', 'x between title and title'],
  ['x in (name, name)', 'x in (title, title)'],
  ['name::text', 'title::text'],
  ['name[1]', 'title[1]'],
  ['-name+name', '-title+title'],
  ["name->>'name'", "title->>'name'"],
  ['$$name$$ || name', '$$name$$ || title'],
  ['x at time zone name', 'x at time zone title'],
  ['(select count(*) from name)'],
  ['/* name */ name', '/* name */ title'],
  ['x OPERATOR(pg_catalog.=) name', 'x OPERATOR(pg_catalog.=) title'],
  ["x like name escape '!'", "x like title escape '!'"],
  ['lower((name)::text) = any (array[name])', 'lower((title)::text) = any (array[title])'],
  ['sum(name) filter (where name > 0)', 'sum(title) filter (where title > 0)'],
]

/** Renamed from, to, text, result. */
const spellings: readonly (readonly [from: string, to: string, text: string, result: string])[] = [
  ['a', 'Order', 'a > 0', '"Order" > 0'],
  ['a', 'order', 'a > 0', '"order" > 0'],
  ['a', 'integer', 'a > 0', '"integer" > 0'],
  ['a', 'x"y', 'a > 0', '"x""y" > 0'],
  ['user', 'login', 'user = "user"', 'user = "login"'],
  ['time', 'at', "time > now() at time zone 'utc'", "at > now() at time zone 'utc'"],
  ['zone', 'area', "zone = x at time zone 'utc'", "area = x at time zone 'utc'"],
  [
    'unknown',
    'dark',
    '(unknown > 0) is unknown or x is not unknown',
    '(dark > 0) is unknown or x is not unknown',
  ],
  ['precision', 'digits', 'precision = 1::double precision', 'digits = 1::double precision'],
  ['day', 'date_of', "day > now() - interval '1' day", "date_of > now() - interval '1' day"],
  ['time', 'at', 'time > x::timestamp with time zone', 'at > x::timestamp with time zone'],
  [
    'timestamp',
    'at',
    "timestamp > timestamp with time zone '2020-01-01'",
    "at > timestamp with time zone '2020-01-01'",
  ],
  ['größe', 'size', 'GRößE > größe', 'size > size'],
]

describe('renameColumn', () => {
  for (const [text, result = text] of cases) {
    it(`${text === result ? 'leaves' : 'rewrites'} ${text}`, () => {
      const rename = { table: 'users', from: 'name', to: 'title' }
      expect(renameColumn(text, postgresqlLexer, rename)).to.equal(result)
    })
  }

  for (const [from, to, text, result] of spellings) {
    it(`writes ${from} as ${to} in ${text}`, () => {
      expect(renameColumn(text, postgresqlLexer, { table: 't', from, to })).to.equal(result)
    })
  }

  it('is undone by renaming back, where the new name did not occur', () => {
    const there = { table: 'users', from: 'name', to: 'title' }
    const back = { table: 'users', from: 'title', to: 'name' }
    fc.assert(
      fc.property(fc.array(sqlPiece), (pieces) => {
        const text = pieces.join(' ')
        const renamed = renameColumn(text, postgresqlLexer, there)
        expect(renameColumn(renamed, postgresqlLexer, back)).to.equal(text)
      }),
    )
  })
})

describe('mentions', () => {
  it('names every identifier as the engine reads it, and nothing from strings and comments', () => {
    const names = mentions('Lower("Name") > users.x::text -- c\n AND \'str\' <> $$body$$', postgresqlLexer)
    expect([...names]).to.deep.equal(['lower', 'Name', 'users', 'x', 'text', 'and'])
  })
})

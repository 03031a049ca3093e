import { expect } from 'chai'
import { castsTo, headNames, renameType, renameTypeInHead } from '../../src/sql/rename-type.js'
import { postgresqlLexer as lexer } from '../../src/sql/postgresql-lexer.js'

const role = { name: 'role', defaultSchema: 'public' }

describe('renaming a type in a text', () => {
  it('follows casts of every form, and keeps all else', () => {
    for (const [before, after] of [
      ["role = 'a'::role", "role = 'a'::rank"],
      ["cast(role as role) <> role 'b'", "cast(role as rank) <> rank 'b'"],
      ['\'a\'::"role"[] /* ::role */', '\'a\'::"rank"[] /* ::role */'],
      ["'a' :: public . role", "'a' :: public . rank"],
      ['cast((x as y) as public.role)', 'cast((x as y) as public.rank)'],
      ["'::role' || role.role || role(role)", "'::role' || role.role || role(role)"],
      ["'a'::other.role", "'a'::other.role"],
      ["'a'::role.x", "'a'::role.x"],
      ['(select 1 as role)', '(select 1 as role)'],
      ["'a'::ROLE", "'a'::rank"],
      ['\'a\'::"ROLE"', '\'a\'::"ROLE"'],
    ] as const) {
      expect(renameType(before, lexer, role, 'rank'), before).to.equal(after)
      expect(castsTo(before, lexer, role), before).to.equal(before !== after)
    }
  })

  it('means the type of its schema alone', () => {
    const other = { name: 'role', schema: 'other', defaultSchema: 'public' }
    expect(renameType("'a'::other.role = 'b'::role", lexer, other, 'rank')).to.equal(
      "'a'::other.rank = 'b'::role",
    )
  })

  it('quotes a name that needs it', () => {
    expect(renameType("'a'::role", lexer, role, 'two words')).to.equal('\'a\'::"two words"')
  })

  it('follows the types of arguments and results, not the names of arguments', () => {
    for (const [before, after] of [
      ["role role default 'a'::role, x role[]", "role rank default 'a'::rank, x rank[]"],
      ['role', 'rank'],
      ['setof public.role', 'setof public.rank'],
      ['table(role text, b role)', 'table(role text, b rank)'],
      ['role integer', 'role integer'],
    ] as const) {
      expect(renameTypeInHead(before, lexer, role, 'rank'), before).to.equal(after)
      expect(headNames(before, lexer, role), before).to.equal(before !== after)
    }
  })
})

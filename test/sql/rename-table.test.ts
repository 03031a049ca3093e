import { expect } from 'chai'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'
import { renameTable } from '../../src/sql/rename-table.js'

/** Renaming users to People: text and result; a missing result means the text stays. */
const cases: readonly (readonly [text: string, result?: string])[] = [
  ['users.name', '"People".name'],
  ['USERS.name > "users".age', '"People".name > "People".age'],
  ['public.users.name', 'public."People".name'],
  ['count(users.*)', 'count("People".*)'],
  ['users'],
  ['users.f(1)'],
  ['users.users.name', 'users."People".name'],
  ['x::users.mood'],
  ['x collate users.german'],
  ["'users.name' -- users.name"],
]

describe('renameTable', () => {
  for (const [text, result = text] of cases) {
    it(`${text === result ? 'leaves' : 'rewrites'} ${text}`, () => {
      expect(renameTable(text, postgresqlLexer, { from: 'users', to: 'People' })).to.equal(result)
    })
  }
})

import { expect } from 'chai'
import { rules } from '../../src/dialects/postgresql/rules.js'
import { inMakingOrder, names, viewsNaming, viewsOver } from '../../src/model/dependants.js'
import type { View } from '../../src/model/objects.js'
import { emptyModel, type SchemaModel } from '../../src/model/schema-model.js'
import { putObject } from '../../src/model/schema-objects.js'

const reading = { lexer: rules.lexer, defaultSchema: 'public' }

function view(name: string, query: string, more: Partial<View> = {}): View {
  return {
    kind: 'view',
    name,
    query,
    materialized: false,
    withData: true,
    indexes: [],
    triggers: [],
    grants: [],
    ...more,
  }
}

function modelOf(...views: readonly View[]): SchemaModel {
  return views.reduce(putObject, emptyModel)
}

function namesOf(views: readonly { readonly name: string }[]): readonly string[] {
  return views.map(({ name }) => name)
}

describe('what names what', () => {
  it('takes words for names, and strings and comments for none', () => {
    expect(names('select id from users', undefined, { name: 'users' }, reading)).to.equal(true)
    expect(names('select "Users".id', undefined, { name: 'users' }, reading)).to.equal(false)
    expect(names(`select 'users' -- users`, undefined, { name: 'users' }, reading)).to.equal(false)
  })

  it('takes a star for every column, but not the one that counts or multiplies', () => {
    const column = { name: 'users', column: 'email' }
    expect(names('select u.* from users u', undefined, column, reading)).to.equal(true)
    expect(names('select count(*), 2 * 3 from users', undefined, column, reading)).to.equal(false)
  })

  it('believes uses where it is stated, with or without the default schema', () => {
    const text = 'select users.email from people'
    expect(names(text, ['people'], { name: 'users' }, reading)).to.equal(false)
    expect(names(text, ['public.users'], { name: 'users' }, reading)).to.equal(true)
    expect(names(text, ['users.id'], { name: 'users', column: 'email' }, reading)).to.equal(false)
    expect(names(text, ['users'], { name: 'users', column: 'email' }, reading)).to.equal(true)
  })

  it('finds views over views, each after those that it needs, and once', () => {
    const model = modelOf(
      view('a', 'select 1 from c, b'),
      view('b', 'select 1 from users'),
      view('c', 'select 1 from b'),
      view('d', 'select 1 from orders'),
    )
    expect(namesOf(viewsOver(model, { name: 'users' }, reading))).to.deep.equal(['b', 'c', 'a'])
    expect(namesOf(viewsOver(model, [{ name: 'orders' }, { name: 'c' }], reading))).to.have.members([
      'd',
      'a',
    ])
  })

  it('finds a view that waits to be restated by its table, whatever column it names', () => {
    const column = { name: 'users', column: 'login' }
    const text = 'select email from users'
    expect(viewsNaming(modelOf(view('v', text)), column, reading)).to.deep.equal([])
    expect(namesOf(viewsNaming(modelOf(view('v', text, { stale: true })), column, reading))).to.deep.equal([
      'v',
    ])
  })

  it('tells tables of one name in two schemas apart', () => {
    const model = modelOf(
      view('t', 'select 1 as id'),
      view('t', 'select 1 as id', { schema: 's' }),
      view('plain', 'select t.id from t'),
      view('whole', 'select id from public.t'),
      view('other', 'select id from s.t'),
    )
    expect(namesOf(viewsNaming(model, { name: 't' }, reading))).to.deep.equal(['plain', 'whole'])
    expect(namesOf(viewsNaming(model, { schema: 's', name: 't' }, reading))).to.deep.equal(['other'])
  })

  it('puts each view after those of the list that it names', () => {
    const [inner, outer] = [view('inner', 'select 1'), view('outer', 'table "inner"')]
    expect(inMakingOrder([outer, inner], reading)).to.deep.equal([inner, outer])
    expect(inMakingOrder([inner, outer], reading)).to.deep.equal([inner, outer])
  })
})

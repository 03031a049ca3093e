import { expect } from 'chai'
import { suggest } from '../../src/diagnostics/suggest.js'

describe('suggestions', () => {
  it('give the closest first, and nothing far off', () => {
    expect(suggest('usres', ['orders', 'user', 'users', 'x'])).to.deep.equal(['users'])
    expect(suggest('create_usr', ['create_users', 'create_user', 'drop_users'])).to.deep.equal([
      'create_user',
      'create_users',
    ])
  })

  it('take the spellings of one word for one another, and never give the word itself', () => {
    expect(suggest('createdAt', ['created_at', 'createdAt'])).to.deep.equal(['created_at'])
  })

  it('leave something of a short word, and give up on a long one', () => {
    expect(suggest('b', ['a'])).to.deep.equal([])
    expect(suggest('b', ['B'])).to.deep.equal(['B'])
    expect(suggest('x'.repeat(101), ['x'.repeat(100)])).to.deep.equal([])
  })
})

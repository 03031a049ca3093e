import { expect } from 'chai'
import { scratchNames } from '../../src/api/scratch-names.js'

describe('names of databases while documents are tried', () => {
  it('stand for those of the documents, in any case, and with the backslashes of GRANT', () => {
    const names = scratchNames(['my_app', 'other'], 'shop')
    const [mine, other] = names.others
    const meant = ['my_app', 'My_App', String.raw`my\_app`, 'other', 'shop', 'myXapp']
    expect(meant.map((name) => names.nameOf(name))).to.deep.equal([
      mine,
      mine,
      mine,
      other,
      names.own,
      undefined,
    ])
    expect(names.told(`${names.own}.t, ${mine}.t`)).to.equal('shop.t, my_app.t')
  })
})

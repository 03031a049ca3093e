import { expect } from 'chai'
import { paletteFor } from '../../src/cli/palette.js'

const isColoured = (isTTY: boolean, variables: Readonly<Record<string, string>>): boolean =>
  paletteFor({ isTTY }, variables).error('x') !== 'x'

describe('paletteFor', () => {
  it('colours terminals, and nothing else', () => {
    expect(isColoured(true, {})).to.equal(true)
    expect(isColoured(false, {})).to.equal(false)
    expect(isColoured(true, { TERM: 'dumb' })).to.equal(false)
  })

  it('obeys NO_COLOR, and FORCE_COLOR before it', () => {
    expect(isColoured(true, { NO_COLOR: '1' })).to.equal(false)
    expect(isColoured(true, { NO_COLOR: '' })).to.equal(true)
    expect(isColoured(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).to.equal(true)
    expect(isColoured(true, { FORCE_COLOR: '0' })).to.equal(false)
  })
})

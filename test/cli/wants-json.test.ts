import { expect } from 'chai'
import { wantsJson } from '../../src/cli/wants-json.js'

describe('wantsJson', () => {
  it('sees --json and --format json wherever they stand', () => {
    expect(wantsJson(['plan', '--json'])).to.equal(true)
    expect(wantsJson(['plan', '--format=json', 'head'])).to.equal(true)
    expect(wantsJson(['plan', '--format', 'json'])).to.equal(true)
  })

  it('sees none in other formats, and none behind --', () => {
    expect(wantsJson(['plan', '--format', 'sql'])).to.equal(false)
    expect(wantsJson(['plan', '--', '--json'])).to.equal(false)
  })
})

import { expect } from 'chai'
import { array, assert, integer, property, stringMatching } from 'fast-check'
import { wrap } from '../../../src/cli/render/wrap.js'

describe('wrap', () => {
  it('breaks at blanks and indents what follows', () => {
    expect(wrap('one two three four five six', 24, '    ')).to.equal('one two three four\n    five six')
  })

  it('keeps every word, and no line is wider than the width, unless a single word is', () => {
    const word = stringMatching(/^[a-z]{1,18}$/)
    assert(
      property(array(word), integer({ min: 20, max: 80 }), (words, width) => {
        const lines = wrap(words.join(' '), width).split('\n')
        expect(lines.join(' ')).to.equal(words.join(' '))
        expect(lines.every((line) => line.length <= width)).to.equal(true)
      }),
    )
  })
})

import { expect } from 'chai'
import * as fc from 'fast-check'
import { fitName, namingConventions } from '../../src/model/naming.js'

describe('names left out of documents', () => {
  it('are made by the convention of the project', () => {
    const made = Object.values(namingConventions).map((convention) => [
      convention.primaryKey('t'),
      convention.unique('t', ['a', 'b']),
      convention.foreignKey('t', ['a', 'b'], 'u'),
      convention.check('t', 'a'),
      convention.index('t', ['a', 'expr']),
      convention.sequence('t', 'a'),
    ])
    expect(made).to.deep.equal([
      ['pk_t', 'uq_t_a_b', 'fk_t_a_b_u', 'ck_t_a', 'ix_t_a_expr', 't_a_seq'],
      ['t_pkey', 't_a_b_key', 't_a_b_fkey', 't_a_check', 't_a_expr_idx', 't_a_seq'],
    ])
  })

  it('of 63 bytes stay, longer ones end in a hash of the whole', () => {
    expect(fitName('x'.repeat(63))).to.equal('x'.repeat(63))
    expect(fitName('x'.repeat(64))).to.equal(`${'x'.repeat(54)}_7ce10097`)
    expect(fitName(`${'x'.repeat(63)}y`)).not.to.equal(fitName(`${'x'.repeat(63)}z`))
  })

  it('are cut between characters', () => {
    // 53 bytes, then one of 2 of which only the first would fit.
    expect(fitName(`${'x'.repeat(53)}ä${'y'.repeat(20)}`)).to.match(/^x{53}_[0-9a-f]{8}$/)
    expect(fitName('😀'.repeat(20))).to.match(/^(?:😀){13}_[0-9a-f]{8}$/u)
  })

  it('fit, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
        const fitted = fitName(name)
        expect(Buffer.byteLength(fitted)).to.be.at.most(63)
        expect(fitName(fitted)).to.equal(fitted)
      }),
    )
  })
})

import { expect } from 'chai'
import { mayHaveLongName } from '../../src/drivers/long-names.js'

describe('long names', () => {
  const name = 'n'.repeat(63)

  it('are those over 63 bytes', () => {
    expect(mayHaveLongName(`CREATE TABLE ${name} (id int)`)).to.equal(false)
    expect(mayHaveLongName(`CREATE TABLE ${name}n (id int)`)).to.equal(true)
    expect(mayHaveLongName(`CREATE TABLE "${name}" (id int)`)).to.equal(false)
    expect(mayHaveLongName(`CREATE TABLE "${name}n" (id int)`)).to.equal(true)
    expect(mayHaveLongName(`CREATE TABLE ${'ü'.repeat(32)} (id int)`)).to.equal(true)
  })

  it('are not looked for in text constants', () => {
    expect(mayHaveLongName(`INSERT INTO a VALUES ('it''s ${name}n')`)).to.equal(false)
  })
})

import { expect } from 'chai'
import { transactionStatusAfter } from '../../src/drivers/transaction-status.js'

describe('the expected transaction status', () => {
  it('follows BEGIN, COMMIT and ROLLBACK', () => {
    expect(transactionStatusAfter('I', ['BEGIN', 'SELECT 1'])).to.equal('T')
    expect(transactionStatusAfter('I', ['START TRANSACTION', 'SELECT 1', 'commit'])).to.equal('I')
    expect(transactionStatusAfter('E', ['ROLLBACK'])).to.equal('I')
    expect(transactionStatusAfter('T', ['SELECT 1'])).to.equal('T')
  })

  it('stays inside with ROLLBACK TO SAVEPOINT', () => {
    expect(transactionStatusAfter('T', ['ROLLBACK WORK TO a', 'rollback to savepoint a'])).to.equal('T')
  })
})

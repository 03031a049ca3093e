import { expect } from 'chai'
import { eachEngine } from '../support/each-engine.js'
import { readersBeside } from './readers.js'

/** How often; `npm run torture` does more. */
const count = Math.max(1, Math.round(Number(process.env['TORTURE_COUNT'] ?? 8) / 4))
const lockTimeoutMs = 200
/** What a busy machine may add. The bound is the server's, and does not grow with how long the table is held. */
const marginMs = 1_500
const heldMs = 4_000

describe('readers of a table that a run wants', function () {
  this.timeout(900_000)

  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    it('wait no longer than lock_timeout, however long somebody holds the table', async () => {
      const { url } = await engine.database()
      for (let round = 0; round < count; round += 1) {
        const { worstMs, retries, reads } = await readersBeside(url, { lockTimeoutMs, heldMs })
        expect(retries).to.be.greaterThan(1)
        expect(reads).to.be.greaterThan(10)
        expect(worstMs).to.be.lessThan(lockTimeoutMs + marginMs)
      }
    })

    it('would wait for as long as that without it', async () => {
      const { url } = await engine.database()
      const { worstMs, retries } = await readersBeside(url, { lockTimeoutMs: 0, heldMs })
      expect(retries).to.equal(0)
      expect(worstMs).to.be.greaterThan(lockTimeoutMs + marginMs)
    })
  })
})

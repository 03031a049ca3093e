import { expect } from 'chai'
import { loadRevision } from '../../src/documents/load-revision.js'
import { mutateText } from '../support/mutate-text.js'
import { randomSource } from '../support/random-source.js'
import { validTexts } from './valid-texts.js'

const seed = Number(process.env['ALUDEL_FUZZ_SEED'] ?? 20231117)
const runs = 3000

describe('mutated documents', function () {
  this.timeout(900_000)

  it('end in diagnostics or a revision, never in an exception', () => {
    const random = randomSource(seed)
    let accepted = 0
    for (let run = 0; run < runs; run++) {
      let text = validTexts[random(validTexts.length)] ?? ''
      for (let change = random(3); change >= 0 && text.length > 0; change--) {
        text = mutateText(text, random)
      }
      try {
        const { revision, diagnostics } = loadRevision({ file: 'a.yaml', text })
        if (revision !== undefined) accepted++
        expect(revision === undefined).to.equal(diagnostics.length > 0)
        for (const { message, location } of diagnostics) {
          expect(message).to.not.equal('')
          expect(location.start.line).to.be.within(1, text.split('\n').length)
          const isForwards =
            location.end.line > location.start.line || location.end.column >= location.start.column
          expect(isForwards).to.equal(true)
        }
      } catch (error) {
        throw new Error(`seed ${seed}, run ${run}:\n${text}`, { cause: error })
      }
    }
    expect(accepted).to.be.within(1, runs - 1)
  })

  it('that leave the content alone leave the digests alone', () => {
    for (const text of validTexts) {
      const first = loadRevision({ file: 'a.yaml', text })
      const again = loadRevision({ file: 'stored.json', text: first.revision?.canonicalText ?? '' })
      expect(first.diagnostics).to.deep.equal([])
      expect(again.revision?.canonicalText).to.equal(first.revision?.canonicalText)
      expect(again.revision?.digests).to.deep.equal(first.revision?.digests)
      expect(again.revision?.document).to.deep.equal(first.revision?.document)
    }
  })
})

import { expect } from 'chai'
import { Map as PersistentMap } from 'immutable'
import { diffModels } from '../../src/diff/diff-models.js'
import { readDocument } from '../../src/diff/read-document.js'
import type { Keys } from '../../src/operations/written/document-value.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { foldHistory } from '../../src/plan/planner.js'
import { applyOperation, invertOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { contextAt, foldContext, undoContext } from '../operations/fold-context.js'
import { randomHistory } from '../engines/histories/random-history.js'
import { caseSettings } from '../support/case-outcome.js'
import { diffWithDrops } from './answered.js'
import { plainModel } from './plain-model.js'

const settings = caseSettings(180_000)

/** The same pairs on every machine; others are met with DIFF_SEED=n and DIFF_COUNT=n. */
const first = Number(process.env['DIFF_SEED'] ?? 1)
const count = Number(process.env['DIFF_COUNT'] ?? 12)

/** Models of random histories: two that have nothing to do with each other, and two of one history, there and back. */
function pairsOf(seed: number): Readonly<Record<string, readonly [SchemaModel, SchemaModel]>> {
  const history = randomHistory(seed, 30, settings)
  const last = shown(history.model)
  const other = shown(randomHistory(seed + 10_000, 20, settings).model)
  const sources = history.revisions.map(({ source }) => source)
  const middle = shown(foldHistory(sources.slice(0, 15), settings).model)
  return {
    'from another': [other, last],
    'from before': [middle, last],
    'back to before': [last, middle],
  }
}

/** Without what was set aside, which may hold a type that should go. */
function shown(model: SchemaModel): SchemaModel {
  return { ...model, kept: PersistentMap() }
}

function operationsOf(documents: readonly Keys[]): readonly Operation[] {
  return documents.map((document) => {
    const read = readDocument(document)
    if ('complaints' in read) throw new Error(read.complaints.join('; '))
    return read.operation
  })
}

describe('laws of the difference of two models', () => {
  for (let seed = first; seed < first + count; seed += 1) {
    it(`leads from one to the other, and back (DIFF_SEED=${seed})`, () => {
      for (const [name, [from, to]] of Object.entries(pairsOf(seed))) {
        const { operations, unsaid } = diffWithDrops(from, to, settings)
        expect(unsaid, `${name}: what is unsaid`).to.deep.equal([])
        const folded: SchemaModel[] = [from]
        const undo: Operation[] = []
        for (const operation of operationsOf(operations)) {
          const before = folded.at(-1) ?? from
          const inverse = invertOperation(operation, before, contextAt(before, foldContext))
          if ('operations' in inverse) undo.unshift(...inverse.operations)
          folded.push(applyOperation(operation, before, contextAt(before, foldContext)))
        }
        const after = folded.at(-1) ?? from
        expect(plainModel(after), `${name}: the model after it`).to.deep.equal(plainModel(to))
        const back = undo.reduce(
          (model, operation) => applyOperation(operation, model, contextAt(model, undoContext)),
          after,
        )
        expect(plainModel(back), `${name}: the model after the undo`).to.deep.equal(plainModel(from))
        const again = diffModels(after, to, settings)
        expect(again.operations, `${name}: once more`).to.deep.equal([])
        expect(again.questions, `${name}: once more`).to.deep.equal([])
      }
    })
  }
})

import { expect } from 'chai'
import * as fc from 'fast-check'
import { modelToJson, type SchemaModel } from '../../src/model/schema-model.js'
import type { FoldContext } from '../../src/operations/definition.js'
import {
  applyOperation,
  describeOperation,
  invertOperation,
  lossesOf,
  operationKinds,
  planOperation,
} from '../../src/operations/index.js'
import type { Operation, OperationKind } from '../../src/operations/operation.js'
import { foldItems, type Folded } from '../../src/plan/fold.js'
import { standingAfter } from '../../src/plan/standing.js'
import { undoRevision } from '../../src/plan/undo.js'
import { sourceOf } from '../support/case-table.js'
import { arbitraryHistory, modelOf, type ModelHistory } from './arbitrary-model.js'
import { arbitraryOperationList, arbitraryOperations } from './arbitrary-operation.js'
import { deepFreeze } from './deep-freeze.js'
import { expectFlavourStatements } from './flavour-statements.js'
import { contextAt, foldContext, undoContext } from './fold-context.js'
import { expectSameModel, expectTrueLookups } from './same-model.js'

/** Enough for every arbitrary to meet every kind of table; the seed of a failure is printed. */
const numRuns = 100

/** The same cases on every machine; others are met with LAWS_SEED=n. */
const seed = Number(process.env['LAWS_SEED'] ?? 2026)

/** The document that lists of operations stand for; of it only the id is asked. */
const document = sourceOf('laws.yaml', 'revision: abc\nrevises: null\noperations: []\n')

interface Case {
  readonly history: ModelHistory
  readonly operation: Operation | undefined
}

/** A model and an operation for it; shrinks both, and prints both as operations. */
function arbitraryCase(kind: OperationKind): fc.Arbitrary<Case> {
  return arbitraryHistory.chain((history) => {
    const arbitrary: fc.Arbitrary<Operation> | undefined = arbitraryOperations[kind](modelOf(history))
    return fc.record({ history: fc.constant(history), operation: arbitrary ?? fc.constant(undefined) })
  })
}

/** Checks a law for one kind; a model in which the kind has nothing to act on does not count as a run. */
function check(kind: OperationKind, law: (operation: Operation, before: SchemaModel) => void): void {
  fc.assert(
    fc.property(arbitraryCase(kind), ({ history, operation }) => {
      fc.pre(operation !== undefined)
      law(deepFreeze(operation), deepFreeze(modelOf(history)))
    }),
    { numRuns, seed },
  )
}

/** The model after operations one after another. */
function fold(operations: readonly Operation[], before: SchemaModel, context: FoldContext): SchemaModel {
  return operations.reduce(
    (model, operation) => applyOperation(operation, model, contextAt(model, context)),
    before,
  )
}

/** The undo of operations, each inverted over the model just before it; undefined where one has none. */
function undoOf(
  operations: readonly Operation[],
  before: SchemaModel,
  context: FoldContext,
): readonly Operation[] | undefined {
  const undo: Operation[] = []
  let model = before
  for (const operation of operations) {
    const inverse = invertOperation(operation, model, contextAt(model, context))
    if ('irreversible' in inverse) return undefined
    undo.unshift(...inverse.operations)
    model = applyOperation(operation, model, contextAt(model, context))
  }
  return undo
}

/** Operations folded as those of one document, and the way back from them; none where one of them has none. */
function upAndDown(
  operations: readonly Operation[],
  before: SchemaModel,
): { readonly up: Folded; readonly down: Folded | undefined } {
  const items = operations.map((operation, i) => {
    const place = `/operations/${i}`
    return { operation, place, base: `${place}/${operation.kind}` }
  })
  const list = { revision: 'abc', hasDowngrade: false, isUndo: false }
  const up = foldItems(items, before, foldContext, list, false)
  // A decision about undoing has no place where the same document made the column: such a list is no document.
  fc.pre(up.problems.every(({ ruleId }) => ruleId !== 'model/decision'))
  expect(up.problems, 'what is wrong with the operations').to.deep.equal([])
  const undo = undoRevision(document, up, up.after, foldContext)
  return { up, down: 'folded' in undo ? undo.folded : undefined }
}

describe('laws of operations', () => {
  it('has an arbitrary for every kind of operation', () => {
    expect(Object.keys(arbitraryOperations).sort()).to.deep.equal([...operationKinds].sort())
  })

  it('takes several operations back as a plan does, and does them again', () => {
    const several = arbitraryHistory.chain((history) =>
      fc.record({
        history: fc.constant(history),
        operations: arbitraryOperationList(modelOf(history), 5),
      }),
    )
    fc.assert(
      fc.property(several, ({ history, operations }) => {
        const before = modelOf(history)
        const { up, down } = upAndDown(operations, before)
        if (down === undefined) return
        expect(down.problems, 'what is wrong with the undo').to.deep.equal([])
        expectSameModel(down.after, before, 'the model after the undo')
        expectTrueLookups(down.after, 'the lookups after the undo')
        const undo = down.operations.map(({ operation }) => operation)
        const redo = undoOf(undo, up.after, undoContext)
        if (redo === undefined) return
        expectSameModel(fold(redo, down.after, undoContext), up.after, 'the model after it was done again')
      }),
      { numRuns: 2 * numRuns, seed },
    )
  })

  for (const kind of operationKinds) {
    describe(kind, () => {
      it('gives the model before it back when its inverse is applied after it', () => {
        check(kind, (operation, before) => {
          const after = applyOperation(operation, before, contextAt(before))
          const inverse = invertOperation(operation, before, contextAt(before))
          if ('irreversible' in inverse) {
            expect(inverse.irreversible).to.be.a('string').that.is.not.equal('')
            return
          }
          const back = fold(inverse.operations, after, undoContext)
          expectSameModel(back, before, 'the model after the inverse')
          expectTrueLookups(back, 'the lookups after the inverse')
        })
      })

      it('leaves its input as it was, and keeps the lookups of the model true', () => {
        check(kind, (operation, before) => {
          const tables = JSON.stringify(modelToJson(before))
          const after = applyOperation(operation, before, contextAt(before))
          expect(JSON.stringify(modelToJson(before))).to.equal(tables)
          expectTrueLookups(after, 'the lookups after the operation')
        })
      })

      it('plans at least one step, up and down, and is described in one line', () => {
        check(kind, (operation, before) => {
          const after = applyOperation(operation, before, contextAt(before))
          expect(planOperation(operation, before, after, contextAt(before))).to.have.length.greaterThan(0)
          expect(describeOperation(operation)).to.match(/^\S.*$/u)
          for (const loss of lossesOf(operation, before, contextAt(before))) {
            expect(loss.sentence).to.match(/^\S.*$/u)
          }
          const inverse = invertOperation(operation, before, contextAt(before))
          let model = after
          for (const undo of 'operations' in inverse ? inverse.operations : []) {
            const next = applyOperation(undo, model, contextAt(model, undoContext))
            const makesNothing = undo.kind === 'execute' && undo.up === ''
            expect(planOperation(undo, model, next, contextAt(model, undoContext)).length > 0).to.equal(
              !makesNothing,
            )
            expect(describeOperation(undo)).to.match(/^\S.*$/u)
            model = next
          }
        })
      })

      it('has statements of MySQL and MariaDB for each of its steps, each taken back by one, or says why not', () => {
        check(kind, (operation, before) => {
          const after = applyOperation(operation, before, contextAt(before))
          const steps = planOperation(operation, before, after, contextAt(before))
          for (const name of ['mysql', 'mariadb'] as const) {
            steps.forEach((step, i) => {
              expectFlavourStatements(name, step, {
                before,
                after,
                standing: () => standingAfter({ before, after }, steps.slice(0, i)),
              })
            })
          }
        })
      })

      it('gives the model after it again when the inverse of its inverse is applied', () => {
        check(kind, (operation, before) => {
          const after = applyOperation(operation, before, contextAt(before))
          const undo = undoOf([operation], before, foldContext)
          const redo = undo === undefined ? undefined : undoOf(undo, after, undoContext)
          if (undo === undefined || redo === undefined) return
          const again = fold(redo, fold(undo, after, undoContext), undoContext)
          expectSameModel(again, after, 'the model after the second inverse')
        })
      })
    })
  }
})

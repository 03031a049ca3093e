import { ProblemError } from '../../diagnostics/problem.js'
import type { OperationDocument } from '../../generated/documents.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findType } from '../../model/schema-objects.js'
import type { FoldContext } from '../definition.js'
import type { Operation, OperationKind } from '../operation.js'
import type { ProblemList } from './problem-list.js'

/** What the `effect` of an execute makes of the model, and the operations that take it back. */
export interface Effect {
  readonly after: SchemaModel
  /** Or why there is no way back. */
  readonly undo: readonly Operation[] | string
}

/** Operations that say nothing about the model, and so have no place in an `effect`. */
const withoutEffect: ReadonlySet<OperationKind> = new Set<OperationKind>([
  'execute',
  'insert_rows',
  'update_rows',
  'delete_rows',
])

/** Folds an `effect`. What is wrong with its operations goes to the list; the fold goes on without them. */
export function foldEffect(
  documents: readonly OperationDocument[],
  before: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): Effect {
  const operations = documents.map((document) => context.nested.read(document))
  let model = before
  let undo: Effect['undo'] = []
  operations.forEach((operation, i) => {
    if (operation.dialects !== undefined && !operation.dialects.includes(context.rules.dialect)) return
    const place = `/effect/${i}/${operation.kind}`
    if (withoutEffect.has(operation.kind)) {
      problems.add({
        ruleId: 'model/nothing-to-change',
        message: `${operation.kind} says nothing about the model, and an effect is not run`,
        pointer: place,
        atKey: true,
        help: 'remove it from effect; write it as an operation of its own if it is to be run',
      })
      return
    }
    try {
      const here = at(model, context)
      const next = context.nested.apply(operation, model, here)
      undo = precede(context.nested.invert(operation, model, here), undo)
      model = next
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      for (const problem of error.problems) problems.add({ ...problem, pointer: place + problem.pointer })
    }
  })
  return { after: model, undo }
}

/** Folds operations that were computed. */
export function foldComputed(
  operations: readonly Operation[],
  before: SchemaModel,
  context: FoldContext,
): SchemaModel {
  return operations.reduce(
    (model, operation) => context.nested.apply(operation, model, at(model, context)),
    before,
  )
}

/** The context as it is where an operation between others stands: it knows the types made by then. */
function at(model: SchemaModel, context: FoldContext): FoldContext {
  return { ...context, namedType: (name) => findType(model, name) }
}

function precede(
  inverse: ReturnType<FoldContext['nested']['invert']>,
  later: Effect['undo'],
): Effect['undo'] {
  if (typeof later === 'string') return later
  return 'irreversible' in inverse ? inverse.irreversible : [...inverse.operations, ...later]
}

import { rules } from '../../src/dialects/postgresql/rules.js'
import { namingConventions } from '../../src/model/naming.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { findType } from '../../src/model/schema-objects.js'
import type { FoldContext } from '../../src/operations/definition.js'
import { nestedOperations } from '../../src/operations/index.js'

/** The context of operations in an ordinary document, over the real rules of PostgreSQL. */
export const foldContext: FoldContext = {
  rules,
  naming: namingConventions.aludel,
  defaultSchema: 'public',
  namedType: () => undefined,
  purged: new Set(),
  document: {
    revision: 'abc',
    hasDowngrade: false,
    isUndo: false,
    added: new Set(),
    place: '/operations/0',
    files: new Map(),
  },
  nested: nestedOperations,
}

/** The context of operations that undo others. */
export const undoContext: FoldContext = {
  ...foldContext,
  document: { ...foldContext.document, isUndo: true },
}

/** The context of operations in a document that writes its own `downgrade`. */
export const writtenContext: FoldContext = {
  ...foldContext,
  document: { ...foldContext.document, hasDowngrade: true },
}

/** The context where the model is this one: it knows the types that there are. */
export function contextAt(model: SchemaModel, context: FoldContext = foldContext): FoldContext {
  return { ...context, namedType: (name) => findType(model, name) }
}

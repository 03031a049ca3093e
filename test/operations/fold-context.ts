import { rules } from '../../src/dialects/postgresql/rules.js'
import { namingConventions } from '../../src/model/naming.js'
import type { FoldContext } from '../../src/operations/definition.js'
import { nestedOperations } from '../../src/operations/index.js'

/** The context of operations in an ordinary document, over the real rules of PostgreSQL. */
export const foldContext: FoldContext = {
  rules,
  naming: namingConventions.aludel,
  defaultSchema: 'public',
  document: { hasDowngrade: false, isUndo: false, added: new Set() },
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

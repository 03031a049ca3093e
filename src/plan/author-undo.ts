import { invertOperation, planOperation } from '../operations/index.js'
import type { CompileContext } from '../steps/compiler.js'
import type { Statement } from '../steps/statement.js'
import type { FoldedOperation } from './fold.js'

/**
 * Statements that a dialect cannot take back, with the undo that their author decided: a run of several groups that
 * fails later takes them back by it, as a downgrade would. Of several statements the last one carries it, which is true
 * only where all of them share a transaction; elsewhere nothing is claimed.
 */
export function withAuthorsUndo(
  statements: readonly Statement[],
  { operation, before, after, context }: FoldedOperation,
  transaction: CompileContext['transaction'],
): readonly Statement[] {
  if (context.document.isUndo || statements.every(({ undo }) => undo !== undefined)) return statements
  const share = transaction !== 'none' && statements.every((statement) => statement.class === 'transactional')
  if (!share && statements.length > 1) return statements
  const inverse = invertOperation(operation, before, context)
  if ('irreversible' in inverse) return statements
  const undo: string[] = []
  for (const step of inverse.operations.flatMap((each) => planOperation(each, after, before, context))) {
    if (step.kind !== 'execute' || !step.transaction) return statements
    undo.push(...step.statements)
  }
  return statements.map((statement, i) => ({
    ...statement,
    undo: i === statements.length - 1 ? undo : [],
  }))
}

import type { SchemaModel } from '../../model/schema-model.js'
import type { FoldContext } from '../definition.js'
import { fail } from './problem-list.js'

/** Only a computed undo knows how to bring back what is kept. */
export function checkKeep({ keptName }: { readonly keptName?: string }, { document }: FoldContext): void {
  if (keptName !== undefined || (!document.hasDowngrade && !document.isUndo)) return
  fail({
    ruleId: 'model/conflicting-keys',
    message: 'what is kept is brought back by a computed downgrade, but this document writes its own',
    pointer: '/keep',
    atKey: true,
    help: 'remove downgrade, or put this operation into a revision of its own',
  })
}

/** One revision keeps one object of a name. */
export function checkKeptName(keptName: string, model: SchemaModel): void {
  if (!model.kept.has(keptName)) return
  fail({
    ruleId: 'model/name-taken',
    message: `this revision keeps something as "${keptName}" already`,
    pointer: '/keep',
    atKey: true,
    help: 'keep the second one by a revision of its own',
  })
}

import { moveKeptColumns, putKept, removeKept } from '../../model/kept.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName, type TableName } from '../../model/table.js'
import type { OperationOf } from '../operation.js'
import { fail } from './problem-list.js'

/**
 * The model in which a restored table is about to stand again: it is kept no longer, and columns that were set aside in
 * it are found in it again.
 *
 * @throws ProblemError when what was kept is not there
 */
export function modelBack(
  { kept, keptColumns = [] }: OperationOf<'create_table'>,
  name: TableName,
  model: SchemaModel,
): SchemaModel {
  if (kept === undefined) return keptColumns.reduce(putKept, model)
  const found = model.kept.get(kept)
  if (found === undefined) return notKept(kept, `table "${displayName(name)}"`, '/table')
  return moveKeptColumns(removeKept(model, kept), found.at, name)
}

/** @throws ProblemError always */
export function notKept(keptName: string, what: string, pointer: string): never {
  return fail({
    ruleId: 'model/no-such-object',
    message: `there is no "${keptName}", from which ${what} would come back`,
    pointer,
    help: 'what was dropped with keep: true was dropped for good since',
  })
}

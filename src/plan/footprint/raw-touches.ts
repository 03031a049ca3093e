import { findTable, type SchemaModel } from '../../model/schema-model.js'
import type { FoldContext } from '../../operations/definition.js'
import type { OperationOf } from '../../operations/operation.js'
import { readings } from '../../operations/support/object-name.js'
import { textTouches } from './text-touches.js'
import { columnThing, partsThing, rowsThing, tableThing, valuesThing } from './things.js'
import { everything, read, write, type Touch } from './touch.js'

/**
 * What raw SQL touches: everything, unless it declares what it uses, makes or removes. What it uses it may also change:
 * the rows of a table, the values of a column.
 */
export function rawTouches(
  operation: OperationOf<'execute'>,
  before: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const { uses, creates, drops, effect } = operation
  if (uses === undefined && creates === undefined && drops === undefined && effect === undefined) {
    return [write(everything)]
  }
  return [
    ...textTouches({ sql: '', uses: uses ?? [] }, before, context),
    ...(uses ?? []).flatMap((use) => rowsUsed(use, before, context)),
  ]
}

function rowsUsed(use: string, model: SchemaModel, context: FoldContext): readonly Touch[] {
  const object = readings(use, context).find((reading) => findTable(model, reading) !== undefined)
  const table = object === undefined ? undefined : findTable(model, object)
  if (object === undefined || table === undefined) return []
  const owner = tableThing(table)
  const columns = table.columns.filter(({ name }) => object.part === undefined || name === object.part)
  return [
    ...(object.part === undefined
      ? [write(rowsThing(owner)), read(partsThing('constraints', owner))]
      : [read(rowsThing(owner))]),
    read(partsThing('triggers', owner)),
    ...columns.flatMap(({ name }) => [read(columnThing(name, owner)), write(valuesThing(name, owner))]),
  ]
}

import type { Problem } from '../diagnostics/problem.js'
import type { TableFault } from '../model/table-fault.js'
import { changedKeys, type SchemaModel } from '../model/schema-model.js'
import type { Table } from '../model/table.js'
import type { FoldContext } from '../operations/definition.js'
import { placeOfPart } from '../operations/support/place-of-part.js'
import type { Item } from './item.js'

/** What the engine would refuse of the tables that an operation leaves behind, where it was not there before. */
export function newFaults(
  { operation }: Item,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Problem[] {
  const { rules } = context
  return [...changedKeys(before, after)].sort().flatMap((key) => {
    const table = after.tables.get(key)
    const was = before.tables.get(key)
    if (table === undefined || table === was || table.declared === true) return []
    const faults = rules.tableFaults(table, after)
    if (faults.length === 0) return []
    const known = new Set(was === undefined ? [] : rules.tableFaults(was, before).map(textOf))
    // That a table may become a part of another is judged by the step that makes it one.
    if (was !== undefined && was.partOf === undefined && table.partOf !== undefined) {
      const { partOf } = table
      for (const fault of rules.tableFaults({ ...was, partOf }, before)) known.add(textOf(fault))
    }
    return faults
      .filter((fault) => !known.has(textOf(fault)))
      .map((fault) => toProblem(fault, placeOfFault(fault, operation, table, context)))
  })
}

function textOf({ of, message }: TableFault): string {
  return `${of.kind} ${of.name} ${message}`
}

/** The first of the keys that the operation has: of the part where it makes one, else of its own. */
function placeOfFault(
  { of, keys }: TableFault,
  operation: Item['operation'],
  table: Table,
  context: FoldContext,
): string {
  const part = placeOfPart(operation, of, table, context)
  const written = keys.map((key) => part + key).find((pointer) => isWritten(pointer, operation))
  return written ?? keys.find((key) => isWritten(key, operation)) ?? part
}

function isWritten(pointer: string, operation: object): boolean {
  let value: unknown = operation
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = new Map<string, unknown>(Object.entries(value)).get(key)
  }
  return value !== undefined
}

function toProblem({ message, help, suggestions }: TableFault, pointer: string): Problem {
  return {
    ruleId: 'dialect/unsupported',
    message,
    pointer,
    help,
    ...(suggestions === undefined ? {} : { suggestions }),
  }
}

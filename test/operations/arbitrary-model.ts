import * as fc from 'fast-check'
import type { CreateTable } from '../../src/generated/documents.js'
import { emptyModel, findTable, type SchemaModel } from '../../src/model/schema-model.js'
import { findColumn, nameOf } from '../../src/model/table.js'
import { applyOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { typesHistory } from './arbitrary/types.js'
import { namespacesHistory } from './arbitrary/namespaces.js'
import { codeHistory } from './arbitrary/code.js'
import { viewsHistory } from './arbitrary/views.js'
import { partitionsHistory } from './arbitrary/partitions.js'
import { arbitraryNames } from './arbitrary-names.js'
import { arbitraryParts, tableDocument, type TableParts } from './arbitrary-table.js'
import { deepFreeze } from './deep-freeze.js'
import { contextAt } from './fold-context.js'

/** The operations that make a model; what is printed of a model when a law does not hold. */
export interface ModelHistory {
  readonly operations: readonly Operation[]
}

/** Histories by what they are made of: laws of one seed meet the same ones, and folding them is most of the work. */
const known = new Map<string, ModelHistory>()
/** The model of each, which its operations need not make again. */
const models = new WeakMap<ModelHistory, SchemaModel>()

/** The first table has one of everything, so that every kind of operation finds something to act on. */
const rich: Partial<TableParts> = {
  key: 'beside',
  labelUnique: true,
  labelCheck: true,
  tableCheck: true,
  pairUnique: true,
  index: true,
  cleverIndex: true,
  uniqueIndex: true,
  generated: true,
  reference: 'self',
}

/** Operations that make a model of three to five tables, with every kind of object in it. */
export const arbitraryHistory: fc.Arbitrary<ModelHistory> = fc
  .tuple(arbitraryNames(5), fc.array(arbitraryParts, { minLength: 3, maxLength: 5 }))
  .map(([names, parts]) => {
    const key = JSON.stringify([names, parts])
    const history = known.get(key) ?? historyOf(names, parts)
    known.set(key, history)
    return history
  })

/** The model that a history makes. */
export function modelOf(history: ModelHistory): SchemaModel {
  const model = models.get(history)
  if (model === undefined) throw new Error('the history is none of arbitraryHistory')
  return model
}

function historyOf(names: readonly string[], parts: readonly TableParts[]): ModelHistory {
  const operations: Operation[] = []
  let model = emptyModel
  const add = (operation: Operation): void => {
    operations.push(operation)
    model = applyOperation(operation, model, contextAt(model))
  }
  parts.forEach((part, i) => {
    const all: TableParts =
      i === 0 ? { ...part, ...rich } : i === 1 ? { ...part, reference: 'beside', key: 'none' } : part
    const document: CreateTable = tableDocument(names[i] ?? `t${i}`, all, model)
    add({ kind: 'create_table', ...document })
    if (i === 1) addUnvalidated(document, model, add)
  })
  for (const history of [typesHistory, namespacesHistory, codeHistory, viewsHistory, partitionsHistory]) {
    for (const operation of history(model)) add(operation)
  }
  const history = deepFreeze({ operations })
  models.set(history, deepFreeze(model))
  return history
}

/** A check and a foreign key that wait to be validated; they can only be added to a table that is there. */
function addUnvalidated(
  document: CreateTable,
  model: SchemaModel,
  add: (operation: Operation) => void,
): void {
  const [first] = document.columns
  const table = findTable(model, {
    name: document.table,
    ...(document.schema === 'billing' ? { schema: document.schema } : {}),
  })
  const reference = table?.foreignKeys[0]
  if (first === undefined || table === undefined || findColumn(table, first.name) === undefined) return
  const keys = {
    table: document.table,
    ...(document.schema === undefined ? {} : { schema: document.schema }),
  }
  add({ kind: 'create_check_constraint', ...keys, name: 'late check', check: 'true', not_valid: true })
  if (reference === undefined) return
  const { name, schema } = nameOf(reference.references)
  add({
    kind: 'create_foreign_key',
    ...keys,
    name: 'late key',
    columns: [first.name],
    references: { table: name, schema: schema ?? 'public' },
    not_valid: true,
  })
}

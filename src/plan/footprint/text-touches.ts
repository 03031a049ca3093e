import type { SchemaModel } from '../../model/schema-model.js'
import { findTable, nameKey } from '../../model/schema-model.js'
import { findObject } from '../../model/schema-objects.js'
import { findColumn, type Table, type TableName } from '../../model/table.js'
import type { FoldContext } from '../../operations/definition.js'
import { readings } from '../../operations/support/object-name.js'
import { opaqueKey } from '../../operations/support/opaque.js'
import { mentions } from '../../sql/mentions.js'
import { partitionOwner } from './partition-owner.js'
import {
  columnThing,
  objectThing,
  opaqueThing,
  partsThing,
  rowsThing,
  tableThing,
  valuesThing,
} from './things.js'
import { need, read, type Touch } from './touch.js'

/** An SQL text, and what its names are looked up in. */
export interface Text {
  readonly sql: string
  /** The table whose columns it may name by themselves. */
  readonly table?: Table
  /** What its author says it uses, in place of its words. */
  readonly uses?: readonly string[]
  /** It is run on rows: their values count, not only their columns. */
  readonly onRows?: boolean
}

/**
 * What an SQL text refers to, by its words: more may be found than is meant, never less. A column is meant where its table
 * is named, and the text has the column's name, or a star.
 */
export function textTouches(text: Text, model: SchemaModel, context: FoldContext): readonly Touch[] {
  if (text.uses !== undefined) return text.uses.flatMap((use) => usedTouches(use, model, context))
  const { sql, table, onRows = false } = text
  const words = mentions(sql, context.rules.lexer, constantWords(sql))
  const own = table === undefined ? [] : columnsNamed(table, words, false, onRows)
  const star = sql.includes('*')
  const schemas = [
    undefined,
    ...[...words].filter((word) => findObject(model, 'schema', { name: word }) !== undefined),
  ]
  const found = [...words].flatMap((word) =>
    schemas.flatMap((schema) => {
      const name = schema === undefined ? { name: word } : { schema, name: word }
      return namedTouches(name, words, star, onRows, model)
    }),
  )
  return [...own, ...found]
}

/** Words inside constants, as in `nextval('invoice_no')`. */
function constantWords(sql: string): readonly string[] {
  return [...sql.matchAll(/'((?:[^']|'')*)'/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/[\p{L}\p{N}_$]+/gu)].map(([word]) => word),
  )
}

function namedTouches(
  name: TableName,
  words: ReadonlySet<string>,
  star: boolean,
  onRows: boolean,
  model: SchemaModel,
): readonly Touch[] {
  const table = findTable(model, name) ?? partitionOwner(model, name)
  if (table !== undefined) {
    const thing = tableThing(table)
    const rows = onRows ? [read(rowsThing(thing))] : []
    return [read(thing), ...rows, ...columnsNamed(table, words, star, onRows)]
  }
  const kinds = [
    ['view', 'view'],
    ['sequence', 'sequence'],
    ['type', 'enum'],
  ] as const
  const objects = kinds.flatMap(([named, kind]) =>
    model.names.has(nameKey(named, name.name, name.schema)) ? [read(objectThing({ kind, ...name }))] : [],
  )
  // Whether a call means a function of the model or one that is to come, only the server knows.
  return [...objects, need(objectThing({ kind: 'routine', ...name }))]
}

function columnsNamed(
  table: Table,
  words: ReadonlySet<string>,
  star: boolean,
  onRows: boolean,
): readonly Touch[] {
  const thing = tableThing(table)
  const columns = table.columns.filter(({ name }) => star || words.has(name))
  return [
    ...(star ? [read(partsThing('columns', thing))] : []),
    ...columns.flatMap(({ name }) => [
      read(columnThing(name, thing)),
      ...(onRows ? [read(valuesThing(name, thing))] : []),
    ]),
  ]
}

/** What a name of `uses` stands for. */
function usedTouches(use: string, model: SchemaModel, context: FoldContext): readonly Touch[] {
  for (const object of readings(use, context)) {
    if (model.opaque.has(opaqueKey(object))) return [read(opaqueThing(use))]
    const table = findTable(model, object) ?? partitionOwner(model, object)
    if (table !== undefined) {
      const thing = tableThing(table)
      if (object.part === undefined)
        return [
          read(thing),
          read(partsThing('columns', thing)),
          ...columnsNamed(table, new Set(), true, false),
        ]
      if (findColumn(table, object.part) !== undefined)
        return [read(thing), read(columnThing(object.part, thing))]
      continue
    }
    if (object.part !== undefined) continue
    const touches = namedTouches(object, new Set(), true, false, model)
    if (touches.some(({ mode }) => mode === 'read')) return touches
  }
  return readings(use, context).flatMap((object) =>
    object.part === undefined ? [read(objectThing({ kind: 'routine', ...object }))] : [],
  )
}

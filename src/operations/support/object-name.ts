import { suggest } from '../../diagnostics/suggest.js'
import type { MissingObject, Problem } from '../../diagnostics/problem.js'
import {
  findTable,
  nameKey,
  type NamedKind,
  type OpaqueObject,
  type SchemaModel,
} from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName, findColumn, nameOf, sameTable, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { opaqueKey, opaqueName } from './opaque.js'
import { inSchema } from './table-ref.js'

/**
 * What a text of `uses`, `creates` or `drops` may stand for, the plainest first: `a` is an object; `a.b` an object in
 * the schema a, or a part of a; `a.b.c` a part of an object in a schema. As names may hold dots, the whole text comes
 * first.
 */
export function readings(text: string, context: FoldContext): readonly OpaqueObject[] {
  const [first = '', second, third, ...more] = text.split('.')
  const whole = inSchema(text, undefined, context)
  if (second === undefined || more.length > 0) return [whole]
  if (third !== undefined) return [whole, { ...inSchema(second, first, context), part: third }]
  return [whole, { ...inSchema(first, undefined, context), part: second }, inSchema(second, first, context)]
}

/** Does the model have the object: a table, its column, a view, a type, a function…, or what raw SQL is known to have made? */
export function isKnown(model: SchemaModel, object: OpaqueObject): boolean {
  return isModelled(model, object) || model.opaque.has(opaqueKey(object))
}

/** Does the model have it, with all that belongs to it? */
export function isModelled(model: SchemaModel, object: OpaqueObject): boolean {
  const table = findTable(model, object)
  if (object.part !== undefined) {
    const view = findObject(model, 'view', object)
    // What columns a query gives back is the server's to know.
    if (view !== undefined) return view.columns?.includes(object.part) ?? true
    return table !== undefined && findColumn(table, object.part) !== undefined
  }
  return (
    table !== undefined ||
    named.some((kind) => model.names.has(nameKey(kind, object.name, object.schema))) ||
    objectsOf(model, 'routine').some((routine) => sameTable(routine, object))
  )
}

/** What besides tables and functions has a name of its own in a schema. */
const named: readonly NamedKind[] = ['partition', 'index', 'sequence', 'view', 'type']

/** What a text of `creates` names: a part of a table that is there, else an object of that schema. */
export function readingToCreate(text: string, model: SchemaModel, context: FoldContext): OpaqueObject {
  const [whole, part, inNamedSchema] = readings(text, context)
  const owner = part?.part === undefined ? undefined : nameOf(part)
  if (part !== undefined && (inNamedSchema === undefined || (owner !== undefined && isKnown(model, owner))))
    return part
  return inNamedSchema ?? whole ?? { name: text }
}

/** The problem of a name in `uses` that nothing has. */
export function unknownName(text: string, at: string, model: SchemaModel, context: FoldContext): Problem {
  const suggestions = suggest(text, knownNames(model))
  return {
    ruleId: 'model/declared-name',
    message: `there is nothing called "${text}" at this point`,
    pointer: at,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: 'name a table, table.column, schema.table, view, type, sequence or function of the model, or what an earlier execute `creates`',
    missing: missingObject(text, model, context),
  }
}

/** Of the ways to read the name, the one that a later operation is most likely to provide. */
function missingObject(text: string, model: SchemaModel, context: FoldContext): MissingObject {
  const [whole, part, inNamedSchema] = readings(text, context)
  if (part?.part === undefined) return { kind: 'any', ...nameOf(whole ?? { name: text }) }
  const table = findTable(model, part)
  if (table !== undefined) return { kind: 'column', ...asKeys(part), name: part.part }
  const schema = inNamedSchema?.schema
  const isSchema = schema !== undefined && [...model.tables.values()].some((other) => other.schema === schema)
  return { kind: 'any', ...nameOf(isSchema && inNamedSchema !== undefined ? inNamedSchema : part) }
}

function asKeys(table: TableName): { readonly table: string; readonly schema?: string } {
  return table.schema === undefined ? { table: table.name } : { table: table.name, schema: table.schema }
}

function* knownNames(model: SchemaModel): Iterable<string> {
  for (const object of model.opaque.values()) yield opaqueName(object)
  for (const table of model.tables.values()) {
    yield displayName(table)
    for (const column of table.columns) yield `${displayName(table)}.${column.name}`
  }
  for (const object of model.objects.values()) yield displayName(object)
}

import type { MissingObject, Problem } from '../../diagnostics/problem.js'
import { suggest } from '../../diagnostics/suggest.js'
import { objectNouns, type SchemaObjectKind, type SchemaObjectOf } from '../../model/objects.js'
import { nameKey, type SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName, type TableName } from '../../model/table.js'
import { fail } from './problem-list.js'

/** Objects that are told apart by their names alone. */
export type PlainObjectKind = Exclude<SchemaObjectKind, 'routine'>

/** How a missing object of each kind is asked of later operations. */
const missingKinds: Readonly<Record<PlainObjectKind, MissingObject['kind']>> = {
  enum: 'type',
  domain: 'type',
  sequence: 'sequence',
  view: 'view',
  schema: 'schema',
  extension: 'extension',
}

/** @throws ProblemError model/no-such-object, with near names. */
export function existingObject<K extends PlainObjectKind>(
  model: SchemaModel,
  kind: K,
  name: TableName,
  at: string,
): SchemaObjectOf<K> {
  const found = findObject(model, kind, name)
  return found !== undefined && !('implied' in found) ? found : fail(missingObject(model, kind, name, at))
}

/** The problem of an object that is not there, at the key that names it. */
export function missingObject(
  model: SchemaModel,
  kind: PlainObjectKind,
  name: TableName,
  at: string,
): Problem {
  const noun = objectNouns[kind]
  const all = objectsOf(model, kind).filter((object) => !('implied' in object))
  const names = all.filter(({ schema }) => schema === name.schema).map((object) => object.name)
  const suggestions = suggest(name.name, names)
  return {
    ruleId: 'model/no-such-object',
    message: `there is no ${noun} "${displayName(name)}" at this point`,
    pointer: at,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: identityHelp(model, kind, name) ?? help(noun, all.map(displayName)),
    missing: {
      kind: missingKinds[kind],
      ...(name.schema === undefined ? {} : { schema: name.schema }),
      name: name.name,
    },
  }
}

function help(noun: string, names: readonly string[]): string {
  return names.length === 0
    ? `there are no ${noun}s in the model: create it first`
    : `create it first; the ${noun}s at this point are ${names.join(', ')}`
}

/** The sequence of an identity has a name too, and is changed through its column. */
function identityHelp(model: SchemaModel, kind: PlainObjectKind, name: TableName): string | undefined {
  if (kind !== 'sequence') return undefined
  const [owner] = model.names.get(nameKey('sequence', name.name, name.schema)) ?? []
  return owner === undefined
    ? undefined
    : `it belongs to an identity of table "${displayName(owner.table)}": change it by alter_column with identity`
}

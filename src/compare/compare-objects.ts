import type { SchemaObject, SchemaObjectKind, SchemaObjectOf } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { objectKey, objectsOf } from '../model/schema-objects.js'
import { nameOf } from '../model/table.js'
import { compareAttributes, missingThing, unexpectedThing } from './compare-parts.js'
import { PartCompare } from './compare-table.js'
import type { At, CompareOptions } from './context.js'
import { joined, type Comparison } from './difference.js'
import { objectKinds, type ObjectKind } from './object-kinds.js'
import { placeOf, type DeclaredNames, type Owner } from './places.js'

/** All objects of one kind. */
export function compareObjects<K extends SchemaObjectKind>(
  kind: K,
  expected: SchemaModel,
  actual: SchemaModel,
  options: CompareOptions,
  declared: DeclaredNames,
): Comparison {
  const of: ObjectKind<SchemaObjectOf<K>> = objectKinds[kind]
  const wanted = objectsOf(expected, kind).filter(isThere)
  const found = new Map(objectsOf(actual, kind).map((object) => [objectKey(object), object]))
  const isExpected = expectedAnyway(expected, options)
  const compared = wanted.map((object): Comparison => {
    const other = found.get(objectKey(object)) ?? of.unsaid?.(object)
    found.delete(objectKey(object))
    const at = placeOfObject(object, of, options)
    if (other === undefined) return missingThing(of.attributes, object, at)
    const parts = new PartCompare(ownerOf(object, of), options, declared, of.columnsOf(object))
    return joined([
      compareAttributes(of.attributes, object, other, at),
      of.compareParts(object, other, parts),
    ])
  })
  const unexpected = [...found.values()]
    .filter((object) => !isExpected(object) && !declared.has(object))
    .map((object) => unexpectedThing(of.attributes, object, placeOfObject(object, of, options)))
  return joined([...compared, ...unexpected])
}

function ownerOf<O extends SchemaObject>(object: O, of: ObjectKind<O>): Owner {
  return { ...nameOf(object), name: of.nameOf(object), kind: of.kind }
}

function placeOfObject<O extends SchemaObject>(object: O, of: ObjectKind<O>, options: CompareOptions): At {
  const at = placeOf(ownerOf(object, of), options, of.columnsOf(object), of.textName(object))
  // Texts are stored by the name alone, and a function's signature beside it.
  return { ...at, of: nameOf(object) }
}

/** A view that waits to be restated is not in the database. */
function isThere(object: SchemaObject): boolean {
  return !(object.kind === 'view' && object.absent === true)
}

/**
 * What is no surprise although no document made it: what every database has from birth, the default schema, and schemas
 * that documents put something into without making them.
 */
function expectedAnyway(
  { tables, objects }: SchemaModel,
  { rules, defaultSchema, expected }: CompareOptions,
): (object: SchemaObject) => boolean {
  if (expected === 'catalog') return () => false
  const used = new Set(
    [...tables.values(), ...objects.values()].flatMap((each) => [
      each.schema,
      'kind' in each && each.kind === 'extension' ? each.in : undefined,
    ]),
  )
  return (object) =>
    (object.kind === 'extension' && rules.stored.extensionsFromBirth.includes(object.name)) ||
    (object.kind === 'schema' &&
      (object.implied === true || object.name === defaultSchema || used.has(object.name)))
}

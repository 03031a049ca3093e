import { findOwnParts } from '../../model/own-parts.js'
import { changedKeys, type SchemaModel } from '../../model/schema-model.js'
import { findObject } from '../../model/schema-objects.js'
import { nameOf } from '../../model/table.js'
import type { FoldContext } from '../../operations/definition.js'
import { same } from './same.js'
import { partsOfObject, partsOfTable, type Part } from './parts.js'
import { opaqueThing, schemaThing, tableThing } from './things.js'
import { add, read, write, type Touch } from './touch.js'

/**
 * What differs between the models before and after an operation, and what that refers to: what came, changed or went is
 * written; its table, and what its definition names, before and after, is read.
 */
export function modelTouches(
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  return [
    ...[...changedKeys(before, after)].flatMap((key) => ownerTouches(key, before, after, context)),
    ...asideTouches(before, after),
  ]
}

function ownerTouches(
  key: string,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const [was, is] = [partsAt(key, before, context), partsAt(key, after, context)]
  const touches: Touch[] = []
  for (const [thing, [old]] of was.parts) {
    const [now] = is.parts.get(thing) ?? []
    if (old !== undefined && !(now !== undefined && same(old.value, now.value))) {
      touches.push(...changeTouches(old, before, context))
      if (now === undefined) touches.push(...old.names.map(write))
    }
  }
  for (const [thing, [now]] of is.parts) {
    const [old] = was.parts.get(thing) ?? []
    if (now !== undefined && !(old !== undefined && same(old.value, now.value))) {
      touches.push(...changeTouches(now, after, context))
      if (old === undefined) touches.push(...now.names.map(write))
    }
  }
  return touches.length === 0 ? [] : [...was.stands, ...is.stands, ...touches]
}

function changeTouches(part: Part, model: SchemaModel, context: FoldContext): readonly Touch[] {
  return [
    write(part.thing),
    ...(part.among === undefined ? [] : [add(part.among)]),
    ...part.touches(model, context),
  ]
}

interface Owner {
  /** By name; functions that differ in their arguments alone are one thing with several values. */
  readonly parts: ReadonlyMap<string, readonly Part[]>
  /** What the owner itself stands in. */
  readonly stands: readonly Touch[]
}

const absent: Owner = { parts: new Map(), stands: [] }

function partsAt(key: string, model: SchemaModel, context: FoldContext): Owner {
  const table = model.tables.get(key)
  const object = model.objects.get(key)
  const owner = table ?? object
  if (owner === undefined) return absent
  const parts =
    table === undefined
      ? object === undefined
        ? []
        : partsOfObject(object, context)
      : partsOfTable(table, context)
  const { schema } = owner
  const inSchema = schema !== undefined && findObject(model, 'schema', { name: schema }) !== undefined
  const divided = table === undefined ? undefined : findOwnParts(model, table)?.partOf
  const [self] = parts
  return {
    parts: byThing(parts),
    stands: [
      ...(self === undefined ? [] : [read(self.thing)]),
      ...(inSchema ? [read(schemaThing(schema))] : []),
      ...(divided === undefined ? [] : [read(tableThing(nameOf(divided.table)))]),
    ],
  }
}

function byThing(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const things = new Map<string, Part[]>()
  for (const part of parts) things.set(part.thing, [...(things.get(part.thing) ?? []), part])
  return things
}

/** What was set aside, or taken back; and names that raw SQL makes or removes. */
function asideTouches(before: SchemaModel, after: SchemaModel): readonly Touch[] {
  const touches: Touch[] = []
  if (before.kept !== after.kept) {
    for (const [name, kept] of [...before.kept, ...after.kept]) {
      if (before.kept.get(name) !== after.kept.get(name)) {
        touches.push(write(`the kept "${name}"`), read(tableThing(kept.at)))
      }
    }
  }
  if (before.opaque !== after.opaque) {
    for (const [key, { schema, name, part }] of [...before.opaque, ...after.opaque]) {
      if (before.opaque.has(key) === after.opaque.has(key)) continue
      touches.push(write(opaqueThing([schema, name, part].filter((word) => word !== undefined).join('.'))))
    }
  }
  return touches
}

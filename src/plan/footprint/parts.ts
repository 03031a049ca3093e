import type { NamedKind, SchemaModel } from '../../model/schema-model.js'
import type { SchemaObject, View } from '../../model/objects.js'
import { constraintsOf, grantKey, nameOf, type Grant, type Table } from '../../model/table.js'
import type { FoldContext } from '../../operations/definition.js'
import { namesOfObject } from '../../model/schema-objects.js'
import {
  columnTouches,
  constraintTouches,
  indexTouches,
  objectTouches,
  partitionTouches,
  policyTouches,
  triggerTouches,
} from './part-touches.js'
import {
  columnThing,
  constraintNouns,
  nameThing,
  objectThing,
  partThing,
  partsThing,
  tablesThing,
  tableThing,
  type PartKind,
} from './things.js'
import { add, type Touch } from './touch.js'

/** Something that a model has as a whole: two of the same name and the same value are the same. */
export interface Part {
  readonly thing: string
  readonly value: unknown
  /** The kind of parts that it is one more of. */
  readonly among?: string
  /** The names that it takes in name spaces. */
  readonly names: readonly string[]
  /** What its definition refers to. */
  touches(model: SchemaModel, context: FoldContext): readonly Touch[]
}

const nothing = (): readonly Touch[] => []

/** A table by its parts: itself first, then what stands in it. */
export function partsOfTable(table: Table, context: FoldContext): readonly Part[] {
  const owner = tableThing(table)
  const { comment, options, partitionBy, declared, partOf } = table
  const part = (
    kind: PartKind,
    noun: string,
    item: { readonly name: string; readonly comment?: string },
    named: NamedKind | undefined,
    touches: Part['touches'],
  ): readonly Part[] => {
    const thing = partThing(noun, item.name, owner)
    const { comment: said, ...value } = item
    const names = named === undefined ? [] : takenNames(named, item.name, table, owner, context)
    return [{ thing, value, among: partsThing(kind, owner), names, touches }, ...saying(thing, said)]
  }
  return [
    {
      thing: owner,
      value: [declared, partOf === undefined ? undefined : nameOf(partOf.table)],
      among: tablesThing(table.schema ?? context.defaultSchema),
      names: partOf === undefined ? takenNames('table', table.name, table, owner, context) : [],
      touches: nothing,
    },
    ...saying(owner, comment),
    ...valued(`the settings of ${owner}`, options),
    ...valued(`the division of ${owner}`, partitionBy),
    ...valued(`the columns' comments of ${owner}`, partOf?.columns),
    ...table.columns.flatMap((column) => [
      ...part('columns', 'column', column, undefined, (model, within) =>
        columnTouches(column, table, model, within),
      ),
      ...(column.identity === undefined
        ? []
        : valued(`the sequence of ${columnThing(column.name, owner)}`, column.identity.name).map((each) => ({
            ...each,
            names: takenNames('sequence', column.identity?.name ?? '', table, owner, context),
          }))),
    ]),
    ...constraintsOf(table).flatMap((constraint) =>
      part('constraints', constraintNouns[constraint.kind], constraint, constraint.kind, (model, within) =>
        constraintTouches(constraint, table, model, within),
      ),
    ),
    ...table.indexes.flatMap((index) =>
      part('indexes', 'index', index, 'index', (model, within) => indexTouches(index, table, model, within)),
    ),
    ...table.triggers.flatMap((trigger) =>
      part('triggers', 'trigger', trigger, 'trigger', (model, within) =>
        triggerTouches(trigger, table, model, within),
      ),
    ),
    ...table.policies.flatMap((policy) =>
      part('policies', 'policy', policy, 'policy', (model, within) =>
        policyTouches(policy, table, model, within),
      ),
    ),
    ...table.partitions.flatMap((partition) =>
      part('partitions', 'partition', partition, 'partition', (model) =>
        partitionTouches(partition, table, model),
      ),
    ),
    ...rights(table.grants, owner),
  ]
}

/** A view, a type, a function or another object by its parts. */
export function partsOfObject(object: SchemaObject, context: FoldContext): readonly Part[] {
  const owner = objectThing(object)
  const [taken] = namesOfObject(object)
  return [
    {
      thing: owner,
      value: selfOf(object),
      names: taken === undefined ? [] : takenNames(taken.kind, taken.name, object, owner, context),
      touches: (model, within) => objectTouches(object, model, within),
    },
    ...('comment' in object ? saying(owner, object.comment) : []),
    ...(object.kind === 'view' ? viewParts(object, owner, context) : []),
    ...('grants' in object ? rights(object.grants, owner) : []),
  ]
}

/** An object without what is a thing of its own. */
function selfOf(object: SchemaObject): unknown {
  if (object.kind === 'extension') return object
  const { comment: _comment, grants: _grants, ...self } = object
  if (self.kind !== 'view') return self
  const { indexes: _indexes, triggers: _triggers, ...view } = self
  return view
}

function viewParts(view: View, owner: string, context: FoldContext): readonly Part[] {
  return [
    ...view.indexes.map((index) => ({
      thing: partThing('index', index.name, owner),
      value: index,
      among: partsThing('indexes', owner),
      names: takenNames('index', index.name, view, owner, context),
      touches: nothing,
    })),
    ...view.triggers.map((trigger) => ({
      thing: partThing('trigger', trigger.name, owner),
      value: trigger,
      among: partsThing('triggers', owner),
      names: [],
      touches: (model: SchemaModel, within: FoldContext) => triggerTouches(trigger, undefined, model, within),
    })),
  ]
}

/** A comment is a thing of its own: it is set without minding what it is about. */
function saying(thing: string, comment: string | undefined): readonly Part[] {
  return valued(`the comment on ${thing}`, comment)
}

function valued(thing: string, value: unknown): readonly Part[] {
  return value === undefined ? [] : [{ thing, value, names: [], touches: nothing }]
}

function rights(grants: readonly Grant[], owner: string): readonly Part[] {
  return grants.map((grant) => ({
    thing: `the right ${grant.privilege} of ${grant.role} on ${grant.column === undefined ? owner : columnThing(grant.column, owner)}`,
    value: [grantKey(grant), grant.grantOption],
    names: [],
    touches: () =>
      grant.column === undefined ? [] : [add(`the rights on ${columnThing(grant.column, owner)}`)],
  }))
}

/** The places that a name takes, by the name spaces of the dialect. */
function takenNames(
  kind: NamedKind,
  name: string,
  { schema }: { readonly schema?: string },
  owner: string,
  { rules }: FoldContext,
): readonly string[] {
  const full = schema === undefined ? { name } : { schema, name }
  return rules.nameSpaces
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ scope }) => (scope === 'schema' ? nameThing(full) : nameThing({ name }, owner)))
}

import { routinesNaming, viewsNaming, type ReadingRules } from '../../model/dependants.js'
import { mentionKey } from '../../model/mention-index.js'
import type { Routine, View } from '../../model/objects.js'
import { attachable, findOwnParts } from '../../model/own-parts.js'
import { partitionName } from '../../model/partitions.js'
import { findTable, modelToJson, type SchemaModel } from '../../model/schema-model.js'
import { objectsOf, ownersMentioning } from '../../model/schema-objects.js'
import { constraintsOf, grantKey, nameOf, type Grant, type Table, type TableName } from '../../model/table.js'
import { createConstraint } from './constraint-documents.js'
import { inOrder, tablesInOrder } from './in-order.js'
import type { Keys } from './document-value.js'
import type { TableRules } from './inline-parts.js'
import { objectDocument, type WritingRules } from './object-document.js'
import { grantTarget, isUnvalidated, rightDocuments, tableParts, triggerDocument } from './part-documents.js'
import { partitionDocument, tableDocument } from './table-document.js'

/**
 * The operations that make a model from nothing, as a person would write them, in an order in which they run: the
 * schema as one document. What was kept aside by `keep: true` is not part of it.
 */
export function modelOperations(
  model: SchemaModel,
  rules: WritingRules & ReadingRules & TableRules,
): readonly Keys[] {
  const { tables } = modelToJson(model)
  const own = tablesInOrder(model, rules).map((table) => written(model, table))
  const routines = objectsOf(model, 'routine')
  const early = routines.filter((routine) => isNamedByTable(model, routine))
  const sequences = objectsOf(model, 'sequence')
  return [
    ...objectsOf(model, 'schema')
      .filter(({ implied }) => implied !== true)
      .map((object) => objectDocument(object, rules)),
    ...objectsOf(model, 'schema').flatMap(({ implied, name, comment }) =>
      implied === true && comment !== undefined ? [{ set_comment: { schema: name, comment } }] : [],
    ),
    ...objectsOf(model, 'extension').map((object) => objectDocument(object, rules)),
    ...objectsOf(model, 'enum').map((object) => objectDocument(object, rules)),
    ...objectsOf(model, 'domain').map((object) => objectDocument(object, rules)),
    ...sequences.map((object) => objectDocument(object, rules)),
    ...early.map((object) => objectDocument(object, rules)),
    ...tables.filter(({ declared }) => declared === true).map((table) => declaredDocument(table, rules)),
    ...own.map((table) => whole(table, rules)),
    ...own.flatMap((table) => unvalidated(table, rules)),
    ...tables.flatMap((table) => attaching(model, table)),
    ...sequences.flatMap(({ name, schema, ownedBy }) =>
      ownedBy === undefined
        ? []
        : [
            {
              alter_sequence: {
                name,
                schema,
                owned_by: { table: ownedBy.table.name, column: ownedBy.column },
              },
            },
          ],
    ),
    ...inOrderOfUse(
      model,
      [...routines.filter((routine) => !early.includes(routine)), ...objectsOf(model, 'view')],
      rules,
    ).map((object) => objectDocument(object, rules)),
    ...own.flatMap((table) => tableParts(table, rules)),
    ...objectsOf(model, 'view').flatMap((view) =>
      view.triggers.map((trigger) => triggerDocument(view, trigger, rules)),
    ),
    ...[...sequences, ...objectsOf(model, 'view'), ...objectsOf(model, 'schema')].flatMap((object) =>
      rightDocuments('grant', grantTarget(object), object.grants),
    ),
    ...routines.flatMap((routine) => [
      ...rightDocuments('grant', grantTarget(routine), without(routine.grants, rules.bornWith)),
      ...rightDocuments('revoke', grantTarget(routine), without(rules.bornWith, routine.grants)),
    ]),
  ]
}

function without(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const known = new Set(others.map(grantKey))
  return grants.filter((grant) => !known.has(grantKey(grant)))
}

function whole(table: Table, rules: TableRules): Keys {
  const validated = {
    ...table,
    checks: table.checks.filter((check) => !isUnvalidated(check)),
    foreignKeys: table.foreignKeys.filter((key) => !isUnvalidated(key)),
  }
  return { create_table: tableDocument(validated, rules) }
}

/** A table of someone else, as the operation that declares it. */
export function declaredDocument(table: Table, rules: TableRules): Keys {
  const { table: name, schema, columns, primary_key, unique_constraints } = tableDocument(table, rules)
  return { declare_table: { table: name, schema, columns, primary_key, unique_constraints } }
}

/** Constraints whose rows were not looked at, each as the operation that adds it so. */
function unvalidated(table: Table, rules: TableRules): readonly Keys[] {
  return constraintsOf(table)
    .filter(isUnvalidated)
    .map((constraint) => createConstraint(table, constraint, rules))
}

/** A partition with parts of its own is made as a table, and attached; the whole table is made without it. */
function written(model: SchemaModel, table: Table): Table {
  const parent = table.partOf === undefined ? undefined : findTable(model, table.partOf.table)
  if (parent !== undefined) return attachable(parent, table)
  return {
    ...table,
    partitions: table.partitions.filter(
      (partition) => findOwnParts(model, partitionName(table, partition)) === undefined,
    ),
  }
}

function attaching(model: SchemaModel, { name, partOf }: Table): readonly Keys[] {
  const parent = partOf === undefined ? undefined : findTable(model, partOf.table)
  const partition = parent?.partitions.find((other) => other.name === name)
  if (parent === undefined || partition === undefined) return []
  return [
    { attach_partition: { table: parent.name, schema: parent.schema, ...partitionDocument(partition) } },
  ]
}

/** Does a table need the function to be made: by a default, a check, an index? Its triggers and policies come later. */
function isNamedByTable(model: SchemaModel, routine: Routine): boolean {
  return ownersMentioning(model, routine.name).some(
    (owner) =>
      !('kind' in owner) && !owner.triggers.some((trigger) => trigger.function?.name === routine.name),
  )
}

/** Views and functions after the views and functions that they name. */
function inOrderOfUse(
  model: SchemaModel,
  objects: readonly (View | Routine)[],
  rules: ReadingRules,
): readonly (View | Routine)[] {
  const needs = new Map<string, (View | Routine)[]>()
  for (const object of objects) {
    const target: TableName = nameOf(object)
    for (const user of [...viewsNaming(model, target, rules), ...routinesNaming(model, target, rules)]) {
      const key = mentionKey(user)
      needs.set(key, [...(needs.get(key) ?? []), object])
    }
  }
  return inOrder(objects, mentionKey, (object) => needs.get(mentionKey(object)) ?? [])
}

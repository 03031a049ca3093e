import type { Extension } from '../../model/objects.js'
import { nameKey, type SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName, nameOf } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { extensionParts, type NamedPart } from './extension-parts.js'
import { opaqueKey } from './opaque.js'
import { inSchema } from './table-ref.js'

/** Is the part the extension's, where this stands in the schema, and no one's in the model? */
export function isPartOf(
  named: NamedPart,
  extension: { readonly name: string; readonly in?: string },
  model: SchemaModel,
  context: FoldContext,
): boolean {
  if (!context.rules.extensions.bringing(named.part).includes(extension.name)) return false
  const written = named.schema
  if (written !== undefined && written !== (extension.in ?? context.defaultSchema)) return false
  return !isMade(named, model, context)
}

/** Extensions of the model that bring the part. */
export function extensionsBringing(
  named: NamedPart,
  model: SchemaModel,
  context: FoldContext,
): readonly Extension[] {
  return context.rules.extensions
    .bringing(named.part)
    .flatMap((name) => findObject(model, 'extension', { name }) ?? [])
}

/** A function or a table of the model that has the name, or what raw SQL made under it. */
function isMade({ part, schema }: NamedPart, model: SchemaModel, context: FoldContext): boolean {
  if (!('name' in part) || part.kind === 'operator_class') return false
  const name = inSchema(part.name, schema, context)
  if (model.opaque.has(opaqueKey(name))) return true
  if (part.kind === 'function') return objectsOf(model, 'routine').some((other) => sameName(other, name))
  const kinds = part.kind === 'relation' ? (['table', 'view', 'partition'] as const) : []
  return kinds.some((kind) => model.names.has(nameKey(kind, name.name, name.schema)))
}

function sameName(
  a: { readonly name: string; readonly schema?: string },
  b: { readonly name: string; readonly schema?: string },
): boolean {
  return a.name === b.name && a.schema === b.schema
}

/**
 * Everything that holds the drop of an extension back, as far as it is known what the extension brings, as a message
 * names it. What another extension of the model brings as well is no hold.
 */
export function holdersOfExtension(
  model: SchemaModel,
  extension: Extension,
  context: FoldContext,
): readonly string[] {
  const isHold = (named: NamedPart): boolean =>
    named.isBound &&
    isPartOf(named, extension, model, context) &&
    extensionsBringing(named, model, context).every(({ name }) => name === extension.name)
  const owners = [...model.tables.entries(), ...model.objects.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, owner]) => owner)
  return [
    ...new Set([
      ...owners.flatMap((owner) => labels(extensionParts(owner, context).filter(isHold))),
      ...[...model.kept.values()]
        .filter(({ table }) => extensionParts(table, context).some(isHold))
        .map(({ table, column }) =>
          column === undefined
            ? `the kept table "${displayName(table)}"`
            : `the kept column "${displayName(table)}"."${column}"`,
        )
        .sort(),
      ...objectsOf(model, 'extension')
        .filter(({ name }) => context.rules.extensions.required(name).includes(extension.name))
        .map((other) => `extension "${displayName(nameOf(other))}"`),
    ]),
  ]
}

function labels(parts: readonly NamedPart[]): readonly string[] {
  return parts.map(({ label }) => label)
}

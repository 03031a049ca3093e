import type { Problem } from '../diagnostics/problem.js'
import { changedKeys, type SchemaModel } from '../model/schema-model.js'
import type { FoldContext } from '../operations/definition.js'
import { createdBy } from '../operations/index.js'
import type { Operation } from '../operations/operation.js'
import { extensionParts, partsOfText, type NamedPart } from '../operations/support/extension-parts.js'
import { extensionsBringing, isPartOf } from '../operations/support/extension-users.js'
import { operationTexts } from '../operations/support/operation-texts.js'
import type { Item } from './item.js'

/** What comes of an item, with the models around it. */
export interface Applied {
  readonly item: Item
  readonly before: SchemaModel
  readonly after: SchemaModel
}

/**
 * Extensions that a later item installs and this one cannot do without: that bring a type, an operator class, a method or
 * a function which it names for the first time, or which an extension of its own needs. Where no item installs one, it is
 * there all the same: by others, or before the first revision.
 */
export function unmetExtensions(
  { item, before, after }: Applied,
  later: readonly Item[],
  context: FoldContext,
): readonly Problem[] {
  const made = later.filter(mayInstall).flatMap(({ operation }) => installed(operation, context))
  if (made.length === 0) return []
  const parts = newParts(item.operation, before, after, context)
  const required =
    item.operation.kind === 'create_extension' ? context.rules.extensions.required(item.operation.name) : []
  return made
    .filter(
      (extension) =>
        required.includes(extension.name) ||
        parts.some(
          (part) =>
            isPartOf(part, extension, after, context) &&
            extensionsBringing(part, after, context).length === 0,
        ),
    )
    .map(({ name }) => ({
      ruleId: 'model/no-such-object',
      message: 'the operation names what an extension brings that a later one installs',
      pointer: '',
      missing: { kind: 'extension', name },
    }))
}

/** May the item install an extension? */
export function mayInstall({ operation }: Item): boolean {
  return (
    operation.kind === 'create_extension' || (operation.kind === 'execute' && operation.effect !== undefined)
  )
}

function installed(
  operation: Operation,
  context: FoldContext,
): readonly { readonly name: string; readonly in?: string }[] {
  const schema = operation.kind === 'create_extension' ? operation.schema : undefined
  return createdBy(operation, context).flatMap(({ kind, name }) =>
    kind !== 'extension' || name === undefined
      ? []
      : [schema === undefined ? { name } : { name, in: schema }],
  )
}

/** What the operation names, in definitions and texts, that its objects did not name before. */
function newParts(
  operation: Operation,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly NamedPart[] {
  const own = (model: SchemaModel): readonly NamedPart[] =>
    [...changedKeys(before, after)].flatMap((key) => {
      const owner = model.tables.get(key) ?? model.objects.get(key)
      return owner === undefined ? [] : extensionParts(owner, context)
    })
  const known = new Set(own(before).map(({ part }) => JSON.stringify(part)))
  return [
    ...own(after).filter(({ part }) => !known.has(JSON.stringify(part))),
    ...operationTexts(operation, context).flatMap((text) => partsOfText(text, '', context)),
  ]
}

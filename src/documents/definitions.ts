import { schemaKeys, type SchemaKeys } from '../generated/schema-keys.js'
import { pointerParts } from './source-document.js'
import type { SourceNode } from './source-node.js'

/** The path of a definition in `schemas/`, such as `operations/add_column`. */
export type DefinitionId = string

/** The definition under a key, or of an element; undefined where anything may stand. */
export function childDefinition(
  id: DefinitionId | undefined,
  part: string,
  isItem: boolean,
): DefinitionId | undefined {
  if (id === undefined) return undefined
  const definition = schemaKeys[id]
  if (isItem) return definition?.items ?? id
  if (definition === undefined) return undefined
  return own(definition.children, part) ?? (definition.keys.includes(part) ? undefined : definition.values)
}

/** The definition that describes what stands at a pointer. */
export function definitionAt(
  root: DefinitionId,
  pointer: string,
  node: SourceNode,
): DefinitionId | undefined {
  let id: DefinitionId | undefined = root
  let at: SourceNode | undefined = node
  for (const part of pointerParts(pointer)) {
    id = childDefinition(id, part, at?.kind === 'list')
    at =
      at?.kind === 'list'
        ? at.items[Number(part)]
        : at?.kind === 'map'
          ? at.entries.find(({ key }) => key === part)?.value
          : undefined
  }
  return id
}

/** What a definition takes; undefined where anything may stand. */
export function definitionOf(id: DefinitionId | undefined): SchemaKeys | undefined {
  return id === undefined ? undefined : schemaKeys[id]
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

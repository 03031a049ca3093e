import { schemaKeys, type SchemaKeys } from '../generated/schema-keys.js'
import { pointerParts } from './source-document.js'
import type { SourceNode } from './source-node.js'

/** The path of a definition in `schemas/`, such as `operations/add_column`. */
export type DefinitionId = string

/** Keys whose value is a mapping of free names, told apart here because the definition they lead to is that of a value. */
const namedValues: Readonly<Record<DefinitionId, Readonly<Record<string, DefinitionId>>>> = {
  'operations/update_rows': { set: 'fragments/row' },
  project: { environments: 'environments' },
  'fragments/postgresql-table-change': { with: 'fragments/parameters' },
}

/** The definition under a key, or of an element; undefined where anything may stand. */
export function childDefinition(
  id: DefinitionId | undefined,
  part: string,
  isItem: boolean,
): DefinitionId | undefined {
  if (id === undefined) return undefined
  if (id === 'environments') return 'fragments/environment'
  const definition = schemaKeys[id]
  if (isItem) return definition?.items ?? id
  const named = namedValues[id]?.[part]
  if (named !== undefined) return named
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

import type { SchemaKeys } from '../generated/schema-keys.js'
import type { DefinitionId } from './definitions.js'
import { pointerParts } from './source-document.js'
import type { SourceNode } from './source-node.js'

/** An error of the precompiled validator (https://ajv.js.org/api.html#error-objects), without words. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** An error with what it is about: the value, its definition, its pointer. */
export interface ErrorSite {
  readonly error: SchemaError
  readonly pointer: string
  readonly node: SourceNode
  readonly id: DefinitionId | undefined
  readonly definition: SchemaKeys | undefined
  /** The value's own name in a sentence: `"columns"`, `an item of "columns"`. */
  readonly label: string
  /** Definition, and key or place, of what contains the value. */
  readonly parentId: DefinitionId | undefined
  readonly key: string
}

/** How a value is named in a sentence, by its pointer. */
export function labelOf(pointer: string): string {
  const parts = pointerParts(pointer)
  const last = parts.at(-1)
  if (last === undefined) return 'the document'
  if (!/^\d+$/.test(last)) return `"${last}"`
  const list = parts.findLast((part) => !/^\d+$/.test(part))
  return list === undefined ? 'an item' : `an item of "${list}"`
}

/** Whether the value is a list of ours that holds operations. */
export function isOperationItem(site: ErrorSite): boolean {
  return site.id === 'fragments/operation' && site.node.kind !== 'list' && /\/\d+$/.test(site.pointer)
}

/** The text of a parameter of the validator. */
export function textParam(error: SchemaError, name: string): string {
  const value = error.params[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A list in a sentence: `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`
}

import type { CanonicalValue } from '../revisions/canonical.js'
import type { SourceMap, SourceNode } from './source-node.js'

/** A node as the plain data that digests are made of. */
export function canonicalNode(node: SourceNode): CanonicalValue {
  switch (node.kind) {
    case 'map':
      return canonicalMap(node)
    case 'list':
      return node.items.map(canonicalNode)
    case 'number':
      return { number: node.text }
    case 'boolean':
      return node.text === 'true'
    case 'null':
      return null
    case 'string':
      return node.text
  }
}

/** A mapping as the plain data that digests are made of. */
export function canonicalMap(node: SourceMap): ReadonlyMap<string, CanonicalValue> {
  return new Map(node.entries.map(({ key, value }) => [key, canonicalNode(value)]))
}

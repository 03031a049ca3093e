import type { Hints, PlanDocument, ProjectFile, RevisionDocument, Targets } from '../generated/documents.js'
import { canonicalText } from '../revisions/canonical.js'
import { canonicalNode } from './canonical-node.js'
import { childDefinition, type DefinitionId } from './definitions.js'
import type { SourceMap, SourceNode } from './source-node.js'

/** Where a number is a constant of SQL, and keeps its digits, rather than a count of ours. */
const constants: ReadonlySet<DefinitionId> = new Set([
  'fragments/literal',
  'fragments/literal-change',
  'fragments/default',
  'fragments/fill-value',
  'fragments/cell',
])

/**
 * A validated document as typed data: numbers that become SQL are `{ number }` with their source digits, `{ json }`
 * holds canonical JSON text. The cast is sound because the validator, made from the same schema as the type, has passed.
 */
export function decodeRevision(root: SourceMap): RevisionDocument {
  return decodeNode(root, 'revision') as RevisionDocument
}

/** A validated project file as typed data. */
export function decodeProject(root: SourceMap): ProjectFile {
  return decodeNode(root, 'project') as ProjectFile
}

/** A validated file of hints as typed data. */
export function decodeHints(root: SourceMap): Hints {
  return decodeNode(root, 'hints') as Hints
}

/** A validated file of targets as typed data. */
export function decodeTargets(root: SourceMap): Targets {
  return decodeNode(root, 'targets') as Targets
}

/** A validated plan file as typed data. */
export function decodePlan(root: SourceMap): PlanDocument {
  return decodeNode(root, 'output/plan') as PlanDocument
}

function decodeNode(node: SourceNode, id: DefinitionId | undefined): unknown {
  switch (node.kind) {
    case 'map': {
      const result: Record<string, unknown> = {}
      for (const { key, value } of node.entries) {
        const isJson = key === 'json' && id !== undefined && constants.has(id)
        const decoded = isJson
          ? canonicalText(canonicalNode(value))
          : decodeNode(value, childDefinition(id, key, false))
        Object.defineProperty(result, key, {
          value: decoded,
          enumerable: true,
          writable: true,
          configurable: true,
        })
      }
      return result
    }
    case 'list':
      return node.items.map((item) => decodeNode(item, childDefinition(id, '', true)))
    case 'number':
      return id !== undefined && constants.has(id) ? { number: node.text } : Number(node.text)
    case 'boolean':
      return node.text === 'true'
    case 'null':
      return null
    case 'string':
      return node.text
  }
}

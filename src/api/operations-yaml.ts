import type { Document, Scalar } from 'yaml'
import type { Keys } from '../operations/written/document-value.js'

/** How deep the value of a table's key is: in document, key, list, operation, its key, table, key. */
const depthInTable = 8

/** A document with operations as YAML that reads as a person would write it. `head` are the keys before them. */
export async function operationsYaml(head: Keys, operations: readonly Keys[]): Promise<string> {
  const { Document: YamlDocument, isMap, isSeq, visit } = await import('yaml')
  const yaml: Document = new YamlDocument({ ...head, operations })
  visit(yaml, {
    // A table's columns, indexes and constraints stand each in a line; what is deeper is part of the line.
    Collection: (_key, node, path) => {
      const isList = path.length === depthInTable && isSeq(node) && node.items.some((item) => isMap(item))
      if ((isMap(node) || isSeq(node)) && path.length >= depthInTable && !isList) node.flow = true
    },
    Scalar: (_key, node: Scalar) => {
      const style = typeof node.value === 'string' ? styleOf(node.value) : undefined
      if (style !== undefined) node.type = style
    },
  })
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** Bodies and queries stand as they are; what YAML would read otherwise is quoted. */
function styleOf(text: string): Scalar.Type | undefined {
  // A block has no place for a line that ends with a carriage return, or for a text of blanks only.
  if (text.includes('\n') && !/\r|^\s*$/.test(text)) return 'BLOCK_LITERAL'
  return /[,[\]{}\r]/.test(text) ? 'QUOTE_DOUBLE' : undefined
}

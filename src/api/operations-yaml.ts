import { Document, isMap, isSeq, visit, type Scalar, type ScalarTag } from 'yaml'

/** A number with the digits that stood in a document: binary floating point would lose some. */
export class ExactNumber {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }
}

/** A value that is written into a document. */
export type WrittenValue =
  | string
  | number
  | boolean
  | null
  | ExactNumber
  | readonly WrittenValue[]
  | { readonly [key: string]: WrittenValue | undefined }

/** The keys of a mapping that is written into a document; those that are undefined are not. */
export type WrittenKeys = { readonly [key: string]: WrittenValue | undefined }

/** How deep the value of a table's key is: in document, key, list, operation, its key, table, key. */
const depthInTable = 8

/** A document with operations as YAML that reads as a person would write it. `head` are the keys before them. */
export function operationsYaml(head: WrittenKeys, operations: readonly WrittenKeys[]): string {
  const yaml: Document = new Document(
    { ...head, operations },
    { customTags: (tags) => [...tags, exactNumber] },
  )
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

/** https://eemeli.org/yaml/#writing-custom-tags */
const exactNumber: ScalarTag = {
  tag: '!number',
  default: true,
  identify: (value) => value instanceof ExactNumber,
  resolve: (text) => new ExactNumber(text),
  stringify: ({ value }) => (value instanceof ExactNumber ? value.digits : String(value)),
}

/** Bodies and queries stand as they are; what YAML would read otherwise is quoted. */
function styleOf(text: string): Scalar.Type | undefined {
  // A block has no place for a line that ends with a carriage return, or for a text of blanks only.
  if (text.includes('\n') && !/\r|^\s*$/.test(text)) return 'BLOCK_LITERAL'
  return /[,[\]{}\r]/.test(text) ? 'QUOTE_DOUBLE' : undefined
}

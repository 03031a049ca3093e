import { Document, isCollection, isMap, isSeq, visit } from 'yaml'

const width = 110

/** Operations as a person would write them: one line where it fits, else a key a line and what is inside on one line. */
export function operationsYaml(operations: readonly unknown[]): string {
  // The operation itself is always a block; its keys are where the line would be too long.
  return operations.map((operation) => fitting(operation, [2, 3])).join('')
}

/** A list of values, each on one line where it fits. */
export function valuesYaml(values: readonly unknown[]): string {
  return values.map((value) => fitting(value, [1, 2])).join('')
}

function fitting(value: unknown, depths: readonly number[]): string {
  const texts = depths.map((depth) => textOf([value], depth))
  return texts.find(fits) ?? textOf([value], 5)
}

function fits(text: string): boolean {
  return text.split('\n').every((line) => line.length <= width)
}

/** YAML in which collections nested deeper than `depth` stand on one line, as do those that hold no collection. */
function textOf(value: unknown, depth: number): string {
  const document = new Document(value)
  visit(document, {
    Collection: (_key, node, path) => {
      const level = path.filter((ancestor) => isCollection(ancestor)).length
      const flat = node.items.every((item) => !isCollection(item) && !hasCollection(item))
      const listed = isSeq(path.at(-1))
      node.flow = level >= depth || (level > 2 && flat) || (level > 2 && listed && isMap(node))
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function hasCollection(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'value' in item && isCollection(item.value)
}

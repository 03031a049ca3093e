import { pointer } from '../diagnostics/problem.js'
import type { SourceEntry, SourceNode } from './source-node.js'

/** The pointer of the innermost value that holds an offset of the text. */
export function pointerAt(root: SourceNode, offset: number): string {
  const parts: (string | number)[] = []
  let node: SourceNode | undefined = root
  while (node !== undefined) {
    let next: SourceNode | undefined
    if (node.kind === 'map') {
      const entry: SourceEntry | undefined = node.entries.find(
        ({ keyRange, value }) => offset >= keyRange.start && offset <= value.range.end,
      )
      if (entry !== undefined) parts.push(entry.key)
      next = entry?.value
    } else if (node.kind === 'list') {
      const index = node.items.findIndex(({ range }) => offset >= range.start && offset <= range.end)
      if (index >= 0) parts.push(index)
      next = node.items[index]
    }
    node = next
  }
  return pointer(...parts)
}

import type { Location } from '../diagnostics/diagnostic.js'
import type { CanonicalValue } from '../revisions/canonical.js'
import { canonicalMap } from './canonical-node.js'
import type { LineIndex } from './line-index.js'
import type { SourceEntry, SourceMap, SourceNode, TextRange } from './source-node.js'
import { sourceOffset } from './text-offset.js'

/** What a pointer leads to: the node, and the entry it is the value of. */
export interface FoundNode {
  readonly node: SourceNode
  readonly entry?: SourceEntry
  /** false: the pointer leads further than the document; this is the nearest that exists. */
  readonly exact: boolean
}

/** A parsed document that knows where everything in it stands. */
export class SourceDocument {
  constructor(
    readonly file: string,
    readonly text: string,
    readonly root: SourceMap,
    private readonly lines: LineIndex,
  ) {}

  /** The document as plain data for the validator: numbers are JavaScript's, and may have lost digits. */
  plain(): unknown {
    return plainValue(this.root)
  }

  /** The document as written, for digests and storage: numbers keep their source digits. */
  canonical(): ReadonlyMap<string, CanonicalValue> {
    return canonicalMap(this.root)
  }

  /** What stands at a JSON pointer, or its nearest ancestor that exists. */
  find(pointer: string): FoundNode {
    let found: FoundNode = { node: this.root, exact: true }
    for (const part of pointerParts(pointer)) {
      const next = child(found.node, part)
      if (next === undefined) return { ...found, exact: false }
      found = next
    }
    return found
  }

  /**
   * The place of a value, or with `atKey` of the key it stands under. A pointer to something that is not there gives
   * the nearest that is: a scalar, or the key it stands under, since the value may be a long mapping.
   */
  locate(pointer: string, options: { readonly atKey?: boolean } = {}): Location {
    const { node, entry, exact } = this.find(pointer)
    const atKey = options.atKey === true || (!exact && !('text' in node))
    return this.place(pointer, atKey && entry !== undefined ? entry.keyRange : headOf(node))
  }

  /** The place of an offset inside of the text at the pointer, such as a SQL text. */
  locateText(pointer: string, offset: number): Location {
    const { node, exact } = this.find(pointer)
    if (!exact || node.kind !== 'string') return this.locate(pointer)
    const start = sourceOffset(this.text, node, offset)
    return this.place(pointer, { start, end: Math.min(start + 1, Math.max(node.range.end, start)) })
  }

  private place(pointer: string, range: TextRange): Location {
    return this.lines.location(this.file, pointer, range)
  }
}

/** The parts of a JSON pointer (https://www.rfc-editor.org/rfc/rfc6901). */
export function pointerParts(pointer: string): readonly string[] {
  if (pointer === '') return []
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The entry of a mapping under a key. */
export function entryOf(node: SourceNode, key: string): SourceEntry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined
}

function child(node: SourceNode, part: string): FoundNode | undefined {
  if (node.kind === 'map') {
    const entry = entryOf(node, part)
    return entry === undefined ? undefined : { node: entry.value, entry, exact: true }
  }
  if (node.kind !== 'list' || !/^\d+$/.test(part)) return undefined
  const item = node.items[Number(part)]
  return item === undefined ? undefined : { node: item, exact: true }
}

/** What to underline of a value: all of a scalar or a flow collection, the first key of a block mapping. */
function headOf(node: SourceNode): TextRange {
  const first = node.kind === 'map' && !node.flow ? node.entries[0] : undefined
  return first?.keyRange ?? node.range
}

function plainValue(node: SourceNode): unknown {
  if (node.kind === 'map') {
    const result: Record<string, unknown> = {}
    for (const { key, value } of node.entries) {
      // Not by assignment: a key named __proto__ would set the prototype.
      Object.defineProperty(result, key, {
        value: plainValue(value),
        enumerable: true,
        writable: true,
        configurable: true,
      })
    }
    return result
  }
  if (node.kind === 'list') return node.items.map(plainValue)
  if (node.kind === 'number') return Number(node.text)
  if (node.kind === 'boolean') return node.text === 'true'
  return node.kind === 'null' ? null : node.text
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { pointer } from '../diagnostics/problem.js'
import type { Finding } from './finding.js'
import { maximumDepth, maximumExpandedValues } from './limits.js'
import { plainMeaning, refusedForms } from './scalars.js'
import type { ScalarStyle, SourceEntry, SourceNode, SourceScalar, TextRange } from './source-node.js'

/** The tree of a document and what was found while building it. */
export interface BuiltTree {
  readonly root: SourceNode
  readonly findings: readonly Finding[]
}

/** Keys of a document whose values are ids: there a number is the text it is written as. */
const idKeys: ReadonlySet<string> = new Set(['revision', 'revises', 'depends_on', 'branch_labels'])

/** Turns the nodes of the yaml package into our own, resolving aliases and plain scalars. */
export function buildTree(contents: unknown, text: string): BuiltTree {
  const builder = new TreeBuilder(text)
  const { node } = builder.build(contents, { path: [], ids: false, fallback: 0 })
  return { root: node, findings: builder.findings }
}

interface Built {
  readonly node: SourceNode
  /** Values below and including this one, aliases written out. */
  readonly size: number
  readonly depth: number
}

interface Surroundings {
  readonly path: readonly (string | number)[]
  /** true: numbers are ids. */
  readonly ids: boolean
  /** Where an absent value would stand. */
  readonly fallback: number
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

class TreeBuilder {
  readonly findings: Finding[] = []
  private readonly anchors = new Map<string, Built | 'open'>()
  private overflowed = false

  constructor(private readonly text: string) {}

  build(contents: unknown, around: Surroundings): Built {
    const anchor = isScalar(contents) || isMap(contents) || isSeq(contents) ? contents.anchor : undefined
    if (anchor !== undefined) this.anchors.set(anchor, 'open')
    const built = this.within(this.buildContents(contents, around), around)
    if (anchor !== undefined) this.anchors.set(anchor, built)
    return built
  }

  private buildContents(contents: unknown, around: Surroundings): Built {
    if (isAlias(contents)) return this.alias(contents, around)
    if (isMap(contents)) return this.map(contents, around)
    if (isSeq(contents)) return this.list(contents, around)
    if (isScalar(contents)) return leaf(this.scalar(contents, around))
    return leaf(absent(around.fallback))
  }

  private map(contents: YAMLMap, around: Surroundings): Built {
    const flow = contents.flow === true
    const range = this.rangeOf(contents, around.fallback)
    const entries = new Map<string, SourceEntry>()
    let size = 1
    let depth = 0
    for (const pair of contents.items) {
      const key = this.key(pair, around)
      if (key === undefined) continue
      const path = [...around.path, key.text]
      const value = this.build(pair.value, {
        path,
        ids: around.ids || (around.path.length === 0 && idKeys.has(key.text)),
        fallback: key.range.end,
      })
      const first = entries.get(key.text)
      if (first !== undefined) {
        this.findings.push({
          ruleId: 'document/duplicate-key',
          message: `the key "${key.text}" stands twice in one mapping`,
          range: key.range,
          pointer: pointer(...path),
          related: [{ message: 'first here', range: first.keyRange }],
        })
        continue
      }
      entries.set(key.text, { key: key.text, keyRange: key.range, value: value.node })
      size += value.size
      depth = Math.max(depth, value.depth)
    }
    return { node: { kind: 'map', entries: [...entries.values()], flow, range }, size, depth: depth + 1 }
  }

  /** The text of a key; undefined when it is none. */
  private key(
    pair: Pair,
    around: Surroundings,
  ): { readonly text: string; readonly range: TextRange } | undefined {
    const { key } = pair
    const range = this.rangeOf(key, around.fallback)
    if (!isScalar(key)) {
      this.findings.push({ ruleId: 'document/syntax', message: 'a key must be a single word', range })
      return undefined
    }
    const text = String(key.value ?? '')
    if (styles[key.type ?? ''] === undefined) {
      if (text === '') {
        this.findings.push({ ruleId: 'document/syntax', message: 'there is no key before the ":"', range })
        return undefined
      }
      if (text === '<<') {
        this.findings.push({
          ruleId: 'document/merge-key',
          message: 'the merge key << is not part of YAML 1.2',
          range,
          pointer: pointer(...around.path, text),
          help: 'write the keys out; an alias (*name) may stand for one whole value',
        })
        return undefined
      }
    }
    return { text, range }
  }

  private list(contents: YAMLSeq, around: Surroundings): Built {
    const flow = contents.flow === true
    const range = this.rangeOf(contents, around.fallback)
    const items: SourceNode[] = []
    let size = 1
    let depth = 0
    for (const item of contents.items) {
      const built = this.build(item, {
        ...around,
        path: [...around.path, items.length],
        fallback: range.start,
      })
      items.push(built.node)
      size += built.size
      depth = Math.max(depth, built.depth)
    }
    return { node: { kind: 'list', items, flow, range }, size, depth: depth + 1 }
  }

  private scalar(contents: Scalar, around: Surroundings): SourceScalar {
    const range = this.rangeOf(contents, around.fallback)
    const text = typeof contents.value === 'string' ? contents.value : ''
    const style = styles[contents.type ?? '']
    if (style !== undefined) return { kind: 'string', text, style, range }
    const meaning = plainMeaning(text)
    if (around.ids && (meaning.kind === 'number' || meaning.kind === 'refused')) {
      return { kind: 'string', text, style: 'plain', range }
    }
    if (meaning.kind !== 'refused') return { ...meaning, style: 'plain', range }
    const { message, help } = refusedForms[meaning.form]
    this.findings.push({
      ruleId: 'document/number-form',
      message: message.replace('{}', text),
      range,
      pointer: pointer(...around.path),
      help: help.replace('{}', text),
    })
    return { kind: 'string', text, style: 'plain', range }
  }

  private alias(contents: Alias, around: Surroundings): Built {
    const range = this.rangeOf(contents, around.fallback)
    const target = this.anchors.get(contents.source)
    if (target !== undefined && target !== 'open') {
      const { node } = target
      const here: SourceNode =
        node.kind === 'map' || node.kind === 'list' ? { ...node, range } : { ...node, range, style: 'alias' }
      return { ...target, node: here }
    }
    this.findings.push({
      ruleId: 'document/unresolved-alias',
      message:
        target === 'open'
          ? `the alias *${contents.source} stands inside of what it names`
          : `there is no anchor &${contents.source} before the alias *${contents.source}`,
      range,
      pointer: pointer(...around.path),
      help: `quote it if it is text: "*${contents.source}"`,
    })
    return leaf(absent(range.start))
  }

  /** Limits that only hold once aliases are written out; what passes them is cut off, and said once. */
  private within(built: Built, around: Surroundings): Built {
    const deep = built.depth > maximumDepth
    if (!deep && built.size <= maximumExpandedValues) return built
    if (!this.overflowed) {
      this.overflowed = true
      this.findings.push({
        ruleId: deep ? 'document/too-deep' : 'document/too-many-aliases',
        message: deep
          ? `the document nests deeper than ${maximumDepth} levels`
          : `aliases make more than ${maximumExpandedValues.toLocaleString('en-US')} values of this document`,
        range: { start: built.node.range.start, end: built.node.range.start + 1 },
        pointer: pointer(...around.path),
        help: 'write out what is meant',
      })
    }
    return leaf(absent(built.node.range.start))
  }

  private rangeOf(node: unknown, fallback: number): TextRange {
    const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
    if (known === undefined || known === null) return { start: fallback, end: fallback }
    const [start] = known
    let end = Math.max(start, known[1])
    while (end > start && /\s/.test(this.text[end - 1] ?? '')) end--
    return { start, end }
  }
}

function leaf(node: SourceScalar): Built {
  return { node, size: 1, depth: 0 }
}

function absent(offset: number): SourceScalar {
  return { kind: 'null', text: 'null', style: 'plain', range: { start: offset, end: offset } }
}

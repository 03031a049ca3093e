import { Composer } from 'yaml'
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js'
import { buildTree } from './build-tree.js'
import { documentError } from './document-error.js'
import { toDiagnostic, type Finding } from './finding.js'
import { maximumFindings } from './limits.js'
import { LineIndex } from './line-index.js'
import { kindNames, type SourceNode } from './source-node.js'
import type { SourceText } from './source-text.js'
import { readTokens } from './tokens.js'
import { pointerAt } from './pointer-at.js'
import { syntaxFindings } from './yaml-errors.js'

/** A parsed document: its tree when nothing was wrong, else everything that was. */
export interface ParsedSource {
  readonly root?: SourceNode
  readonly lines: LineIndex
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Parses YAML 1.2 (core schema) or JSON, by the same parser, into a tree with the place of every key and value.
 * Refuses what readers and other parsers understand differently: tags, merge keys, duplicate keys, number forms,
 * several documents. Never throws, whatever the text.
 */
export function parseSource(source: SourceText): ParsedSource {
  const { file, text } = source
  const lines = new LineIndex(text)
  const failed = (findings: readonly Finding[]): ParsedSource => ({
    lines,
    diagnostics: findings
      .slice(0, maximumFindings)
      .map((finding) => toDiagnostic(finding, file, lines))
      .sort(compareDiagnostics),
  })

  const { tokens, findings: lexical, complete } = readTokens(text)
  if (!complete) return failed(lexical)

  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    strict: true,
  })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document === undefined || (document.contents === null && document.errors.length === 0)) {
    if (lexical.length > 0) return failed(lexical)
    return {
      lines,
      diagnostics: [documentError(file, 'document/empty', `${file} holds no document, only comments`)],
    }
  }

  const tree = buildTree(document.contents, text)
  const syntax = syntaxFindings(document.errors, text)
  // A broken structure makes the tree itself doubtful: only what the text alone shows is said beside it.
  const structural = syntax.length === 0 ? tree.findings : []
  const placed = lexical.map((finding) => ({
    ...finding,
    pointer: pointerAt(tree.root, finding.range.start),
  }))
  const findings = [...placed, ...syntax, ...structural]
  if (second !== undefined) findings.push(severalDocuments(second.range[0], text))
  if (findings.length > 0) return failed(findings)
  if (tree.root.kind !== 'map') return failed([notAMapping(tree.root)])
  return { root: tree.root, lines, diagnostics: [] }
}

function severalDocuments(offset: number, text: string): Finding {
  const marker = text.lastIndexOf('---', offset)
  const start = marker < 0 ? offset : marker
  return {
    ruleId: 'document/several-documents',
    message: 'a second document begins here; a file holds one',
    range: { start, end: start + 3 },
    help: 'move it to a file of its own',
  }
}

function notAMapping(root: SourceNode): Finding {
  return {
    ruleId: 'document/not-a-mapping',
    message: `a document is a mapping of keys to values, not ${kindNames[root.kind]}`,
    range: root.range,
    help: 'begin with revision: <id>',
  }
}

import { pointer, type Problem } from '../diagnostics/problem.js'
import type { SourceNode } from './source-node.js'

/**
 * Texts, and keys, that no database can hold though the schema takes them: with a NUL character, or with half of a
 * surrogate pair, which UTF-8 has no bytes for. Escapes (`"\0"`, `"\ud83d"`) are the way they get into a document.
 */
export function unstorableTexts(root: SourceNode): readonly Problem[] {
  const problems: Problem[] = []
  visit(root, '', problems)
  return problems
}

function visit(node: SourceNode, at: string, problems: Problem[]): void {
  if (node.kind === 'list') node.items.forEach((item, i) => visit(item, at + pointer(i), problems))
  else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const place = at + pointer(key)
      check(key, place, true, problems)
      visit(value, place, problems)
    }
  } else if (node.kind === 'string') check(node.text, at, false, problems)
}

function check(text: string, at: string, atKey: boolean, problems: Problem[]): void {
  const found = offences.find(({ pattern }) => pattern.test(text))
  if (found === undefined) return
  const { message, help } = found
  problems.push({ ruleId: 'schema/malformed-value', message, pointer: at, atKey, help })
}

const offences = [
  {
    pattern: /\0/,
    message: 'a text with a NUL character: no database can hold it',
    help: 'remove the escape \\0 or \\u0000; bytes of any kind are written { base64: … }',
  },
  {
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    message: 'a text with half of a surrogate pair, which is no character',
    help: 'write the character itself, or both halves: "\\ud83d\\ude00"',
  },
]

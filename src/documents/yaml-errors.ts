import type { ErrorCode, YAMLError } from 'yaml'
import type { RuleId } from '../diagnostics/rules.js'
import type { Finding } from './finding.js'
import { maximumFindings } from './limits.js'

/** How one of the yaml package's errors is told to the writer of the document. */
export interface YamlErrorAnswer {
  readonly ruleId: RuleId
  /** undefined: the message of the package says it well enough. */
  readonly message?: string
  readonly help?: string
}

const syntax = (message?: string, help?: string): YamlErrorAnswer => ({
  ruleId: 'document/syntax',
  ...(message === undefined ? {} : { message }),
  ...(help === undefined ? {} : { help }),
})

const quoteHelp = 'put the whole value in quotes: a value that begins with a quote ends at the next one'
const colonHelp = 'a value that holds ": " must be quoted; otherwise look at the indentation'
const indentHelp = 'keys of one mapping begin in the same column; items of one list too'
const anchorHelp = 'write the value out, or quote it if it is text that begins with & or *'

/** Our answer to every error the yaml package can report; a new code in a later version is a compile error here. */
export const yamlErrors: Readonly<Record<ErrorCode, YamlErrorAnswer>> = {
  ALIAS_PROPS: syntax('an alias takes neither anchor nor tag', anchorHelp),
  BAD_ALIAS: syntax(undefined, anchorHelp),
  BAD_DIRECTIVE: {
    ruleId: 'document/tag',
    message: 'YAML directives are not part of the format',
    help: 'leave it out',
  },
  BAD_DQ_ESCAPE: syntax(undefined, "write \\\\ for a backslash, or use single quotes: '…'"),
  BAD_INDENT: syntax(undefined, indentHelp),
  BAD_PROP_ORDER: syntax(undefined, anchorHelp),
  BAD_SCALAR_START: syntax(undefined, 'quote the value: "…"'),
  BLOCK_AS_IMPLICIT_KEY: syntax('a second ": " on one line', colonHelp),
  BLOCK_IN_FLOW: syntax(undefined, 'inside { } and [ ] everything is in flow style; close the bracket first'),
  DUPLICATE_KEY: { ruleId: 'document/duplicate-key' },
  IMPOSSIBLE: syntax(),
  KEY_OVER_1024_CHARS: syntax('a key is longer than 1,024 characters', colonHelp),
  MISSING_CHAR: syntax(),
  MULTILINE_IMPLICIT_KEY: syntax(
    'a key must stand on one line, with its ":"',
    'is a ":" missing, or the indentation wrong?',
  ),
  MULTIPLE_ANCHORS: syntax('a value has two anchors', anchorHelp),
  MULTIPLE_DOCS: {
    ruleId: 'document/several-documents',
    message: 'a file holds one document',
    help: 'one file per revision',
  },
  MULTIPLE_TAGS: { ruleId: 'document/tag' },
  NON_STRING_KEY: syntax('a key must be a single word'),
  RESOURCE_EXHAUSTION: { ruleId: 'document/too-deep', message: 'the document nests too deep' },
  TAB_AS_INDENT: {
    ruleId: 'document/tab',
    message: 'a tab stands where YAML indents',
    help: 'indent with spaces (most editors: «convert indentation to spaces»)',
  },
  TAG_RESOLVE_FAILED: { ruleId: 'document/tag' },
  UNEXPECTED_TOKEN: syntax(),
  BAD_COLLECTION_TYPE: { ruleId: 'document/tag' },
}

const closeHelp = 'close it, or indent its lines further than the key it stands under'

/** The package uses one code for many things; where its message is not for writers of documents, this is ours. */
const wordings: readonly (readonly [pattern: RegExp, message: string, help?: string])[] = [
  [/^Flow \w+ .*end with a (.)/, '"$1" is missing', closeHelp],
  [/^Missing closing (.)quote/, 'the closing $1 is missing'],
  [/^Implicit map keys need/, 'a ":" is missing after this key', indentHelp],
  [/^Missing , (?:or : )?between/, 'a "," is missing', quoteHelp],
  [/^Missing space after :/, 'a blank is missing after the ":"'],
  [/^All mapping items must start/, 'this key does not begin in the column of its siblings', indentHelp],
  [/^All sequence items must start/, 'this item does not begin in the column of its siblings', indentHelp],
  [/^Unexpected .*scalar at node end/, 'something follows the end of this value', quoteHelp],
  [/^Unexpected .* (?:in|at) (?:YAML stream|node end|document)/, 'this does not belong here', indentHelp],
  [/^Unexpected (?:empty item|,) in flow/, 'a "," with nothing before it'],
  [/^Unexpected flow-(?:map|seq)-end/, 'a closing bracket without its opening one'],
  [/^Nested mappings are not allowed/, 'a second ": " on one line', colonHelp],
  [/^Sequence item without -/, 'an item without its "-"', indentHelp],
  [/^Not a YAML token/, 'this does not belong here'],
]

/** The parser's errors in our words: the first of each line, without those that only follow from an earlier one. */
export function syntaxFindings(errors: readonly YAMLError[], text: string): readonly Finding[] {
  const findings: Finding[] = []
  let lineEnd = -1
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const [start, end] = pos
    const isConsequence = findings.length > 0 && message.includes('in YAML stream')
    if (start <= lineEnd || isConsequence) continue
    const answer = yamlErrors[code]
    // Tags are found in the tokens, each with its text.
    if (answer.ruleId === 'document/tag') continue
    const newline = text.indexOf('\n', start)
    lineEnd = newline < 0 ? text.length : newline
    const said = answer.message === undefined ? worded(message) : { message: answer.message }
    const help = said.help ?? answer.help
    findings.push({
      ruleId: answer.ruleId,
      message: said.message,
      range: { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + 1), lineEnd) },
      ...(help === undefined ? {} : { help }),
    })
    if (findings.length >= maximumFindings) break
  }
  return findings
}

function worded(message: string): { readonly message: string; readonly help?: string } {
  for (const [pattern, ours, help] of wordings) {
    const match = pattern.exec(message)
    if (match === null) continue
    return { message: ours.replace('$1', match[1] ?? ''), ...(help === undefined ? {} : { help }) }
  }
  return { message: message.charAt(0).toLowerCase() + message.slice(1) }
}

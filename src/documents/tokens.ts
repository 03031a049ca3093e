import { CST, Lexer, Parser } from 'yaml'
import type { Finding } from './finding.js'
import { maximumDepth, maximumTokens } from './limits.js'
import type { TextRange } from './source-node.js'
import { quotedFlowValue, unquotedFlowValue } from './unquoted-flow.js'

/** The concrete syntax of a text, or the finding that kept it from being read. */
export interface Tokens {
  readonly tokens: readonly CST.Token[]
  /** What the tokens themselves show: tags, directives, a second document. */
  readonly findings: readonly Finding[]
  /** false: reading stopped; there is nothing to compose. */
  readonly complete: boolean
}

/**
 * Lexes and parses into concrete syntax, token by token, so that depth and size are known before anything recurses:
 * the composer that follows walks the tree on the stack.
 */
export function readTokens(text: string): Tokens {
  const tokens: CST.Token[] = []
  const findings: Finding[] = []
  const parser = new Parser()
  let offset = 0
  let count = 0
  let documents = 0
  let flowDepth = 0
  let previous = ''
  const stopped = (finding: Finding): Tokens => ({ tokens, findings: [finding], complete: false })
  const feed = (lexeme: string): void => {
    for (const token of parser.next(lexeme)) tokens.push(token)
  }
  for (const lexeme of new Lexer().lex(text)) {
    const start = offset
    const isMark = lexeme === CST.DOCUMENT || lexeme === CST.SCALAR || lexeme === CST.FLOW_END
    // The lexer marks modes with control characters that stand for nothing in the text.
    if (!isMark) offset += lexeme.length
    const range = { start, end: offset }
    const type = CST.tokenType(lexeme)
    flowDepth += type === null ? 0 : (flowSteps[type] ?? 0)
    const isPlain = previous === CST.SCALAR
    previous = lexeme
    // Given to the parser together with the scalar it announces, or skipped together with it.
    if (lexeme === CST.SCALAR) continue
    // Already given to the parser, as part of the value that was meant.
    if (!isMark && start < parser.offset) continue
    if (type === 'tag') findings.push(tagFinding(lexeme, range))
    if (type === 'directive-line') findings.push(directiveFinding(lexeme, range))
    const meant = flowDepth > 0 ? meantValue(text, range, isPlain, type) : undefined
    if (meant !== undefined) findings.push(unquotedFinding(text, range, meant, isPlain))
    if (isPlain || meant !== undefined) feed(CST.SCALAR)
    feed(meant === undefined ? lexeme : text.slice(meant.start, meant.end))
    if (lexeme === CST.DOCUMENT) documents++
    if (parser.stack.length > maximumDepth + 1) {
      return stopped({
        ruleId: 'document/too-deep',
        message: `the document nests deeper than ${maximumDepth} levels`,
        range,
      })
    }
    if (++count > maximumTokens) {
      return stopped({
        ruleId: 'document/too-large',
        message: `the document holds more than ${maximumTokens.toLocaleString('en-US')} tokens`,
        range,
        help: 'split it into several revisions, or load rows from the application',
      })
    }
    if (documents > 1) break
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, findings, complete: true }
}

const flowSteps: Readonly<Partial<Record<CST.TokenType, number>>> = {
  'flow-map-start': 1,
  'flow-seq-start': 1,
  'flow-map-end': -1,
  'flow-seq-end': -1,
}

/** The whole of a value in `{ }` that YAML cuts off too early; undefined when it does not. */
function meantValue(
  text: string,
  range: TextRange,
  isPlain: boolean,
  type: CST.TokenType | null,
): TextRange | undefined {
  if (isPlain) return unquotedFlowValue(text, range)
  const isQuoted = type === 'single-quoted-scalar' || type === 'double-quoted-scalar'
  return isQuoted ? quotedFlowValue(text, range) : undefined
}

function unquotedFinding(text: string, range: TextRange, meant: TextRange, isPlain: boolean): Finding {
  const cut = JSON.stringify(text.slice(range.start, range.end))
  return {
    ruleId: 'document/unquoted-flow',
    message: isPlain
      ? `inside { } and [ ] a value ends at , [ ] { }: this one is cut off after ${cut}`
      : `a value that begins with a quote ends at the next one: this one is cut off after ${cut}`,
    range: meant,
    help: `quote it: ${JSON.stringify(text.slice(meant.start, meant.end))}`,
  }
}

function tagFinding(tag: string, range: Finding['range']): Finding {
  return {
    ruleId: 'document/tag',
    message: `the tag ${tag} is not part of the format`,
    range,
    help: 'leave the tag out; a value that begins with ! is text when it is quoted: "!…"',
  }
}

function directiveFinding(line: string, range: Finding['range']): Finding {
  return {
    ruleId: 'document/tag',
    message: `the directive ${line.trim()} is not part of the format`,
    range,
    help: 'leave it out: documents are YAML 1.2',
  }
}

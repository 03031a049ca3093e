import type { LexProblem, LexResult, SqlLexer } from './lexer.js'
import type { SqlRules } from './rules.js'
import type { SqlToken, SqlTokenKind } from './token.js'

/** What a scan rule found at its position. */
export interface Scan {
  readonly kind: SqlTokenKind
  /** Offset behind the token; greater than where it began. */
  readonly end: number
  readonly name?: string
  /** Set when the token is cut off by the end of the text. */
  readonly problem?: Omit<LexProblem, 'offset'>
}

/** One rule of a dialect: the token that begins at `at`, or undefined when the rule does not apply there. */
export type ScanRule = (text: string, at: number) => Scan | undefined

/** Makes a lexer of an ordered list of rules: at every position the first rule that applies wins. */
export function createLexer(dialect: string, scanRules: readonly ScanRule[], rules: SqlRules): SqlLexer {
  return { dialect, rules, tokenize: (text) => scan(text, scanRules) }
}

function scan(text: string, rules: readonly ScanRule[]): LexResult {
  const tokens: SqlToken[] = []
  const problems: LexProblem[] = []
  let at = 0
  while (at < text.length) {
    const found = firstScan(text, at, rules)
    tokens.push({
      kind: found.kind,
      text: text.slice(at, found.end),
      start: at,
      end: found.end,
      ...(found.name === undefined ? {} : { name: found.name }),
    })
    if (found.problem !== undefined) problems.push({ ...found.problem, offset: at })
    at = found.end
  }
  const all = problems.concat(unbalanced(tokens)).sort((a, b) => a.offset - b.offset)
  return { tokens, problems: all }
}

/** A character that no rule knows is a token of its own, so that the texts of the tokens always add up. */
function firstScan(text: string, at: number, rules: readonly ScanRule[]): Scan {
  for (const rule of rules) {
    const found = rule(text, at)
    if (found !== undefined) return found
  }
  const point = text.codePointAt(at) ?? 0
  return { kind: 'punctuation', end: at + (point > 0xffff ? 2 : 1) }
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])

function unbalanced(tokens: readonly SqlToken[]): readonly LexProblem[] {
  const problems: LexProblem[] = []
  const open: SqlToken[] = []
  for (const token of tokens) {
    if (token.kind !== 'punctuation') continue
    if (closers.has(token.text)) open.push(token)
    if (token.text !== ')' && token.text !== ']') continue
    const last = open.at(-1)
    if (last !== undefined && closers.get(last.text) === token.text) open.pop()
    else problems.push(parenthesisProblem(token, `\`${token.text}\` closes nothing`))
  }
  for (const token of open) problems.push(parenthesisProblem(token, `\`${token.text}\` is never closed`))
  return problems
}

function parenthesisProblem(token: SqlToken, message: string): LexProblem {
  return { kind: 'unbalanced-parenthesis', offset: token.start, message }
}

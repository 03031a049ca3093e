import type { SqlLexer } from './lexer.js'
import { lexProblem, type SqlProblem } from './sql-problem.js'
import { isSignificant, isSymbol, type SqlToken } from './token.js'

/**
 * Checks a text that must be one expression (`check`, `where`, `default: { sql }`), because it is written between
 * parentheses of ours: it must not be empty, end the statement, close our parenthesis or comment it out.
 */
export function checkExpression(text: string, lexer: SqlLexer): readonly SqlProblem[] {
  const { tokens, problems } = lexer.tokenize(text)
  const found = problems.map(lexProblem)
  if (!tokens.some(isSignificant)) found.push(emptyExpression)
  for (const token of tokens) {
    if (isSymbol(token, ';')) found.push(separator(token))
    if (token.kind === 'punctuation' && token.text.startsWith('\\')) found.push(clientCommand(token))
  }
  const last = tokens.findLast((token) => token.kind !== 'space')
  if (last?.kind === 'comment' && !last.text.startsWith('/*')) found.push(trailingComment(last))
  return found.sort((a, b) => a.offset - b.offset)
}

/** Operators that would not mean here what they mean elsewhere, each once. */
export function otherMeanings(text: string, lexer: SqlLexer): readonly SqlProblem[] {
  const { tokens } = lexer.tokenize(text)
  return lexer.rules.otherMeanings.flatMap(({ operator, message, help }) => {
    const token = tokens.find((each) => isSymbol(each, operator))
    return token === undefined ? [] : [{ kind: 'other-meaning' as const, offset: token.start, message, help }]
  })
}

const emptyExpression: SqlProblem = {
  kind: 'empty-text',
  offset: 0,
  message: 'there is no expression in this text',
  help: 'write an expression, or remove the key',
}

function separator({ start }: SqlToken): SqlProblem {
  return {
    kind: 'statement-separator',
    offset: start,
    message: 'an expression cannot hold `;`',
    help: 'remove the semicolon; statements belong in execute',
  }
}

function clientCommand({ start }: SqlToken): SqlProblem {
  return {
    kind: 'client-command',
    offset: start,
    message: 'a backslash outside a string is not SQL',
    help: 'remove it, or put it into a string',
  }
}

function trailingComment({ start }: SqlToken): SqlProblem {
  return {
    kind: 'trailing-line-comment',
    offset: start,
    message: 'this comment would swallow what is written behind the expression',
    help: 'remove it, or write it as /* … */',
  }
}

import type { SqlLexer } from './lexer.js'
import { splitStatements, type SplitStatement } from './split-statements.js'
import { lexProblem, type SqlProblem } from './sql-problem.js'
import { statementShape } from './statement-shape.js'
import type { SqlToken } from './token.js'

/**
 * Checks a text of one or more statements: spelling, and the statements the dialect's rules refuse. What stands in
 * strings, dollar quotes and function bodies is the server's matter. An empty array means nothing is wrong.
 */
export function checkStatements(text: string, lexer: SqlLexer): readonly SqlProblem[] {
  const { statements, problems } = splitStatements(text, lexer)
  const found = [...problems.map(lexProblem), ...statements.flatMap((statement) => refused(statement, lexer))]
  if (statements.length === 0 && found.length === 0) found.push(emptyText)
  return found.sort((a, b) => a.offset - b.offset)
}

const emptyText: SqlProblem = {
  kind: 'empty-text',
  offset: 0,
  message: 'there is no statement in this text',
  help: 'write a statement, or remove the key',
}

function refused({ tokens }: SplitStatement, lexer: SqlLexer): readonly SqlProblem[] {
  // A backslash is no SQL token: a command of the client may stand behind a statement too.
  const commands = tokens.slice(1).filter(isClientCommand)
  return [tokens, ...commands.map((command) => [command])]
    .map((part) => refusalOf(part, lexer))
    .filter((problem) => problem !== undefined)
}

function isClientCommand(token: SqlToken): boolean {
  return token.kind === 'punctuation' && token.text.startsWith('\\')
}

function refusalOf(tokens: readonly SqlToken[], lexer: SqlLexer): SqlProblem | undefined {
  const first = tokens[0]
  if (first === undefined) return undefined
  const shape = statementShape(tokens)
  const refusal = lexer.rules.refusals.find((candidate) => candidate.shape.test(shape))
  if (refusal === undefined) return undefined
  return { kind: refusal.kind, offset: first.start, message: refusal.message, help: refusal.help }
}

import type { Problem } from '../../diagnostics/problem.js'
import type { Sql } from '../../generated/documents.js'
import { cannotRunInTransaction } from '../../sql/cannot-run-in-transaction.js'
import { checkStatements } from '../../sql/check-statements.js'
import { splitStatements } from '../../sql/split-statements.js'
import type { FoldContext } from '../definition.js'
import { sqlText, textPointer } from './by-dialect.js'
import { ProblemList } from './problem-list.js'
import { sqlProblem } from './sql-problems.js'

/** How the statements will be run, and what to write when one of them cannot be run that way. */
export interface StatementUse {
  readonly transaction: boolean
  /** The way out for a statement that cannot run inside a transaction. */
  readonly outside: string
}

/**
 * Checks a text of one or more statements and splits it. undefined, with problems at their places in the text, when it
 * is not well-formed, holds what the planner must decide (`COMMIT`), or needs to stand outside the transaction it
 * would run in (https://www.postgresql.org/docs/current/sql-vacuum.html: «cannot be executed inside a transaction»).
 */
export function readStatements(
  sql: Sql,
  at: string,
  use: StatementUse,
  context: FoldContext,
  problems: ProblemList,
): readonly string[] | undefined {
  const text = sqlText(sql, at, context, problems)
  if (text === undefined) return undefined
  const { lexer } = context.rules
  const where = textPointer(sql, at, context)
  const found: Problem[] = checkStatements(text, lexer).map((problem) => sqlProblem(problem, where))
  const { statements } = splitStatements(text, lexer)
  for (const statement of use.transaction ? statements : []) {
    const name = cannotRunInTransaction(statement.text, lexer)
    if (name === undefined) continue
    found.push({
      ruleId: 'sql/outside-transaction',
      message: `${name} cannot run inside a transaction`,
      pointer: where,
      textOffset: statement.tokens[0]?.start ?? statement.offset,
      help: use.outside,
    })
  }
  found.forEach((problem) => problems.add(problem))
  return found.length === 0 ? statements.map((statement) => statement.text) : undefined
}

/** The statements of a text that was checked already. */
export function splitText(sql: Sql, context: FoldContext): readonly string[] {
  const text = sqlText(sql, '', context, new ProblemList())
  return text === undefined
    ? []
    : splitStatements(text, context.rules.lexer).statements.map((statement) => statement.text)
}

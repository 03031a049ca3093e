import type { Problem } from '../../diagnostics/problem.js'
import type { RuleId } from '../../diagnostics/rules.js'
import type { SqlProblem, SqlProblemKind } from '../../sql/sql-problem.js'

const ruleOf: Readonly<Record<SqlProblemKind, RuleId>> = {
  'unterminated-string': 'sql/unbalanced',
  'unterminated-comment': 'sql/unbalanced',
  'unterminated-identifier': 'sql/unbalanced',
  'unterminated-dollar-quote': 'sql/unbalanced',
  'unbalanced-parenthesis': 'sql/unbalanced',
  'executable-comment': 'sql/client-command',
  'trailing-line-comment': 'sql/unbalanced',
  'other-meaning': 'sql/other-meaning',
  'empty-text': 'sql/empty',
  'statement-separator': 'sql/several-statements',
  'transaction-control': 'sql/transaction-control',
  'session-setting': 'sql/session-setting',
  'client-command': 'sql/client-command',
  'copy-through-client': 'sql/client-command',
}

/** What the lexer found in a text, as a problem at the key that holds the text. */
export function sqlProblem(problem: SqlProblem, pointer: string): Problem {
  return {
    ruleId: ruleOf[problem.kind],
    message: problem.message,
    pointer,
    textOffset: problem.offset,
    ...(problem.help === undefined ? {} : { help: problem.help }),
  }
}

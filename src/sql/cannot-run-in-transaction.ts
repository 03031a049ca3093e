import type { SqlLexer } from './lexer.js'
import { splitStatements } from './split-statements.js'
import { statementShape } from './statement-shape.js'

/**
 * Names the statement in the text (the first, when there are several) that the server refuses inside a transaction
 * block, `VACUUM` for instance; undefined when it takes them all.
 */
export function cannotRunInTransaction(text: string, lexer: SqlLexer): string | undefined {
  for (const { tokens } of splitStatements(text, lexer).statements) {
    const shape = statementShape(tokens)
    const found = lexer.rules.standalone.find((statement) => statement.shape.test(shape))
    if (found !== undefined) return found.name
  }
  return undefined
}

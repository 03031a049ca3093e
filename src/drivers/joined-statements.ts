/** Statements as one text for one round trip. */
export interface JoinedStatements {
  readonly text: string
  /** 0-based offset of each statement in the text, in characters as PostgreSQL counts them (code points). */
  readonly starts: readonly number[]
}

/** A newline stands before the semicolon: a statement that ends in a `--` comment must not swallow it. */
const separator = '\n;\n'

/** Joins statements for a simple query, and remembers where each begins. */
export function joinStatements(statements: readonly string[]): JoinedStatements {
  const starts: number[] = []
  let offset = 0
  for (const statement of statements) {
    starts.push(offset)
    offset += characters(statement) + separator.length
  }
  return { text: statements.join(separator), starts }
}

/**
 * Which statement failed. The server reports an offset into the whole text where it knows one; a syntax error is found
 * before anything runs, so then the offset is right and the count of completed statements is not.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-MULTI-STATEMENT
 */
export function failedStatement(
  joined: JoinedStatements,
  completed: number,
  position: number | undefined,
): { readonly index: number; readonly position: number | undefined } {
  const last = joined.starts.length - 1
  if (position === undefined) return { index: Math.min(completed, last), position: undefined }
  const index = Math.max(
    0,
    joined.starts.findLastIndex((start) => start < position),
  )
  return { index, position: position - (joined.starts[index] ?? 0) }
}

function characters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

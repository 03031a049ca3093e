import { dollarQuote, quoteText } from '../quoting.js'

/** What may be there already, and is then used. */
export interface Shared {
  /** The revision that makes it where it is missing. */
  readonly madeBy?: string
}

/**
 * The mark of what was made here: the end of its comment. It names the revision, whose id no other project has, so that of
 * two projects which share a schema only the one that made it drops it. It lives and dies with the object, is dumped
 * and restored with it, and whoever takes the object over takes the mark away by a comment of their own.
 */
export function madeHere({ madeBy = '' }: Shared): string {
  return `[made by Aludel in revision ${madeBy}]`
}

/** The comment before the mark, and the revision in it; without a mark the comment alone. */
export function readMark(comment: string | undefined): {
  readonly comment?: string
  readonly madeBy?: string
} {
  const [, before, madeBy] = /^(.*?) ?\[made by Aludel in revision (\w+)\]$/s.exec(comment ?? '') ?? []
  if (madeBy === undefined) return comment === undefined ? {} : { comment }
  return { madeBy, ...(before === undefined || before === '' ? {} : { comment: before }) }
}

/** Makes what is missing, by statements of one block; what is there stays as it is. */
export function makeIfMissing(isMissing: string, statements: readonly string[]): string {
  return block([`  IF ${isMissing} THEN`, ...statements.map((sql) => `    ${sql};`), '  END IF;'])
}

/**
 * Drops what bears the mark. What others use stays, as the server tells: nothing is dropped along with it.
 * https://www.postgresql.org/docs/current/ddl-depend.html
 */
export function dropIfMadeHere(object: Shared, comment: string, drop: string): string {
  const mark = madeHere(object)
  return block([
    `  IF right(${comment}, ${Array.from(mark).length}) = ${quoteText(mark)} THEN`,
    `    ${drop};`,
    '  END IF;',
    'EXCEPTION',
    '  WHEN dependent_objects_still_exist THEN NULL;',
  ])
}

/** https://www.postgresql.org/docs/current/sql-do.html */
function block(lines: readonly string[]): string {
  return `DO ${dollarQuote(['BEGIN', ...lines, 'END'].join('\n'))}`
}

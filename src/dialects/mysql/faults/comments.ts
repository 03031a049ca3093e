import type { TableFault } from '../../../model/table-fault.js'
import type { Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { fault } from './fault.js'

/** What is wrong with a comment, and what to do about it. */
export interface CommentFault {
  readonly message: string
  readonly help: string
}

/**
 * A comment that is longer than its place, or of which a character would become a question mark: comments are kept in utf8mb3.
 * https://dev.mysql.com/doc/refman/8.4/en/charset-metadata.html
 *
 * @param of what has it: `a table`
 */
export function commentFault(
  of: string,
  comment: string | undefined,
  longest: number,
  { product }: Flavour,
): CommentFault | undefined {
  const long = longComment(of, comment, longest)
  if (long !== undefined) return long
  const lost = [...(comment ?? '')].find((character) => character.length > 1)
  if (lost === undefined) return undefined
  const message = `${product} keeps the comment of ${of} in utf8mb3, to which ${lost} is a question mark`
  return { message, help: `leave out ${lost}, and whatever else takes four bytes` }
}

/** A comment of more characters than its place has. */
export function longComment(
  of: string,
  comment: string | undefined,
  longest: number,
): CommentFault | undefined {
  const { length } = [...(comment ?? '')]
  if (length <= longest) return undefined
  const message = `the comment of ${of} has ${longest} characters at most; this one has ${length}`
  return { message, help: 'shorten it' }
}

/** The comments of a table and its parts. https://dev.mysql.com/doc/refman/8.4/en/create-table.html */
export function commentFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const found = (of: TableFault['of'], what: string, comment: string | undefined, longest: number) => {
    const wrong = commentFault(what, comment, longest, flavour)
    return wrong === undefined ? [] : [fault(of, wrong.message, wrong.help, ['/comment'])]
  }
  return [
    ...found({ kind: 'table', name: table.name }, 'a table', table.comment, 2048),
    ...table.columns.flatMap(({ name, comment }) =>
      found({ kind: 'column', name }, 'a column', comment, 1024),
    ),
    ...table.indexes.flatMap(({ name, comment }) =>
      found({ kind: 'index', name }, 'an index', comment, 1024),
    ),
  ]
}

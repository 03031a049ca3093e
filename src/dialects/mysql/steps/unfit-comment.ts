import type { Unsupported } from '../../../steps/statement.js'
import { commentFault, longComment, type CommentFault } from '../faults/comments.js'
import type { Flavour } from '../flavour.js'

/** A comment on what is no table that the server refuses, or does not keep as it is. */
export function unfitComment(
  of: string,
  comment: string | undefined,
  longest: number,
  flavour: Flavour,
): Unsupported | undefined {
  return atComment(commentFault(of, comment, longest, flavour))
}

/** Comments on databases keep every character. https://mariadb.com/kb/en/create-database/#comment */
export function unfitSchemaComment(comment: string | undefined): Unsupported | undefined {
  return atComment(longComment('a database', comment, 1024))
}

function atComment(fault: CommentFault | undefined): Unsupported | undefined {
  return fault === undefined
    ? undefined
    : { unsupported: fault.message, help: fault.help, pointer: '/comment' }
}

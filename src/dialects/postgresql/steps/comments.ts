import type { CommentTarget } from '../../../steps/object-steps.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn } from '../names.js'
import { objectLabel } from '../object-label.js'
import { publicSchema } from '../public-schema.js'
import { quoteBeside, quoteName, quoteTable, quoteText } from '../quoting.js'
import { transactional } from './statements.js'

/** Steps about comments. */
export const commentSteps: Pick<StepCompiler, 'set_comment'> = {
  set_comment: ({ target, from, to }) => [commentStatement(target, to, from)],
}

/**
 * Sets a comment, or removes it when there is no `text`. Taken back by the comment that `was` there.
 * https://www.postgresql.org/docs/current/sql-comment.html
 */
export function commentStatement(
  target: CommentTarget,
  text: string | undefined,
  was: string | undefined,
): Statement {
  const locked = lockedBy(target)
  return transactional(commentSql(target, text), {
    ...(locked === undefined ? {} : { lock: lockOn('SHARE UPDATE EXCLUSIVE', locked) }),
    undo: [commentSql(target, was)],
  })
}

function commentSql(target: CommentTarget, text: string | undefined): string {
  const said = text ?? bornWith(target)
  return `COMMENT ON ${label(target)} IS ${said === undefined ? 'NULL' : quoteText(said)}`
}

/** The comment that a database has from birth. */
function bornWith(target: CommentTarget): string | undefined {
  if (target.kind !== 'object' || target.object.kind !== 'schema') return undefined
  return target.object.implied === true && target.object.name === publicSchema.name
    ? publicSchema.comment
    : undefined
}

function label(target: CommentTarget): string {
  switch (target.kind) {
    case 'table':
      return `TABLE ${quoteTable(target.table)}`
    case 'object':
      return objectLabel(target.object)
    case 'index':
      return `INDEX ${quoteBeside(target.of, target.name)}`
    case 'constraint':
      return `CONSTRAINT ${quoteName(target.name)} ON ${quoteTable(target.of)}`
    case 'trigger':
      return `TRIGGER ${quoteName(target.name)} ON ${quoteTable(target.of)}`
    case 'policy':
      return `POLICY ${quoteName(target.name)} ON ${quoteTable(target.of)}`
  }
}

/** The relation that a comment keeps others from changing; of a part of one it does so only with the part. */
function lockedBy(target: CommentTarget) {
  switch (target.kind) {
    case 'table':
      return target.table
    case 'object':
      return target.object.kind === 'view' ? target.object : undefined
    case 'index':
    case 'constraint':
    case 'trigger':
    case 'policy':
      return undefined
  }
}

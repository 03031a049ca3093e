import type { CommentTarget } from '../../../steps/object-steps.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Routine } from '../../../model/objects.js'
import type { Index, Table, TableName } from '../../../model/table.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { findTable } from '../../../model/schema-model.js'
import type { Flavour } from '../flavour.js'
import { runsAgain } from '../probes.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { indexDefinition } from './index-definition.js'
import { alterTable } from './alter-table.js'
import { replaceIndexWay } from './indexes.js'
import { replaceRoutine } from './routines.js'
import { lacks, standalone } from './statements.js'
import { unfitComment, unfitSchemaComment } from './unfit-comment.js'

/** Steps about comments, where the servers have any. */
export function commentSteps(flavour: Flavour): Pick<StepCompiler, 'set_comment'> {
  return {
    set_comment: ({ target, from, to }, context) => {
      switch (target.kind) {
        case 'table':
          return [tableComment(target.table, from, to, flavour, context)]
        case 'index':
          return indexComment(target.of, target.name, from, to, flavour, context)
        case 'object':
          return objectComment(target, from, to, flavour, context)
        // A constraint that has one is a fault of its table, which is told already.
        case 'constraint':
          return []
        case 'trigger':
          return lacks(flavour, 'comments on triggers', 'write it in the body, or state `dialects`')
        case 'policy':
          return lacks(flavour, 'policies', 'state `dialects: [postgresql]`')
      }
    },
  }
}

function tableComment(
  table: TableName,
  from: string | undefined,
  to: string | undefined,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  return alterTable(table, commentPart(to), commentPart(from), {
    probe: runsAgain(`the comment on ${quoteTable(table)} is this`),
    way: 'metadata',
    flavour,
    context,
  })
}

function commentPart(text: string | undefined): readonly string[] {
  return [`COMMENT = ${quoteText(text ?? '')}`]
}

/** It belongs to the definition of the index, which is made anew. */
function indexComment(
  of: TableName,
  name: string,
  from: string | undefined,
  to: string | undefined,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const table: Table | undefined = findTable(context.standing(), of)
  const index: Index | undefined = table?.indexes.find((other) => other.name === name)
  if (table === undefined || index === undefined) return []
  const { comment: _, ...bare } = index
  const parts = (comment: string | undefined): readonly string[] => [
    `DROP INDEX ${quoteName(name)}`,
    `ADD ${indexDefinition(comment === undefined ? bare : { ...bare, comment }, flavour)}`,
  ]
  return [
    alterTable(of, parts(to), parts(from), {
      probe: runsAgain(`the comment on the index ${quoteName(name)} is this`),
      ...replaceIndexWay(table, index, flavour),
      flavour,
      context,
    }),
  ]
}

function objectComment(
  { object }: Extract<CommentTarget, { readonly kind: 'object' }>,
  from: string | undefined,
  to: string | undefined,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] | Unsupported {
  switch (object.kind) {
    case 'routine':
      return (
        unfitComment('a function', to, Infinity, flavour) ??
        routineComment(object, from, to, flavour, context)
      )
    // An enum is the model's own, and so is what is said of it.
    case 'enum':
      return []
    case 'schema':
      return flavour.name === 'mysql'
        ? lacks(flavour, 'comments on databases', 'state `dialects`')
        : (unfitSchemaComment(to) ?? [commentOn(`DATABASE ${quoteName(object.name)} COMMENT =`, from, to)])
    case 'sequence':
      return flavour.name === 'mysql'
        ? lacks(flavour, 'sequences', 'state `dialects`')
        : (unfitComment('a sequence', to, 2048, flavour) ?? [
            commentOn(`TABLE ${quoteTable(object)} COMMENT =`, from, to),
          ])
    case 'view':
    case 'domain':
    case 'extension':
      return lacks(flavour, `comments on ${object.kind}s`, 'state `dialects`')
  }
}

/**
 * MySQL passes over an empty comment, also where there is one: the routine is made anew without, and likewise where that is the way
 * back. https://dev.mysql.com/doc/refman/8.4/en/alter-procedure.html
 */
function routineComment(
  routine: Routine,
  from: string | undefined,
  to: string | undefined,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] | Unsupported {
  if (flavour.name === 'mariadb' || (from !== undefined && to !== undefined)) {
    return [commentOn(`${routineKind(routine)} ${quoteTable(routine)} COMMENT`, from, to)]
  }
  const { comment: _, ...bare } = routine
  const said = (comment: string | undefined): Routine => (comment === undefined ? bare : { ...bare, comment })
  return replaceRoutine(said(from), said(to), flavour, context)
}

function routineKind({ returns }: Routine): string {
  return returns === undefined ? 'PROCEDURE' : 'FUNCTION'
}

function commentOn(start: string, from: string | undefined, to: string | undefined): Statement {
  const sql = (text: string | undefined): string => `ALTER ${start} ${quoteText(text ?? '')}`
  return standalone(sql(to), { probe: runsAgain('the comment is this'), undo: sql(from) })
}

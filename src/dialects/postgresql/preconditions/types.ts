import { tableKey } from '../../../model/schema-model.js'
import { partitionName } from '../../../model/partitions.js'
import { findColumn, type Table, type TableName } from '../../../model/table.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import type { StepOf } from '../../../steps/step.js'
import { parenthesise } from '../literals.js'
import { columnLabel } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { typeSql } from '../types.js'
import { knownOfType, knownOnColumns } from './dependants.js'
import { rebuildDomainQuestions } from './rebuild-domain.js'

/** What must hold of the rows before a step about enums and domains. */
export const typePreconditions: Pick<
  PreconditionCompiler,
  'rebuild_enum' | 'alter_domain' | 'rebuild_domain'
> = {
  rebuild_domain: (step, context) => [
    ...knownOfMoved(step, context),
    ...rebuildDomainQuestions(step, context),
  ],

  // Compared as texts: a value that this very revision adds is none to the server yet.
  rebuild_enum: ({ from: type, users, removed }, context) => {
    const known = knownOfMoved({ from: type, users }, context)
    if (removed.length === 0) return known
    const values = removed.map(quoteText).join(', ')
    const ofRows = users
      .filter(({ table }) => !context.isNew(table))
      .flatMap(({ table, columns }) =>
        columns.map(({ from: { name, type } }) => {
          const condition =
            type.dimensions > 0
              ? `${quoteName(name)}::text[] && ARRAY[${values}]`
              : `${quoteName(name)}::text IN (${values})`
          return question(table, name, quoteTable(table), condition, {
            sentence: `no row of ${quoteTable(table)} has ${values} in ${quoteName(name)}`,
            help: 'state `replace_with`, change the rows by `update_rows` before it, or find them with',
          })
        }),
      )
    return [...known, ...ofRows]
  },

  alter_domain: ({ from, to, users }, context) => {
    const { check } = to
    const isNewCheck = check !== undefined && check.sql !== from.check?.sql
    return users
      .filter(({ table }) => !context.isNew(table))
      .flatMap(({ table, columns }) =>
        columns.flatMap((name) => [
          ...(from.nullable && !to.nullable && findColumn(table, name)?.nullable === true
            ? [
                question(table, name, quoteTable(table), `${quoteName(name)} IS NULL`, {
                  sentence: `no row of ${quoteTable(table)} has a null in ${quoteName(name)}`,
                  help: 'change the rows by `update_rows` before it, or find them with',
                }),
              ]
            : []),
          ...(isNewCheck
            ? [
                question(
                  table,
                  name,
                  `(SELECT ${quoteName(name)}::${typeSql(to.type)} AS value FROM ${quoteTable(table)}) AS "values"`,
                  `NOT ${parenthesise(check.sql)}`,
                  {
                    sentence: `every value of ${columnLabel(table, name)} meets ${quoteName(check.name)}: ${check.sql.trim()}`,
                    help: 'change the rows by `update_rows` before it, or find them with',
                  },
                ),
              ]
            : []),
        ]),
      )
  },
}

/** Of what a type made anew takes along: what stands on its columns, and what else has it. */
function knownOfMoved(
  { from, users }: Pick<StepOf<'rebuild_enum'>, 'users'> & { readonly from: TableName },
  context: CompileContext,
): readonly Precondition[] {
  const columnsOf = ({ table, columns }: (typeof users)[number]) => ({
    table,
    columns: columns.map(({ from: { name } }) => name),
  })
  return [
    ...knownOfType(
      from,
      users.flatMap(({ table }) => [table, ...partitionsOf(table)]),
      context,
    ),
    ...knownOnColumns(users.map(columnsOf), context),
  ]
}

function partitionsOf(table: Table): readonly TableName[] {
  return table.partitions.map((partition) => partitionName(table, partition))
}

function question(
  table: { readonly name: string; readonly schema?: string },
  column: string,
  from: string,
  condition: string,
  { sentence, help }: { readonly sentence: string; readonly help: string },
): Precondition {
  return {
    sql: `SELECT 1 FROM ${from} WHERE ${condition} LIMIT 1`,
    sentence,
    help: `${help}: SELECT * FROM ${from} WHERE ${condition}`,
    reads: [{ table: tableKey(table), columns: [column] }],
  }
}

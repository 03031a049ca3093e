import { objectKey } from '../../../model/mention-index.js'
import { nameOf } from '../../../model/table.js'
import { isOfType } from '../../../model/type-users.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { ObjectStepFields } from '../../../steps/object-steps.js'
import type { Precondition } from '../../../steps/statement.js'
import { databaseThere, tableThere } from '../probes.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { toldFromOthers } from './case-twins.js'
import { question } from './question.js'

/** What must hold before a step about anything else than tables, their columns, keys and indexes. */
export const objectPreconditions: Pick<PreconditionCompiler, keyof ObjectStepFields> = {
  create_enum: () => [],
  drop_enum: () => [],
  rename_enum: () => [],
  add_enum_value: () => [],
  rename_enum_value: () => [],
  rebuild_enum: ({ from: type, users, removed }, context) => {
    const values = removed.map(quoteText).join(', ')
    return users
      .filter(({ table }) => removed.length > 0 && !context.isNew(table))
      .flatMap(({ table, columns }) =>
        columns
          // Others go along as they are computed from these.
          .filter(({ from }) => isOfType(from.type, type))
          .map(({ from: { name } }) =>
            question(table, [name], quoteTable(table), `${quoteName(name)} IN (${values})`, {
              sentence: `no row of ${quoteTable(table)} has ${values} in ${quoteName(name)}`,
              help: 'state `replace_with`, change the rows by `update_rows` before it, or find them with',
            }),
          ),
      )
  },

  create_domain: () => [],
  drop_domain: () => [],
  alter_domain: () => [],
  rebuild_domain: () => [],
  create_sequence: ({ sequence }, context) => databaseThereFor(sequence, context),
  drop_sequence: () => [],
  alter_sequence: () => [],
  rename_sequence: () => [],
  create_view: ({ view }, context) => [...databaseThereFor(view, context), ...toldFromOthers(view, context)],
  drop_view: () => [],
  rename_view: ({ view, to }, context) => toldFromOthers({ ...nameOf(view), name: to }, context),
  create_routine: ({ routine }, context) => databaseThereFor(routine, context),
  drop_routine: () => [],
  replace_routine: () => [],

  create_schema: ({ schema }) =>
    schema.shared
      ? []
      : [
          {
            sql: `SELECT 1 FROM DUAL WHERE ${databaseThere(schema.name).sql}`,
            sentence: `there is no database ${quoteName(schema.name)} yet`,
            help: 'write shared: true to use one that is there',
            reads: [],
            objects: [objectKey(schema)],
          },
        ],
  drop_schema: () => [],
  create_extension: () => [],
  drop_extension: () => [],
  create_trigger: () => [],
  drop_trigger: () => [],
  create_policy: () => [],
  drop_policy: () => [],
  alter_policy: () => [],
  change_grants: () => [],
  set_comment: () => [],
  add_exclude: () => [],
  create_partition: () => [],
  drop_partition: () => [],
  attach_partition: () => [],
  detach_partition: () => [],
  name_copies: () => [],

  declare_table: ({ table, forgotten }) =>
    forgotten === true
      ? []
      : [
          {
            sql: `SELECT 1 FROM DUAL WHERE NOT ${tableThere(table).sql}`,
            sentence: `there is a table ${quoteTable(table)}, as it is declared`,
            help: 'let its owner make it first, or make it here with create_table',
            reads: [],
          },
        ],
}

/** What is made in a database that no document made needs somebody else to have made it. */
export function databaseThereFor(
  { schema }: { readonly schema?: string },
  context: CompileContext,
): readonly Precondition[] {
  if (schema === undefined || context.knowsSchema(schema)) return []
  return [
    {
      sql: `SELECT 1 FROM DUAL WHERE NOT ${databaseThere(schema).sql}`,
      sentence: `there is a database ${quoteName(schema)}`,
      help: `make it before, with create_schema: { name: ${schema}, shared: true }`,
      reads: [],
      objects: [objectKey({ kind: 'schema', name: schema })],
    },
  ]
}

import type { EnumType } from '../../../model/objects.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { since } from '../version.js'
import { commentOnEnum, createEnumSql } from './enum-definition.js'
import { rebuildEnum } from './rebuild-enum.js'
import { standingSql } from './standing.js'
import { standalone, transactional } from './statements.js'

/** Steps about enums. https://www.postgresql.org/docs/current/datatype-enum.html */
export const enumSteps: Pick<
  StepCompiler,
  'create_enum' | 'drop_enum' | 'rename_enum' | 'add_enum_value' | 'rename_enum_value' | 'rebuild_enum'
> = {
  create_enum: ({ type }) => [
    transactional(createEnumSql(type), { undo: [`DROP TYPE ${quoteTable(type)}`] }),
    ...commentOnEnum(type),
  ],

  // RESTRICT by default: what still has the type makes it fail, and nothing is dropped unseen.
  drop_enum: ({ type }) => [
    transactional(`DROP TYPE ${quoteTable(type)}`, {
      undo: [createEnumSql(type), ...commentOnEnum(type).map(({ sql }) => sql)],
    }),
  ],

  rename_enum: ({ type, to }) => [
    transactional(`ALTER TYPE ${quoteTable(type)} RENAME TO ${quoteName(to)}`, {
      undo: [`ALTER TYPE ${quoteTable({ ...type, name: to })} RENAME TO ${quoteName(type.name)}`],
    }),
  ],

  /**
   * A value can be used only when the transaction that added it is over, so it is added alone, and what follows may use
   * it. In a document with `transaction: single` it is added in the one transaction there is, which is legal as long as
   * nothing in the document uses it. From 17 on the values of a type that the same transaction made can be used at once. https://www.postgresql.org/docs/current/sql-altertype.html
   */
  add_enum_value: ({ type, value, before, after }, context) => {
    const place = [
      ...(before === undefined ? [] : [`BEFORE ${quoteText(before)}`]),
      ...(after === undefined ? [] : [`AFTER ${quoteText(after)}`]),
    ]
    const sql = [`ALTER TYPE ${quoteTable(type)} ADD VALUE ${quoteText(value)}`, ...place].join(' ')
    // There is no DROP VALUE.
    const atOnce = context.isNewType(type) && context.serverVersion >= since.newEnumValues
    if (atOnce || context.transaction === 'single') return [transactional(sql, { undo: undefined })]
    return [standalone(sql, { undo: undefined, probe: { done: hasValue(type, value), cleanup: [] } })]
  },

  rename_enum_value: ({ type, value, to }) => {
    const rename = (from: string, name: string): string =>
      `ALTER TYPE ${quoteTable(type)} RENAME VALUE ${quoteText(from)} TO ${quoteText(name)}`
    return [transactional(rename(value, to), { undo: [rename(to, value)] })]
  },

  rebuild_enum: rebuildEnum,
}

/** Has the type got the value? */
function hasValue(type: EnumType, value: string): string {
  const name = `to_regtype(${quoteText(quoteTable(type))})`
  return standingSql({
    done: [
      'EXISTS (SELECT FROM pg_catalog.pg_enum',
      `WHERE enumtypid = ${name} AND enumlabel = ${quoteText(value)})`,
    ].join('\n'),
    ready: `EXISTS (SELECT FROM pg_catalog.pg_type WHERE oid = ${name} AND typtype = 'e')`,
    after: `enum ${quoteTable(type)} has the value ${quoteText(value)}`,
    before: `enum ${quoteTable(type)} is there, without the value ${quoteText(value)}`,
    found: `CASE WHEN ${name} IS NULL THEN 'no type of that name' ELSE 'a type that is no enum' END`,
  })
}

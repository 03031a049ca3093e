import { objectKey } from '../../../model/mention-index.js'
import type { View } from '../../../model/objects.js'
import { tableKey } from '../../../model/schema-model.js'
import type { Table, TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import type { TakenAway } from '../../../steps/taken-away.js'
import { columnLabel } from '../names.js'
import { quoteTable, quoteText } from '../quoting.js'

/** Columns of one table that become others, or go; those that are computed from them among them. */
export interface ColumnsAtStake {
  readonly table: Table
  readonly columns: readonly string[]
}

/**
 * Only what the documents know may stand on a column that is dropped or gets another type: what raw SQL made cannot be
 * made again from the model, and the server refuses while it stands
 * (https://www.postgresql.org/docs/current/ddl-depend.html). Keys, checks and indexes are no obstacle: they go with the
 * column, or are made anew by the server.
 */
export function knownOnColumns(
  stakes: readonly ColumnsAtStake[],
  context: CompileContext,
): readonly Precondition[] {
  const asked = stakes.filter(({ table, columns }) => columns.length > 0 && !context.isNew(table))
  if (asked.length === 0) return []
  const own = asked.flatMap(({ table, columns }) =>
    columns.length < 2 ? [] : columns.map((name): TakenAway => ({ kind: 'column', of: table, name })),
  )
  const labels = asked.flatMap(({ table, columns }) => columns.map((name) => columnLabel(table, name)))
  return [
    question({
      join: 'JOIN pg_attribute AS "column" ON "column".attrelid = "by".refobjid AND "column".attnum = "by".refobjsubid',
      where: `"by".refclassid = 'pg_class'::regclass AND ${either(asked.map(columnCondition))}`,
      kinds: onColumns,
      // Where a table is divided, its triggers stand on each partition too, as parts of the one above.
      copies: asked.some(({ table }) => table.partitionBy !== undefined),
      what: labels.join(', '),
      reads: asked.map(({ table, columns }) => ({ table: tableKey(table), columns })),
      taken: [...context.takenAway, ...own],
    }),
  ]
}

/** Only what the documents know may stand on a view that is dropped, if only to come back at once. */
export function knownOnView(view: View, context: CompileContext): readonly Precondition[] {
  if (context.isNew(view)) return []
  return [
    question({
      where: `"by".refclassid = 'pg_class'::regclass AND "by".refobjid = ${relation(view)}`,
      kinds: onColumns,
      what: quoteTable(view),
      reads: [{ table: objectKey(view), columns: [] }],
      taken: [...context.takenAway, whole(view)],
    }),
  ]
}

/** Only what the documents know may have a type that is made anew; `known`: tables whose columns are moved over. */
export function knownOfType(
  type: TableName,
  known: readonly TableName[],
  context: CompileContext,
): readonly Precondition[] {
  if (context.isNewType(type)) return []
  const name = quoteText(quoteTable(type))
  return [
    question({
      where: `"by".refclassid = 'pg_type'::regclass AND "by".refobjid IN (to_regtype(${name}), to_regtype(${name} || '[]'))`,
      kinds: ofTypes,
      what: quoteTable(type),
      reads: [],
      // Of a table whose column went, all columns are known.
      taken: [
        ...context.takenAway.map((each) => (each.kind === 'column' ? whole(each.of) : each)),
        ...known.map(whole),
      ],
    }),
  ]
}

/**
 * Kinds as pg_identify_object calls them: https://www.postgresql.org/docs/current/functions-info.html. Until 15 a computed
 * column itself stood on others, since then its expression does.
 */
const onColumns = [
  'rule',
  'trigger',
  'policy',
  'function',
  'procedure',
  'publication relation',
  'default value',
  'table column',
]
const ofTypes = [
  'table column',
  'view column',
  'materialized view column',
  'foreign table column',
  'function',
  'procedure',
  'type',
]

function columnCondition({ table, columns }: ColumnsAtStake): string {
  const names = columns.map(quoteText).join(', ')
  const of =
    table.partitionBy === undefined
      ? `= ${relation(table)}`
      : `IN (SELECT relid FROM pg_partition_tree(${relation(table)}))`
  return `"by".refobjid ${of} AND "column".attname IN (${names})`
}

function whole(of: TableName): TakenAway {
  return { kind: 'relation', of }
}

interface Question {
  readonly join?: string
  readonly where: string
  readonly kinds: readonly string[]
  readonly copies?: boolean
  readonly what: string
  readonly reads: Precondition['reads']
  readonly taken: readonly TakenAway[]
}

function question({ join, where, kinds, copies, what, reads, taken }: Question): Precondition {
  const except = exceptions(taken)
  return {
    sql: [
      `SELECT string_agg(DISTINCT regexp_replace(pg_describe_object("by".classid, "by".objid, "by".objsubid), '^(rule _RETURN on|default value for) ', ''), ', ') AS "found"`,
      'FROM pg_depend AS "by"',
      ...(join === undefined ? [] : [`  ${join}`]),
      '  CROSS JOIN pg_identify_object_as_address("by".classid, "by".objid, "by".objsubid) AS "it"',
      `WHERE ${where}`,
      `  AND ("by".deptype = 'n' OR "it".type = 'table column') AND "it".type IN (${kinds.map(quoteText).join(', ')})`,
      ...(copies === true
        ? [
            `  AND NOT EXISTS (SELECT FROM pg_depend AS "of" WHERE ("of".classid, "of".objid, "of".deptype) = ("by".classid, "by".objid, 'P'))`,
          ]
        : []),
      ...except.map((condition) => `  AND ${condition}`),
      'HAVING count(*) > 0',
    ].join('\n'),
    sentence: `only what the documents know uses ${what}`,
    help: 'drop what is found by an `execute` before this operation and make it again by one behind it, in the same revision; or make it by `create_view` and the like, so that it is known',
    reads,
    about: 'dependants',
  }
}

/** Leaves out what is gone when the step runs; a computed column by its name alone, which its partitions share. */
function exceptions(taken: readonly TakenAway[]): readonly string[] {
  const relations = taken.flatMap((each) => (each.kind === 'relation' ? [path(each.of)] : []))
  const columns = taken.flatMap((each) => (each.kind === 'column' ? [quoteText(each.name)] : []))
  const types = taken.flatMap((each) => (each.kind === 'type' ? [quoteText(quoteTable(each.of))] : []))
  const parts = taken.flatMap((each) =>
    each.kind === 'trigger' || each.kind === 'policy'
      ? [`(${quoteText(each.kind)}, ${path(each.of, each.name)})`]
      : [],
  )
  return [
    ...(relations.length === 0 ? [] : [`"it".object_names[1:2] NOT IN (${list(relations)})`]),
    ...(parts.length === 0 ? [] : [`("it".type, "it".object_names) NOT IN (${list(parts)})`]),
    ...types.map(
      (name) => `("by".classid = 'pg_type'::regclass AND "by".objid = to_regtype(${name})) IS NOT TRUE`,
    ),
    ...(columns.length === 0
      ? []
      : [
          `NOT ("it".type IN ('default value', 'table column') AND "it".object_names[3] IN (${list(columns)}))`,
        ]),
  ]
}

function list(items: readonly string[]): string {
  return [...new Set(items)].join(', ')
}

/** The names that lead to an object, as the catalog gives them: `ARRAY['billing', 'invoices', 'no_rows']`. */
function path({ schema, name }: TableName, ...rest: readonly string[]): string {
  const first = schema === undefined ? 'current_schema()::text' : quoteText(schema)
  return `ARRAY[${[first, ...[name, ...rest].map(quoteText)].join(', ')}]`
}

function relation(table: TableName): string {
  return `to_regclass(${quoteText(quoteTable(table))})`
}

function either(conditions: readonly string[]): string {
  const [first] = conditions
  return conditions.length === 1 && first !== undefined
    ? first
    : `(${conditions.map((one) => `(${one})`).join(' OR ')})`
}

import {
  constraintsOf,
  type Check,
  type Column,
  type Table,
  type TableName,
  type Value,
} from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { lockOn } from '../names.js'
import { quoteBeside, quoteName } from '../quoting.js'
import { rewrites, typeChange } from '../type-change.js'
import { typeSql } from '../types.js'
import { since } from '../version.js'
import { changesType, columnParts } from './column-parts.js'
import { addConstraint, commentOnConstraint, dropConstraint, isNotValid } from './constraint-definition.js'
import { commentOnColumn, serialStatements, unsupportedColumn } from './column-definition.js'
import { catchUp, identityClause, isSerial, sequenceOf } from './identity.js'
import { createIndex, dropIndex } from './indexes.js'
import { fillNulls, setNotNull } from './not-null.js'
import {
  computedFrom,
  constraintUses,
  indexUses,
  names,
  removeColumn,
  restoreColumns,
  writtenOver,
} from './rebuild-column.js'
import { alterTable, alterTableSql, transactional } from './statements.js'

/** One column made another. https://www.postgresql.org/docs/current/sql-altertable.html */
export const alterColumn: StepCompiler['alter_column'] = (step, context) => {
  const { table, from, to, using, fill, referring = [] } = step
  const problem = unsupportedColumn(to, context) ?? unsupportedChange(from, to)
  if (problem !== undefined) return problem
  if (isMadeAnew(from, to, context))
    return [removeColumn(table, from, context), ...restoreColumns(table, [to], context)]
  const retyped = changesType(from, to)
  const inTheWay = retyped ? computedFrom(table, from.name) : []
  const { checks, indexes } = retyped ? writtenOver(table, from.name, inTheWay) : { checks: [], indexes: [] }
  return [
    ...indexes.map((index) => dropIndex(table, index)),
    ...inTheWay.map((column) => removeColumn(table, column, context)),
    ...sequenceRename(table, from, to),
    ...identityToSerial(table, from, to),
    ...(isSerial(to) && !isSerial(from) ? serialStatements(table, to).before : []),
    ...parts(table, givesWay(from, to) ? withoutIdentity(from) : from, to, using, checks, referring),
    ...checks.flatMap((check) => commentsAgain(table, check)),
    ...(isSerial(from) && !isSerial(to) ? dropSequence(table, from) : []),
    ...(isSerial(to) && !isSerial(from)
      ? [...serialStatements(table, to).after, moveSequence(table, to)]
      : []),
    ...restoreColumns(withColumn(table, to), inTheWay, context),
    ...indexes.flatMap((index) => createIndex(withColumn(table, to), index, false, context)),
    ...(from.nullable && !to.nullable ? forbidNull(withColumn(table, to), to, fill, context) : []),
    ...(from.identity === undefined && to.identity !== undefined ? addIdentity(table, to) : []),
    ...(from.comment === to.comment ? [] : [commentOnColumn(table, to.name, to.comment, from.comment)]),
  ]
}

function forbidNull(
  table: Table,
  column: Column,
  fill: Value | undefined,
  context: CompileContext,
): readonly Statement[] {
  if (fill === undefined) return setNotNull(table, column.name, context)
  const filling = fillNulls(table, column, fill, context, undefined)
  return [filling, ...setNotNull(table, column.name, context, filling)]
}

/** PostgreSQL cannot make a column generated, and before 17 cannot change the expression: the column is made anew. */
export function isMadeAnew(from: Column, to: Column, { serverVersion }: CompileContext): boolean {
  if (to.generated === undefined) return false
  if (from.generated === undefined || from.generated.stored !== to.generated.stored) return true
  return from.generated.sql !== to.generated.sql && serverVersion < since.setExpression
}

function unsupportedChange(from: Column, to: Column): Unsupported | undefined {
  if (from.generated?.stored !== false || to.generated !== undefined) return undefined
  return {
    unsupported: `the virtual column ${quoteName(from.name)} has no stored values to keep`,
    help: 'add another column, fill it by update_rows, and drop this one',
    pointer: '/generated',
  }
}

function parts(
  table: Table,
  from: Column,
  to: Column,
  using: string | undefined,
  checks: readonly Check[],
  referring: readonly TableName[],
): readonly Statement[] {
  const forth = around(checks, columnParts(table, from, to, using))
  if (forth.length === 0) return []
  const retyped = changesType(from, to)
  const recomputed = from.generated?.sql !== to.generated?.sql
  const rewritten =
    rewrites(from.type, to.type) || (retyped && using !== undefined && !onlyCasts(using, to)) || recomputed
  const keyed = retyped
    ? table.foreignKeys
        .filter(({ columns }) => columns.includes(from.name))
        .map(({ references }) => references)
    : []
  return [
    alterTable(table, forth, undefined, {
      lock: lockOn('ACCESS EXCLUSIVE', table, ...keyed, ...(retyped || recomputed ? referring : [])),
      rewrite: rewritten && (retyped || to.generated !== undefined),
      scan: retyped && (looksAtRows(table, from.name) || rebuildsIndexes(table, from, to)),
    }),
  ].map((statement) => ({ ...statement, undo: partsBack(table, from, to, using, checks) }))
}

/** The checks go before the column changes, and are made again for what it has become: all in one ALTER TABLE. */
function around(checks: readonly Check[], changes: readonly string[]): readonly string[] {
  return [
    ...checks.map(({ name }) => dropConstraint(name)),
    ...changes,
    ...checks.map((check) => addConstraint(check, isNotValid(check))),
  ]
}

/** The comment that went with a check; on the way back it is said again beside the old one. */
function commentsAgain(table: Table, check: Check): readonly Statement[] {
  return commentOnConstraint(table, check).map((statement) => ({ ...statement, undo: [] }))
}

/** The way back, where the values came through the change unharmed. */
function partsBack(
  table: Table,
  from: Column,
  to: Column,
  using: string | undefined,
  checks: readonly Check[],
): readonly string[] | undefined {
  const change = typeChange(from.type, to.type)
  if (using !== undefined || change === 'lossy' || change === 'conversion') return undefined
  if (from.generated !== undefined && to.generated === undefined) return undefined
  // What stands after these parts alone: null is forbidden, and an identity added, by statements that come later.
  const { identity: _, ...bare } = to
  const then: Column = {
    ...(from.identity === undefined ? bare : to),
    nullable: from.nullable || to.nullable,
  }
  const back = [
    ...columnParts(table, then, from),
    ...(!from.nullable && to.nullable ? [`ALTER COLUMN ${quoteName(from.name)} SET NOT NULL`] : []),
  ]
  const identity = from.identity !== undefined && to.identity === undefined ? addIdentity(table, from) : []
  const comments = checks.flatMap((check) => commentOnConstraint(table, check))
  return [
    ...(back.length === 0 ? [] : [alterTableSql(table, around(checks, back))]),
    ...[...comments, ...identity].map(({ sql }) => sql),
  ]
}

/** Checks and foreign keys on the column are tried again on every row when its type changes. */
function looksAtRows(table: Table, column: string): boolean {
  return constraintsOf(table).some(
    (constraint) =>
      (constraint.kind === 'check' && names(constraint.check, column)) ||
      (constraint.kind === 'foreign_key' && constraint.columns.includes(column)),
  )
}

/** Indexes stay as they are where the order of the values does, and are built anew where it may be another. */
function rebuildsIndexes(table: Table, from: Column, to: Column): boolean {
  const sameOrder = from.type.name === to.type.name || sameOrders.has(`${from.type.name} ${to.type.name}`)
  if (sameOrder && from.collation === to.collation) return false
  return (
    table.indexes.some((index) => indexUses(index, from.name)) ||
    constraintsOf(table).some(
      (constraint) =>
        constraint.kind !== 'check' &&
        constraint.kind !== 'foreign_key' &&
        constraintUses(constraint, from.name),
    )
  )
}

/** Types whose values the same operators compare: https://www.postgresql.org/docs/current/indexes-opclass.html */
const sameOrders: ReadonlySet<string> = new Set(['varchar text', 'text varchar', 'cidr inet'])

/** Does `using` say no more than the type itself does? */
function onlyCasts(using: string, to: Column): boolean {
  const [bare, quoted] = [to.name, quoteName(to.name)]
  const text = using.replaceAll(/\s+/g, '')
  const type = typeSql(to.type).replaceAll(/\s+/g, '')
  return [bare, quoted].some((name) => text === name || text === `${name}::${type}`)
}

function sequenceRename(table: Table, from: Column, to: Column): readonly Statement[] {
  const [before, after] = [from.identity?.name, to.identity?.name]
  if (before === undefined || after === undefined || before === after) return []
  return [
    transactional(`ALTER SEQUENCE ${quoteBeside(table, before)} RENAME TO ${quoteName(after)}`, {
      undo: [`ALTER SEQUENCE ${quoteBeside(table, after)} RENAME TO ${quoteName(before)}`],
    }),
  ]
}

/** Does the sequence of an identity give way to that of a serial column, whose name is often the same? */
function givesWay(from: Column, to: Column): boolean {
  return from.identity !== undefined && to.identity === undefined && isSerial(to)
}

function identityToSerial(table: Table, from: Column, to: Column): readonly Statement[] {
  if (!givesWay(from, to)) return []
  const drop = `ALTER COLUMN ${quoteName(from.name)} DROP IDENTITY`
  const back = addIdentity(table, from).map(({ sql }) => sql)
  return [{ ...alterTable(table, [drop], []), undo: back }]
}

function withoutIdentity(column: Column): Column {
  const { identity: _, ...rest } = column
  return rest
}

/** Numbering begins behind the rows that are there. */
function addIdentity(table: Table, column: Column): readonly Statement[] {
  if (column.identity === undefined) return []
  const start = `ALTER COLUMN ${quoteName(column.name)}`
  return [
    alterTable(table, [`${start} ADD ${identityClause(table, column.identity)}`], [`${start} DROP IDENTITY`]),
    moveSequence(table, column),
  ]
}

function moveSequence(table: Table, column: Column): Statement {
  return transactional(catchUp(withColumn(table, column), column.name, sequenceOf(table, column) ?? ''), {
    undo: [],
  })
}

/** The sequence of a serial column that is one no longer. */
function dropSequence(table: Table, column: Column): readonly Statement[] {
  const name = quoteBeside(table, sequenceOf(table, column) ?? '')
  const back = [
    `CREATE SEQUENCE ${name} AS ${typeSql(column.type)}`,
    ...serialStatements(table, column).after.map(({ sql }) => sql),
    catchUp(table, column.name, sequenceOf(table, column) ?? ''),
  ]
  return [transactional(`DROP SEQUENCE ${name}`, { undo: back })]
}

function withColumn(table: Table, column: Column): Table {
  return { ...table, columns: table.columns.map((other) => (other.name === column.name ? column : other)) }
}

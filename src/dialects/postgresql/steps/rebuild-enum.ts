import type { EnumType } from '../../../model/objects.js'
import type { Column, Table, TableName } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn, oldTypeName } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { movedParts } from './column-parts.js'
import { commentOnEnum, createEnumSql } from './enum-definition.js'
import { alterTableSql, transactional } from './statements.js'

type Moves = StepOf<'rebuild_enum'>['moves']

/**
 * PostgreSQL can neither remove a value nor move one. The type steps aside under another name, the new one is made under
 * its own, every column goes over by way of its text, and the old type is dropped.
 * https://www.postgresql.org/docs/current/datatype-enum.html#DATATYPE-ENUM-IMPLEMENTATION-DETAILS
 */
export const rebuildEnum: StepCompiler['rebuild_enum'] = ({ from, to, moves, users }, context) => {
  const old: EnumType = { ...from, name: oldTypeName(from) }
  return [
    transactional(`ALTER TYPE ${quoteTable(from)} RENAME TO ${quoteName(old.name)}`, {
      undo: [`ALTER TYPE ${quoteTable(old)} RENAME TO ${quoteName(from.name)}`],
    }),
    transactional(createEnumSql(to), { undo: [`DROP TYPE ${quoteTable(to)}`] }),
    ...commentOnEnum(to),
    ...users.map(({ table, columns }) =>
      moveColumns(table, columns, { to, old, moves }, context.isNew(table)),
    ),
    transactional(`DROP TYPE ${quoteTable(old)}`, {
      undo: [createEnumSql(old), ...commentOnEnum(old).map(({ sql }) => sql)],
    }),
  ]
}

interface Rebuild {
  readonly to: EnumType
  readonly old: EnumType
  readonly moves: Moves
}

/** All columns of a table in one ALTER TABLE: it is written anew once. */
function moveColumns(
  table: Table,
  columns: StepOf<'rebuild_enum'>['users'][number]['columns'],
  { to, old, moves }: Rebuild,
  isNew: boolean,
): Statement {
  const forth = columns.flatMap((column) => retype(table, column, to, moves))
  const back = columns.flatMap((column) => retype(table, { from: column.to, to: column.from }, old, []))
  return transactional(alterTableSql(table, forth), {
    lock: lockOn('ACCESS EXCLUSIVE', table),
    rewrite: !isNew,
    scan: !isNew,
    // Which row had a value before it was replaced is known to nobody.
    undo: moves.length === 0 ? [alterTableSql(table, back)] : undefined,
  })
}

function retype(
  table: Table,
  column: { readonly from: Column; readonly to: Column },
  type: TableName,
  moves: Moves,
): readonly string[] {
  const name = quoteTable(type) + '[]'.repeat(column.from.type.dimensions)
  return movedParts(table, column, name, `${movedText(column.from, moves)}::${name}`)
}

/** The text of the column's value, moved; of an array, its texts. Null stays null. */
function movedText({ name, type }: Column, moves: Moves): string {
  if (type.dimensions > 0) {
    return moves.reduce(
      (array, { value, to }) => `array_replace(${array}, ${quoteText(value)}, ${quoteText(to)})`,
      `${quoteName(name)}::text[]`,
    )
  }
  const text = `${quoteName(name)}::text`
  if (moves.length === 0) return text
  const whens = moves.map(({ value, to }) => `WHEN ${quoteText(value)} THEN ${quoteText(to)}`)
  return `(CASE ${text} ${whens.join(' ')} ELSE ${text} END)`
}

import type { Column, Table } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { runsAgain, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { columnDefinition, columnWords, unsupportedColumn } from './column-definition.js'
import { columnWay, keepsValues } from './column-way.js'
import { placeOfReturned } from './column-place.js'
import { constraintDefinition, constraintIsThere, dropConstraint } from './constraint-definition.js'
import { convertColumn, madeAnew } from './convert-column.js'
import { fillNulls } from './fill-nulls.js'
import { keepingKeyIndexes } from './key-indexes.js'
import { keysOn, type KeyOn } from './keys-on.js'
import { present } from './present.js'
import { setDefault } from './set-default.js'
import { addForeignKey, withoutLooking } from './add-foreign-key.js'
import { alterTable } from './alter-table.js'
import type { ExplainedWay } from './rebuild-way.js'
import { dearest } from './way.js'

/**
 * One column made another. Where the default alone changes, that is said alone; all else restates the whole column.
 * https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-redefine-column
 */
export function alterColumn(flavour: Flavour): StepCompiler['alter_column'] {
  return (step, context) => {
    const { table, from, to, using, fill } = step
    const problem = unsupportedColumn(to, flavour, context) ?? unsupportedChange(from, to)
    if (problem !== undefined) return problem
    const there = present(table, context)
    const filling =
      fill !== undefined && from.nullable && !to.nullable
        ? [fillNulls(there, from, fill, flavour, context)]
        : []
    if (onlyDefault(from, to)) return setDefault(there, from, to, flavour, context)
    if (isMadeAnew(from, to)) return [madeAnew(there, from, to, flavour, context)]
    const retyped = changesType(from, to, flavour, context)
    const keys = retyped ? keysOn(there, [to.name], context.standing()) : []
    return [
      ...filling,
      ...keys.map((key) => dropKey(key, flavour, context)),
      ...(using !== undefined && retyped
        ? convertColumn(there, from, to, using, flavour, context)
        : modified(there, from, to, flavour, context)),
      ...keys.flatMap((key) => addKey(key, flavour, context)),
    ]
  }
}

function modified(
  table: Table,
  from: Column,
  to: Column,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const words = columnWords(flavour, context)
  const [before, after] = [from, to].map((column) => columnDefinition(column, words))
  // What PostgreSQL alone keeps of a column.
  if (before === after || before === undefined || after === undefined) return []
  const others = table.columns.filter(({ name }) => name !== to.name)
  // One that was set aside comes back, and is not among them.
  const next = { ...table, columns: [...others, to] }
  const { forth, back } = keepingKeyIndexes(table, next, flavour)
  const isHeld = isHeldToNumbering(table, from, to, flavour, context)
  const statement = alterTable(
    table,
    [`MODIFY COLUMN ${after}${placeOfReturned(table, to, context)}`, ...forth],
    keepsValues(from, to, table, flavour) ? [...back, `MODIFY COLUMN ${before}`] : undefined,
    {
      // The catalog tells no whole column; said twice it is the same column.
      probe: runsAgain(`the column ${quoteName(to.name)} is as the document says`),
      ...withIndexes(columnWay(from, to, table, flavour), forth),
      ...(isHeld ? { session: withoutLooking } : {}),
      ...(forth.length === 0 && !isHeld ? { merge: { kind: 'modify', names: namesOf(to) } } : {}),
      flavour,
      context,
    },
  )
  const { undo } = statement
  const { on, off } = withoutLooking
  return [isHeld && undo !== undefined ? { ...statement, undo: [...on, ...undo, ...off] } : statement]
}

/**
 * While a foreign key has the column, MySQL lets it begin or end to number the rows only where the session looks at no keys.
 * https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_foreign_key_checks
 */
function isHeldToNumbering(
  table: Table,
  from: Column,
  to: Column,
  flavour: Flavour,
  context: CompileContext,
): boolean {
  if (flavour.name !== 'mysql' || (from.identity === undefined) === (to.identity === undefined)) return false
  return keysOn(table, [to.name], context.standing()).length > 0
}

/** An index that comes or goes along with it costs what it costs by itself. */
function withIndexes(change: ExplainedWay, indexes: readonly string[]): ExplainedWay {
  return indexes.length === 0 || dearest([change.way, 'online']) === change.way ? change : { way: 'online' }
}

/** What a column is called, and what it is computed from. */
function namesOf({ name, generated }: Column): readonly string[] {
  return [name, ...(generated === undefined ? [] : mentions(generated.sql, mysqlLexer))]
}

/** Is the default all that differs? */
function onlyDefault(from: Column, to: Column): boolean {
  const { default: _, ...before } = from
  const { default: __, ...after } = to
  return JSON.stringify(before) === JSON.stringify(after)
}

/** A virtual column has no values to keep, and so nothing becomes one or ceases to be one. */
function isMadeAnew(from: Column, to: Column): boolean {
  const [was, is] = [from.generated?.stored, to.generated?.stored]
  return to.generated !== undefined && was !== is && (was === false || is === false)
}

function unsupportedChange(from: Column, to: Column): Unsupported | undefined {
  if (from.generated?.stored !== false || to.generated !== undefined) return undefined
  return {
    unsupported: `the virtual column ${quoteName(from.name)} has no stored values to keep`,
    help: 'add another column, fill it by update_rows, and drop this one',
    pointer: '/generated',
  }
}

/** Is the column written with another type, or other characters? */
function changesType(from: Column, to: Column, flavour: Flavour, context: CompileContext): boolean {
  const words = columnWords(flavour, context)
  const bare = ({ name, type, collation, options }: Column): string =>
    columnDefinition(
      {
        name,
        type,
        nullable: true,
        ...(collation === undefined ? {} : { collation }),
        ...(options?.['charset'] === undefined ? {} : { options: { charset: options['charset'] } }),
      },
      words,
    )
  return bare(from) !== bare(to)
}

/** Its index stays where it is: the key comes back. */
function dropKey({ table, key }: KeyOn, flavour: Flavour, context: CompileContext): Statement {
  return alterTable(
    table,
    [dropConstraint(key, flavour, context)],
    [`ADD ${constraintDefinition(key, table, context)}`],
    {
      probe: takes(constraintIsThere(table, key)),
      way: 'metadata',
      flavour,
      context,
    },
  )
}

function addKey({ table, key }: KeyOn, flavour: Flavour, context: CompileContext): readonly Statement[] {
  return addForeignKey(table, key, { forth: [], back: [] }, flavour, context)
}

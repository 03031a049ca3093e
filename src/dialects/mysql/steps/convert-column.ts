import type { Column, Index, Table, Unique } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { namesColumn } from '../../../sql/names-column.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { changes, columnThere, inCatalog, makes, ofTable } from '../probes.js'
import { quoteName, quoteText } from '../quoting.js'
import { columnDefinition, columnWords } from './column-definition.js'
import type { ExplainedWay } from './rebuild-way.js'
import { constraintDefinition, dropConstraint } from './constraint-definition.js'
import { indexDefinition } from './index-definition.js'
import { alterTable } from './alter-table.js'

/** The name of the column in which the converted values are computed, as long as there are two. */
export const convertedName = '_aludel_converted'

/**
 * A column whose values are turned into others by an expression. They are computed in a stored column beside it, so that what
 * others write meanwhile is converted too; then one statement puts that in the place of the old one.
 * https://dev.mysql.com/doc/refman/8.4/en/alter-table-generated-columns.html
 */
export function convertColumn(
  table: Table,
  from: Column,
  to: Column,
  using: string,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const words = columnWords(flavour, context)
  const { collation, options } = to
  const computed: Column = {
    name: convertedName,
    type: to.type,
    nullable: true,
    generated: { sql: using, stored: true },
    ...(collation === undefined ? {} : { collation }),
    ...(options?.['charset'] === undefined ? {} : { options: { charset: options['charset'] } }),
  }
  const parts = standingOn(table, from.name, flavour, context)
  return [
    alterTable(
      table,
      [`ADD COLUMN ${columnDefinition(computed, words)} AFTER ${quoteName(from.name)}`],
      [`DROP COLUMN ${quoteName(convertedName)}`],
      {
        probe: makes(columnThere(table, convertedName)),
        way: 'copy',
        why: `the values of ${quoteName(to.name)} are converted`,
        flavour,
        context,
      },
    ),
    alterTable(
      table,
      [
        ...parts.drop,
        `DROP COLUMN ${quoteName(from.name)}`,
        `CHANGE COLUMN ${quoteName(convertedName)} ${columnDefinition(to, words)}`,
        ...parts.add,
      ],
      undefined,
      {
        probe: changes({
          before: columnThere(table, convertedName),
          after: {
            sql: `NOT ${columnThere(table, convertedName).sql}`,
            words: `the column ${quoteName(to.name)} has the converted values`,
          },
        }),
        way: 'copy',
        why: `the converted values of ${quoteName(to.name)} are kept`,
        flavour,
        context,
      },
    ),
  ]
}

/** A generated column in another way of storing it: its values are computed, so nothing is lost when it goes and comes. */
export function madeAnew(
  table: Table,
  from: Column,
  to: Column,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const words = columnWords(flavour, context)
  const parts = standingOn(table, from.name, flavour, context)
  const at = table.columns.findIndex(({ name }) => name === from.name)
  const previous = table.columns[at - 1]
  const place = previous === undefined ? ' FIRST' : ` AFTER ${quoteName(previous.name)}`
  const exchange = (column: Column): readonly string[] => [
    ...parts.drop,
    `DROP COLUMN ${quoteName(column.name)}`,
    `ADD COLUMN ${columnDefinition(column, words)}${place}`,
    ...parts.add,
  ]
  return alterTable(table, exchange(to), from.generated === undefined ? undefined : exchange(from), {
    probe: changes({
      before: kindIs(table, from),
      after: kindIs(table, to),
    }),
    ...madeAnewBy(from, to, parts.drop.length > 0),
    flavour,
    context,
  })
}

/** A column that is dropped, and a virtual one that is added, cost nothing; where it is not in the middle of its table. */
function madeAnewBy(
  { generated: from }: Column,
  { generated: to, name }: Column,
  inKeys: boolean,
): ExplainedWay {
  if (from?.stored === true && to?.stored === false && !inKeys) return { way: 'instant' }
  return { way: 'copy', why: `${quoteName(name)} is computed anew` }
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-columns-table.html: EXTRA says how a column comes by its values. */
function kindIs(table: Table, { name, generated }: Column) {
  const kind = generated === undefined ? '' : generated.stored ? 'STORED GENERATED' : 'VIRTUAL GENERATED'
  const extra = kind === '' ? `EXTRA NOT LIKE '%GENERATED%'` : `EXTRA LIKE '%${kind}%'`
  return {
    sql: inCatalog('COLUMNS', [...ofTable('TABLE', table), `COLUMN_NAME = ${quoteText(name)}`, extra]),
    words: `the column ${quoteName(name)} is ${kind === '' ? 'not generated' : kind.toLowerCase()}`,
  }
}

/**
 * Keys, indexes and checks that name the column: they would lose it with the old one. A check of it alone goes with it, without
 * a word; one that names others too would hold it back.
 */
function standingOn(
  table: Table,
  column: string,
  flavour: Flavour,
  context: CompileContext,
): { readonly drop: readonly string[]; readonly add: readonly string[] } {
  const uniques = table.uniques.filter(({ columns }) => columns.includes(column))
  const indexes = table.indexes.filter(({ elements }) =>
    elements.some((element) => element.column === column),
  )
  const { primaryKey } = table
  const inKey = primaryKey?.columns.includes(column) === true && primaryKey
  const named: readonly (Unique | Index)[] = [...uniques, ...indexes]
  const checks = table.checks.filter(({ check }) => namesColumn(check, lexerFor(flavour), table.name, column))
  return {
    drop: [
      ...checks.map((check) => dropConstraint(check, flavour, context)),
      ...(inKey === false ? [] : ['DROP PRIMARY KEY']),
      ...named.map(({ name }) => `DROP INDEX ${quoteName(name)}`),
    ],
    add: [
      ...(inKey === false ? [] : [`ADD ${constraintDefinition(inKey, table, context)}`]),
      ...uniques.map((unique) => `ADD ${constraintDefinition(unique, table, context)}`),
      ...indexes.map((index) => `ADD ${indexDefinition(index, flavour)}`),
      ...checks.map((check) => `ADD ${constraintDefinition(check, table, context)}`),
    ],
  }
}

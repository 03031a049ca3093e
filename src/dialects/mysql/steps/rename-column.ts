import { findTable } from '../../../model/schema-model.js'
import type { Table } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { columnThere, renames } from '../probes.js'
import { quoteName } from '../quoting.js'
import { columnDefinition, columnWords } from './column-definition.js'
import { constraintDefinition, dropConstraint } from './constraint-definition.js'
import { indexDefinition } from './index-definition.js'
import { present } from './present.js'
import { alterTable } from './statements.js'

/**
 * MariaDB sees to what is written over the column. MySQL refuses while a check, an index, a default or a generated column names it,
 * unless the same statement says these anew. https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-redefine-column
 */
export function renameColumn(flavour: Flavour): StepCompiler['rename_column'] {
  return ({ table, from, to }, context) => {
    const before = present(table, context)
    const after = findTable(context.after, table) ?? before
    const forth = flavour.name === 'mysql' ? restated(before, after, from, flavour, context) : []
    const back = flavour.name === 'mysql' ? restated(after, before, to, flavour, context) : []
    return [
      alterTable(table, [...forth, rename(from, to)], [...back, rename(to, from)], {
        probe: renames(columnThere(table, from), columnThere(table, to)),
        way: forth.length === 0 ? 'instant' : 'copy',
        isNew: context.isNew(table),
      }),
    ]
  }
}

function rename(from: string, to: string): string {
  return `RENAME COLUMN ${quoteName(from)} TO ${quoteName(to)}`
}

/** The parts that say anew what is written over the column, as the table has it when it is renamed. */
function restated(
  before: Table,
  after: Table,
  column: string,
  flavour: Flavour,
  context: CompileContext,
): readonly string[] {
  const names = (sql: string | undefined): boolean =>
    sql !== undefined && mentions(sql, mysqlLexer).has(column)
  const words = columnWords(flavour, context)
  return [
    ...before.checks
      .filter(({ check }) => names(check))
      .flatMap((check) => [
        dropConstraint(check, flavour, context),
        ...after.checks
          .filter(({ name }) => name === check.name)
          .map((next) => `ADD ${constraintDefinition(next, after, context)}`),
      ]),
    ...before.indexes
      .filter(({ elements }) => elements.some(({ sql }) => names(sql)))
      .flatMap((index) => [
        `DROP INDEX ${quoteName(index.name)}`,
        ...after.indexes
          .filter(({ name }) => name === index.name)
          .map((next) => `ADD ${indexDefinition(next, flavour)}`),
      ]),
    ...before.columns
      .filter(
        ({ generated, default: value }) =>
          names(generated?.sql) || (value !== undefined && 'sql' in value && names(value.sql)),
      )
      .flatMap(({ name }) =>
        after.columns
          .filter((next) => next.name === name)
          .map((next) => `MODIFY COLUMN ${columnDefinition(next, words)}`),
      ),
  ]
}

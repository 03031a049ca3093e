import { findTable } from '../../../model/schema-model.js'
import type { Column, Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { columnThere, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { addColumn } from './add-column.js'
import { alterColumn } from './alter-column.js'
import { columnDefinition, columnWords } from './column-definition.js'
import {
  columnListWay,
  hasFulltext,
  hasSpatial,
  indexesExpressions,
  isVirtual,
  rebuildOf,
  virtualMoves,
  virtualWay,
  type ExplainedWay,
} from './rebuild-way.js'
import { placeOf } from './column-place.js'
import { revokeStatements } from './grants.js'
import { keepingKeyIndexes } from './key-indexes.js'
import { present } from './present.js'
import { renameColumn } from './rename-column.js'
import { alterTable } from './alter-table.js'
import { lacks } from './statements.js'

/** Steps about columns. https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-column-operations */
export function columnSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'add_column' | 'drop_column' | 'alter_column' | 'rename_column'> {
  return {
    add_column: addColumn(flavour),

    drop_column: ({ table, column }, context) => {
      const before = present(table, context)
      const after = { ...before, columns: before.columns.filter(({ name }) => name !== column.name) }
      // Of a table whose columns are not known the server tells.
      if (before.columns.length > 0 && after.columns.length === 0) {
        return lacks(flavour, 'tables without columns', 'drop the table, or add another column first')
      }
      const { forth, back } = keepingKeyIndexes(before, after, flavour)
      const definition = columnDefinition(column, columnWords(flavour, context))
      const place = placeOf(after, column, { after: context.before })
      return [
        // Rights on the column would be there for whatever takes its name next.
        ...revokeStatements(
          { kind: 'table', table },
          table.grants.filter((grant) => grant.column === column.name),
          table.grants.filter((grant) => grant.column !== column.name),
        ),
        alterTable(
          table,
          [...forth, `DROP COLUMN ${quoteName(column.name)}`],
          column.generated === undefined ? undefined : [`ADD COLUMN ${definition}${place}`, ...back],
          {
            probe: takes(columnThere(table, column.name)),
            ...(numbersStay(before, context) ?? dropWay(before, column, forth, flavour)),
            flavour,
            context,
            ...(forth.length === 0 ? { merge: { kind: 'drop column', names: [column.name] } } : {}),
          },
        ),
      ]
    },

    alter_column: alterColumn(flavour),
    rename_column: renameColumn(flavour),
  }
}

/** Where its full text index went just before, InnoDB still has the column of it that numbers the rows, and writes the table anew. */
function numbersStay(before: Table, context: CompileContext): ExplainedWay | undefined {
  const had = findTable(context.before, before)
  return had !== undefined && hasFulltext(had) && !hasFulltext(before)
    ? { way: 'rebuild', why: 'the table had a full text index' }
    : undefined
}

/** With the indexes that it is in, a column takes the rows' order along on MySQL. */
function dropWay(table: Table, column: Column, forth: readonly string[], flavour: Flavour): ExplainedWay {
  const { name } = column
  const indexed =
    table.indexes.some(({ elements }) => elements.some((element) => element.column === name)) ||
    table.uniques.some(({ columns }) => columns.includes(name)) ||
    forth.length > 0
  const behind = table.columns.slice(table.columns.findIndex((other) => other.name === name) + 1)
  if (isVirtual(column)) {
    if (flavour.name === 'mariadb') return indexed ? { way: 'online' } : virtualWay(table, flavour)
    return { way: indexed || behind.some(isVirtual) || indexesExpressions(table) ? 'metadata' : 'instant' }
  }
  const isDivided = flavour.name === 'mariadb' && table.partitionBy !== undefined
  if (isDivided && behind.some(isVirtual)) return virtualMoves
  const listed = columnListWay(table, behind, flavour)
  if (listed.way !== 'instant' || !indexed) return listed
  return flavour.name === 'mysql'
    ? rebuildOf(table, flavour)
    : { way: hasSpatial(table) ? 'shared' : 'online' }
}

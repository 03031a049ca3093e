import { findColumn } from '../../../model/table.js'
import type { PreconditionCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { changesCharset } from '../steps/table-options.js'
import { inheritsCharset } from '../steps/tables.js'
import { alterColumnQuestions } from './alter-column.js'
import { deletionPreconditions } from './deletions.js'
import { objectPreconditions } from './objects.js'
import { noneMadeEqual } from './recollated.js'
import { tablePreconditions } from './tables.js'

/**
 * What must hold of the rows before a step. Each question stops at the first row that answers it; a table that this
 * revision makes is empty and is asked nothing.
 */
export function preconditionsFor(flavour: Flavour): PreconditionCompiler {
  return {
    ...tablePreconditions,
    alter_table: ({ table, to }, context) => {
      if (context.isNew(table) || !changesCharset(table.options, to.options, flavour)) return []
      const changes = to.columns.flatMap((column) => {
        const from = inheritsCharset(column) ? findColumn(table, column.name) : undefined
        return from === undefined ? [] : [{ from, to: column }]
      })
      return noneMadeEqual(table, to, changes, flavour)
    },
    alter_column: alterColumnQuestions(flavour),
    ...deletionPreconditions(flavour),
    ...objectPreconditions,
  }
}

import type { PreconditionCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { alterColumnQuestions } from './alter-column.js'
import { deletionPreconditions } from './deletions.js'
import { objectPreconditions } from './objects.js'
import { tablePreconditions } from './tables.js'

/**
 * What must hold of the rows before a step. Each question stops at the first row that answers it; a table that this
 * revision makes is empty and is asked nothing.
 */
export function preconditionsFor(flavour: Flavour): PreconditionCompiler {
  return {
    ...tablePreconditions,
    alter_column: alterColumnQuestions(flavour),
    ...deletionPreconditions(flavour),
    ...objectPreconditions,
  }
}

import type { StepCompiler } from '../../../steps/compiler.js'
import { columnSteps } from './columns.js'
import { constraintSteps } from './constraints.js'
import { indexSteps } from './indexes.js'
import { rowSteps } from './rows.js'
import { tableSteps } from './tables.js'

/** PostgreSQL's statements for every step. */
export const steps: StepCompiler = {
  ...tableSteps,
  ...columnSteps,
  ...constraintSteps,
  ...indexSteps,
  ...rowSteps,
}

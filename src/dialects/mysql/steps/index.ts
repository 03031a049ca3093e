import type { StepCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { columnSteps } from './columns.js'
import { commentSteps } from './comments.js'
import { constraintSteps } from './constraints.js'
import { enumSteps } from './enums.js'
import { foreignSteps } from './foreign.js'
import { grantSteps } from './grants.js'
import { indexSteps } from './indexes.js'
import { loadSteps } from './load-rows.js'
import { namespaceSteps } from './namespaces.js'
import { partitionSteps } from './partitions.js'
import { routineSteps } from './routines.js'
import { rowSteps } from './rows.js'
import { sequenceSteps } from './sequences.js'
import { withViewsAside } from './stale-views.js'
import { tableSteps } from './tables.js'
import { triggerSteps } from './triggers.js'
import { viewSteps } from './views.js'

/** The statements of MySQL, or of MariaDB, for every step. */
export function stepsFor(flavour: Flavour): StepCompiler {
  const steps: StepCompiler = {
    ...tableSteps(flavour),
    ...columnSteps(flavour),
    ...constraintSteps(flavour),
    ...indexSteps(flavour),
    ...rowSteps(flavour),
    ...loadSteps(flavour),
    ...enumSteps(flavour),
    ...sequenceSteps(flavour),
    ...viewSteps(flavour),
    ...routineSteps(flavour),
    ...namespaceSteps(flavour),
    ...triggerSteps(flavour),
    ...foreignSteps(flavour),
    ...grantSteps(flavour),
    ...commentSteps(flavour),
    ...partitionSteps(flavour),
  }
  return withViewsAside(steps, flavour)
}

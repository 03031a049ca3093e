import type { StepCompiler } from '../../../steps/compiler.js'
import { columnSteps } from './columns.js'
import { commentSteps } from './comments.js'
import { constraintSteps } from './constraints.js'
import { domainSteps } from './domains.js'
import { enumSteps } from './enums.js'
import { grantSteps } from './grants.js'
import { indexSteps } from './indexes.js'
import { loadSteps } from './load-rows.js'
import { namespaceSteps } from './namespaces.js'
import { partitionSteps } from './partitions.js'
import { policySteps } from './policies.js'
import { routineSteps } from './routines.js'
import { rowSteps } from './rows.js'
import { sequenceSteps } from './sequences.js'
import { tableSteps } from './tables.js'
import { triggerSteps } from './triggers.js'
import { viewSteps } from './views.js'

/** PostgreSQL's statements for every step. */
export const steps: StepCompiler = {
  ...tableSteps,
  ...columnSteps,
  ...constraintSteps,
  ...indexSteps,
  ...rowSteps,
  ...loadSteps,
  ...enumSteps,
  ...domainSteps,
  ...sequenceSteps,
  ...viewSteps,
  ...routineSteps,
  ...namespaceSteps,
  ...triggerSteps,
  ...policySteps,
  ...grantSteps,
  ...commentSteps,
  ...partitionSteps,
}

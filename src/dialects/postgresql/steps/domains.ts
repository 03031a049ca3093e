import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about domains. */
export const domainSteps: Pick<StepCompiler, 'create_domain' | 'drop_domain' | 'alter_domain'> = {
  create_domain: unbuilt,
  drop_domain: unbuilt,
  alter_domain: unbuilt,
}

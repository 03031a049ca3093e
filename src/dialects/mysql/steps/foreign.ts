import type { StepCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { lacks } from './statements.js'

/** Steps about policies of row security and about domains, which only PostgreSQL has. */
export function foreignSteps(
  flavour: Flavour,
): Pick<
  StepCompiler,
  | 'create_policy'
  | 'drop_policy'
  | 'alter_policy'
  | 'create_domain'
  | 'drop_domain'
  | 'alter_domain'
  | 'rebuild_domain'
> {
  const policies = lacks(
    flavour,
    'policies on rows',
    'read through views, and state `dialects: [postgresql]` here',
  )
  const domains = lacks(
    flavour,
    'domains',
    'write the type and the check into the columns, and state `dialects: [postgresql]` here',
  )
  return {
    create_policy: () => policies,
    drop_policy: () => policies,
    alter_policy: () => policies,
    create_domain: () => domains,
    drop_domain: () => domains,
    alter_domain: () => domains,
    rebuild_domain: () => domains,
  }
}

import type { ObjectFaults } from '../../../model/dialect-rules.js'
import type { SchemaModel } from '../../../model/schema-model.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Table } from '../../../model/table.js'
import { columnFaults } from './columns.js'
import { constraintFaults } from './constraints.js'
import { expressionFaults } from './expressions.js'
import { indexFaults } from './indexes.js'
import { parameterFaults } from './parameters.js'
import { policyFaults } from './policies.js'
import { replicaIdentityFaults } from './replica-identity.js'
import { routineFaults } from './routines.js'
import { triggerFaults } from './triggers.js'
import { unloggedFaults } from './unlogged.js'
import { viewFaults } from './views.js'
import { virtualColumnFaults } from './virtual-columns.js'

/** Everything in a table's definition that every version of the server refuses, found before it is asked. */
export function tableFaults(table: Table, model: SchemaModel): readonly TableFault[] {
  return [
    ...columnFaults(table),
    ...expressionFaults(table),
    ...virtualColumnFaults(table),
    ...constraintFaults(table),
    ...indexFaults(table),
    ...replicaIdentityFaults(table),
    ...unloggedFaults(table, model),
    ...parameterFaults(table),
  ]
}

/** The same of what stands beside tables, and on them. */
export const objectFaults: ObjectFaults = {
  view: viewFaults,
  routine: routineFaults,
  trigger: triggerFaults,
  policy: policyFaults,
}

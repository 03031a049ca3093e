import type { PreconditionCompiler } from '../../../steps/compiler.js'
import type { ObjectStepFields } from '../../../steps/object-steps.js'
import { namespacePreconditions, schemaThere } from './namespaces.js'
import { typePreconditions } from './types.js'
import { knownOnView } from './dependants.js'
import { noExcludedPair } from './exclude.js'
import { partitionPreconditions } from './partitions.js'

/** What must hold before a step about anything else than tables, their columns, keys and indexes. */
export const objectPreconditions: Pick<PreconditionCompiler, keyof ObjectStepFields> = {
  ...typePreconditions,
  ...namespacePreconditions,
  create_enum: ({ type }, context) => schemaThere(type, context),
  drop_enum: () => [],
  rename_enum: () => [],
  add_enum_value: () => [],
  rename_enum_value: () => [],
  create_domain: ({ domain }, context) => schemaThere(domain, context),
  drop_domain: () => [],
  create_sequence: ({ sequence }, context) => schemaThere(sequence, context),
  drop_sequence: () => [],
  rename_sequence: () => [],
  create_view: ({ view }, context) => schemaThere(view, context),
  drop_view: ({ view }, context) => knownOnView(view, context),
  rename_view: () => [],
  create_routine: ({ routine }, context) => schemaThere(routine, context),
  drop_routine: () => [],
  replace_routine: () => [],
  drop_schema: () => [],
  drop_extension: () => [],
  create_trigger: () => [],
  drop_trigger: () => [],
  create_policy: () => [],
  drop_policy: () => [],
  alter_policy: () => [],
  change_grants: () => [],
  set_comment: () => [],
  add_exclude: noExcludedPair,
  create_partition: partitionPreconditions.create_partition,
  drop_partition: () => [],
  attach_partition: partitionPreconditions.attach_partition,
  detach_partition: () => [],
  name_copies: () => [],
  declare_table: partitionPreconditions.declare_table,
}

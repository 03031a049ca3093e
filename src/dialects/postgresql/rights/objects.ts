import { partitionName } from '../../../model/partitions.js'
import { nameOf } from '../../../model/table.js'
import type { Need, NeedCompiler } from '../../../steps/need.js'
import type { CommentTarget, ObjectStepFields, TriggerOwner } from '../../../steps/object-steps.js'
import {
  createIn,
  dropObject,
  dropTable,
  installExtension,
  makeSchema,
  onTable,
  ownObject,
  ownTable,
  thereAlready,
} from './need.js'

/** Rights of steps about anything else than tables, their columns, keys and indexes. */
export const objectNeeds: Pick<NeedCompiler, keyof ObjectStepFields> = {
  create_enum: ({ type }) => [createIn(type.schema)],
  drop_enum: ({ type }) => [dropObject(type)],
  rename_enum: ({ type }) => [ownObject(type)],
  add_enum_value: ({ type }) => [ownObject(type)],
  rename_enum_value: ({ type }) => [ownObject(type)],
  rebuild_enum: ({ from, users }) => rebuilt([ownObject(from), createIn(from.schema)], users),
  create_domain: ({ domain }) => [createIn(domain.schema)],
  drop_domain: ({ domain }) => [dropObject(domain)],
  alter_domain: ({ from }) => [ownObject(from)],
  rebuild_domain: ({ from, users }) => rebuilt([ownObject(from), createIn(from.schema)], users),
  create_sequence: ({ sequence }) => [createIn(sequence.schema)],
  drop_sequence: ({ sequence }) => [dropObject(sequence)],
  alter_sequence: ({ from }) => [ownObject(from)],
  rename_sequence: ({ sequence }) => [ownObject(sequence), createIn(sequence.schema)],
  create_view: ({ view }) => [createIn(view.schema)],
  drop_view: ({ view }) => [dropObject(view)],
  rename_view: ({ view }) => [ownObject(view), createIn(view.schema)],
  create_routine: ({ routine }) => [createIn(routine.schema)],
  drop_routine: ({ routine }) => [dropObject(routine)],
  replace_routine: ({ from }) => [ownObject(from), createIn(from.schema)],
  create_schema: ({ schema }) => [makeSchema(schema.name)],
  drop_schema: ({ schema }) => (schema.shared ? [] : [ownObject(schema)]),
  create_extension: ({ extension }) => [installExtension(extension.name)],
  drop_extension: ({ extension }) => (extension.shared ? [] : [ownObject(extension)]),
  create_trigger: ({ owner }) => [onTable('trigger', relationOf(owner))],
  drop_trigger: ({ owner }) => [ownTable(relationOf(owner), owner.kind)],
  create_policy: ({ table }) => [ownTable(nameOf(table))],
  drop_policy: ({ table }) => [ownTable(nameOf(table))],
  alter_policy: ({ table }) => [ownTable(nameOf(table))],
  // Who may hand a right on is more than its owner.
  change_grants: () => [],
  set_comment: ({ target }) => [commented(target)],
  add_exclude: ({ table }) => [ownTable(nameOf(table)), createIn(table.schema)],
  create_partition: ({ table }) => [ownTable(nameOf(table)), createIn(table.schema)],
  drop_partition: ({ table, partition }) => [dropTable(partitionName(table, partition), 'partition')],
  attach_partition: ({ table, attached }) => [ownTable(nameOf(table)), ownTable(nameOf(attached))],
  detach_partition: ({ table, partition }) => [
    ownTable(nameOf(table)),
    ownTable(partitionName(table, partition), 'partition'),
  ],
  name_copies: ({ table }) => [ownTable(nameOf(table))],
  declare_table: ({ table }) => [thereAlready(nameOf(table))],
}

function rebuilt(
  needs: readonly Need[],
  users: ObjectStepFields['rebuild_enum']['users'] | ObjectStepFields['rebuild_domain']['users'],
): readonly Need[] {
  return [...needs, ...users.map(({ table }) => ownTable(nameOf(table)))]
}

function relationOf(owner: TriggerOwner) {
  return nameOf(owner.kind === 'table' ? owner.table : owner.view)
}

/** https://www.postgresql.org/docs/current/sql-comment.html: who owns it may say what it is. */
function commented(target: CommentTarget): Need {
  if (target.kind === 'object') return ownObject(target.object)
  return ownTable(target.kind === 'table' ? target.table : target.of)
}

import { nameOf } from '../../../model/table.js'
import type { Need, NeedCompiler } from '../../../steps/need.js'
import type { CommentTarget, ObjectStepFields } from '../../../steps/object-steps.js'
import {
  createDatabase,
  createRoutine,
  dropDatabase,
  dropRoutine,
  onTable,
  thereAlready,
  trusted,
} from './need.js'
import { renamed } from './tables.js'

/** Rights of steps about anything else than tables, their columns, keys and indexes. */
export const objectNeeds: Pick<NeedCompiler, keyof ObjectStepFields> = {
  // An enum is written in its columns, and each statement about those says what it needs.
  create_enum: none,
  drop_enum: none,
  rename_enum: none,
  add_enum_value: none,
  rename_enum_value: none,
  rebuild_enum: none,
  create_domain: none,
  drop_domain: none,
  alter_domain: none,
  rebuild_domain: none,
  // A sequence of MariaDB is a table to GRANT.
  create_sequence: ({ sequence }) => [onTable('create', nameOf(sequence))],
  drop_sequence: ({ sequence }) => [onTable('remove', nameOf(sequence))],
  alter_sequence: ({ from }) => [onTable('alter', nameOf(from))],
  rename_sequence: ({ sequence, to }) => renamed(nameOf(sequence), { ...nameOf(sequence), name: to }),
  // Their statements say it: what a view reads depends on what there is, and views go ahead of renames.
  create_view: ({ view }) => [onTable('view', nameOf(view))],
  drop_view: none,
  rename_view: ({ view, to }) => renamed(nameOf(view), { ...nameOf(view), name: to }),
  create_routine: ({ routine }) => [
    createRoutine(routine),
    ...(routine.returns === undefined ? [] : [trusted]),
  ],
  drop_routine: ({ routine }) => [dropRoutine(routine)],
  replace_routine: ({ from, to }) => [
    dropRoutine(from),
    createRoutine(to),
    ...(to.returns === undefined ? [] : [trusted]),
  ],
  create_schema: ({ schema }) => [createDatabase(schema.name)],
  drop_schema: ({ schema }) => (schema.shared ? [] : [dropDatabase(schema.name)]),
  create_extension: none,
  drop_extension: none,
  // Their statements say what they need: those of a column that is renamed come with it.
  create_trigger: none,
  drop_trigger: none,
  create_policy: none,
  drop_policy: none,
  alter_policy: none,
  change_grants: none,
  set_comment: ({ target }) => commented(target),
  add_exclude: none,
  create_partition: ({ table }) => [onTable('alter', nameOf(table))],
  drop_partition: ({ table }) => [onTable('alter', nameOf(table)), onTable('remove', nameOf(table))],
  attach_partition: none,
  detach_partition: none,
  name_copies: none,
  declare_table: ({ table }) => [thereAlready(nameOf(table))],
}

function none(): readonly Need[] {
  return []
}

function commented(target: CommentTarget): readonly Need[] {
  switch (target.kind) {
    case 'table':
      return [onTable('alter', target.table)]
    case 'index':
      return [onTable('alter', target.of)]
    case 'object':
      return target.object.kind === 'sequence' ? [onTable('alter', nameOf(target.object))] : []
    case 'constraint':
    case 'trigger':
    case 'policy':
      return []
  }
}

import type { Grant as GrantKeys } from '../../generated/documents.js'
import type { Routine } from '../../model/objects.js'
import { type SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { nameOf, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { RightsHolder } from '../operation.js'
import { atKey } from './at-key.js'
import { existingObject } from './existing-object.js'
import { findOwned } from './owned-table.js'
import { fail } from './problem-list.js'
import { existingRoutine } from './routine-ref.js'
import { declaredTable, inSchema, missingTable } from './table-ref.js'

/** The keys by which grant and revoke say what the rights are on. */
export type RightsTargetKeys = Pick<
  GrantKeys,
  'table' | 'sequence' | 'function' | 'arguments' | 'all_tables_in' | 'schema'
>

const targetKeys = ['table', 'sequence', 'function', 'all_tables_in'] as const

/**
 * What the rights are on: one thing, or all tables and views that the schema has at this point.
 *
 * @throws ProblemError when it is not there, or when the keys do not say one
 */
export function holdersOf(
  keys: RightsTargetKeys,
  model: SchemaModel,
  context: FoldContext,
): readonly RightsHolder[] {
  const stated = targetKeys.filter((key) => keys[key] !== undefined)
  if (stated.length > 1 || (stated.length === 0 && keys.schema === undefined)) {
    return fail({
      ruleId: 'schema/exactly-one',
      message:
        stated.length > 1
          ? `${stated.join(' and ')} are stated; rights are on one of them`
          : 'nothing says what the rights are on',
      pointer: stated.length > 1 ? `/${stated[1] ?? ''}` : '',
      ...(stated.length > 1 ? { atKey: true } : {}),
      help: 'state exactly one of table, sequence, function, all_tables_in, or schema alone',
    })
  }
  const { table, sequence, function: routine, all_tables_in: all, schema } = keys
  if (all !== undefined && schema !== undefined) {
    return fail({
      ruleId: 'model/conflicting-keys',
      message: '`all_tables_in` names the schema itself, and `schema` beside it means nothing',
      pointer: '/schema',
      atKey: true,
      help: 'remove schema; rights on the schema itself are an operation of their own',
    })
  }
  if (table !== undefined) return [tableOrView(model, inSchema(table, schema, context), context)]
  if (sequence !== undefined) {
    const found = existingObject(model, 'sequence', inSchema(sequence, schema, context), '/sequence')
    return [{ kind: 'sequence', name: nameOf(found) }]
  }
  if (routine !== undefined) return [routineHolder(routineOf({ ...keys, function: routine }, model, context))]
  if (all !== undefined) return tablesIn(model, all, context)
  return [{ kind: 'schema', name: { name: schema ?? '' } }]
}

/** A function by the key that names it. */
export function routineOf(
  keys: Pick<RightsTargetKeys, 'arguments' | 'schema'> & { readonly function: string },
  model: SchemaModel,
  context: FoldContext,
): Routine {
  const { function: name, schema, arguments: types } = keys
  return atKey('/function', () =>
    existingRoutine(
      model,
      {
        name,
        ...(schema === undefined ? {} : { schema }),
        ...(types === undefined ? {} : { arguments: types }),
      },
      context,
    ),
  )
}

function routineHolder(routine: Routine): RightsHolder {
  return { kind: 'routine', name: nameOf(routine), signature: routine.signature }
}

function tableOrView(model: SchemaModel, name: TableName, context: FoldContext): RightsHolder {
  const table = findOwned(model, name, context)
  if (table?.declared === true) return fail(declaredTable(table, '/table'))
  if (table !== undefined) return { kind: 'table', name }
  if (findObject(model, 'view', name) !== undefined) return { kind: 'view', name }
  return fail(missingTable(model, name, '/table'))
}

/** Tables of someone else are no business of ours: all does not mean them. */
function tablesIn(model: SchemaModel, written: string, context: FoldContext): readonly RightsHolder[] {
  const { schema } = inSchema('', written, context)
  const tables = [...model.tables.values()].flatMap((table): readonly RightsHolder[] =>
    table.schema === schema && table.declared !== true && table.partOf === undefined
      ? [{ kind: 'table', name: nameOf(table) }]
      : [],
  )
  const views = objectsOf(model, 'view').flatMap((view): readonly RightsHolder[] =>
    view.schema === schema ? [{ kind: 'view', name: nameOf(view) }] : [],
  )
  const all = [...tables, ...views].sort((a, b) => (a.name.name < b.name.name ? -1 : 1))
  if (all.length > 0) return all
  return fail({
    ruleId: 'model/no-such-table',
    message: `schema "${written}" has no tables at this point`,
    pointer: '/all_tables_in',
    help: 'write it after the operations that make them; tables made later have rights of their own',
  })
}

import * as fc from 'fast-check'
import type { Routine } from '../../../src/model/objects.js'
import { modelToJson, type SchemaModel } from '../../../src/model/schema-model.js'
import { objectsOf } from '../../../src/model/schema-objects.js'
import { nameOf, type Policy, type Table, type TableName } from '../../../src/model/table.js'
import type { Operation, OperationOf } from '../../../src/operations/operation.js'
import { routineDependants } from '../../../src/operations/support/routine-dependants.js'
import { routineKeys } from '../../../src/operations/support/routine-ref.js'
import { keysOf } from '../../../src/operations/support/table-ref.js'
import { ownerName, triggersOf } from '../../../src/operations/support/trigger-owner.js'
import type { TriggerOwner } from '../../../src/steps/object-steps.js'
import { freshName, spelled } from '../arbitrary-names.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'
import { contextAt } from '../fold-context.js'

/** Operations on code that can be applied to a model. */
export const codeOperations: Pick<
  OperationArbitraries,
  | 'create_function'
  | 'replace_function'
  | 'drop_function'
  | 'create_trigger'
  | 'drop_trigger'
  | 'create_policy'
  | 'alter_policy'
  | 'drop_policy'
> = {
  create_function: (model) =>
    fc
      .record({ name: freshRoutineName(model), more: fc.constantFrom<FunctionKeys>(...definitions) })
      .map(({ name, more }) => ({ kind: 'create_function', name, body: 'select 1', ...more })),

  replace_function: (model) =>
    one(
      objectsOf(model, 'routine').flatMap((routine): readonly OperationOf<'replace_function'>[] => {
        const keys = { kind: 'replace_function' as const, ...routineKeys(routine) }
        const same = { ...keys, arguments: routine.arguments, ...result(routine.returns) }
        const inPlace = { ...same, body: `${routine.body} /* again */`, language: routine.language }
        const anew = { ...same, arguments: routine.signature, ...result(routine.returns ?? 'void') }
        return isNeeded(routine, model)
          ? [inPlace]
          : [inPlace, { ...anew, body: 'select 2', comment: "an 'other' comment", uses: [] }]
      }),
    ),

  drop_function: (model) =>
    one(
      objectsOf(model, 'routine')
        .filter((routine) => !isNeeded(routine, model))
        .map((routine) => ({
          kind: 'drop_function' as const,
          ...routineKeys(routine),
          arguments: routine.arguments,
        })),
    ),

  create_trigger: (model) => {
    const made = ownersOf(model).flatMap((owner) => triggersFor(owner))
    return made.length === 0
      ? undefined
      : fc
          .record({
            trigger: fc.constantFrom(...made),
            name: freshName(ownersOf(model).flatMap((owner) => triggersOf(owner).map(({ name }) => name))),
          })
          .map(({ trigger, name }) => ({ ...trigger, name }))
  },

  drop_trigger: (model) =>
    one(
      ownersOf(model).flatMap((owner) =>
        triggersOf(owner).map(({ name }) => ({
          kind: 'drop_trigger' as const,
          ...keysOf(ownerName(owner)),
          name,
        })),
      ),
    ),

  create_policy: (model) => {
    const tables = tablesOf(model)
    if (tables.length === 0) return undefined
    return fc
      .record({
        table: fc.constantFrom(...tables),
        name: freshName(tables.flatMap(({ policies }) => policies.map((policy) => policy.name))),
        more: fc.constantFrom<object>(
          {},
          { command: 'select', using: 'true', roles: ['b', 'a', 'someone else'] },
        ),
        restrictive: fc.boolean(),
      })
      .map(({ table, name, more, restrictive }) => ({
        kind: 'create_policy',
        ...keysOf(table),
        name,
        using: conditionOn(table),
        ...more,
        ...(restrictive ? { permissive: false } : {}),
      }))
  },

  alter_policy: (model) =>
    one(
      tablesOf(model).flatMap((table) =>
        table.policies.flatMap((policy) =>
          policyChanges(policy).map((change) => ({
            kind: 'alter_policy' as const,
            ...keysOf(table),
            name: policy.name,
            ...change,
          })),
        ),
      ),
    ),

  drop_policy: (model) =>
    one(
      tablesOf(model).flatMap((table) =>
        table.policies.map(({ name }) => ({ kind: 'drop_policy' as const, ...keysOf(table), name })),
      ),
    ),
}

/** What puts objects of this kind into a model that has tables: code that looks at its columns, and at other tables. */
export function codeHistory(model: SchemaModel): readonly Operation[] {
  const [first, second = first] = tablesOf(model)
  if (first === undefined || second === undefined) return []
  return [
    { kind: 'create_function', name: touch, returns: 'trigger', language: 'plpgsql', body: 'begin end' },
    { kind: 'create_function', name: 'size of', arguments: 'a text', returns: 'int', body: 'select 1' },
    {
      kind: 'create_function',
      name: 'size of',
      arguments: 'a text, variadic b int[]',
      returns: 'int',
      body: "begin return 'it'; end -- over",
      language: 'plpgsql',
      comment: 'of both',
      set: { search_path: 'pg_catalog' },
    },
    { kind: 'create_function', name: 'a procedure', schema: 'billing', body: 'select 1', uses: [] },
    ...triggersFor({ kind: 'table', table: first }).map((trigger, i) => ({
      ...trigger,
      name: `trigger "${i}"`,
    })),
    { kind: 'create_policy', ...keysOf(first), name: 'own rows', using: conditionOn(first) },
    {
      kind: 'create_policy',
      ...keysOf(first),
      name: 'rows of others',
      command: 'update',
      using: `"size of"('a') = 1`,
      with_check: `exists (select 1 from ${named(second)} where ${conditionOn(second)})`,
    },
  ]
}

const touch = 'touch "it"'

type FunctionKeys = Partial<OperationOf<'create_function'>>

const definitions: readonly FunctionKeys[] = [
  {},
  { returns: 'trigger', language: 'plpgsql', body: 'begin return new; end' },
  { arguments: "a int, b text default 'x'", returns: 'text', volatility: 'immutable', strict: true },
  { arguments: 'inout a numeric(10,2), out b double precision', returns: 'record', schema: 'billing' },
  { returns: 'table (a int, b text)', security: 'definer', parallel: 'safe', comment: "it's one" },
  { arguments: { postgresql: 'n int' }, body: { postgresql: 'select n' }, set: { work_mem: '8MB' } },
]

function triggersFor(owner: TriggerOwner): readonly OperationOf<'create_trigger'>[] {
  const keys = { kind: 'create_trigger' as const, ...keysOf(ownerName(owner)), name: '', function: touch }
  if (owner.kind === 'view') {
    return [{ ...keys, timing: 'instead_of', events: ['insert', 'delete'], arguments: ["it's"] }]
  }
  const column = plainColumn(owner.table)
  return [
    { ...keys, timing: 'after', events: ['truncate', 'delete'], for_each: 'statement' },
    {
      ...keys,
      timing: 'before',
      events: ['update'],
      update_of: [column],
      when: `OLD.${spelled(column)} is distinct from new.${quoted(column)}`,
      body: { mysql: 'SET NEW.a = 1' },
    },
  ]
}

/** Each is a change, whatever the policy is. */
function policyChanges(policy: Policy): readonly Partial<OperationOf<'alter_policy'>>[] {
  return [
    { roles: ['someone', ...policy.roles.filter((role) => role !== 'public')] },
    { permissive: !policy.permissive },
    ...(policy.command === 'all' || policy.command === 'update'
      ? [
          { using: null, with_check: 'false' },
          { using: '1 = 1', with_check: null },
        ]
      : [{ using: '1 = 1' }]),
  ].filter((change) => !('roles' in change) || !policy.roles.includes('someone'))
}

function tablesOf(model: SchemaModel): readonly Table[] {
  return modelToJson(model).tables.filter(({ declared, partOf }) => declared !== true && partOf === undefined)
}

/** Tables, and views that can be written to. */
function ownersOf(model: SchemaModel): readonly TriggerOwner[] {
  const hasTouch = objectsOf(model, 'routine').some(({ name }) => name === touch)
  if (!hasTouch) return []
  return [
    ...tablesOf(model).map((table) => ({ kind: 'table' as const, table })),
    ...objectsOf(model, 'view')
      .filter(({ materialized }) => !materialized)
      .map((view) => ({ kind: 'view' as const, view })),
  ]
}

function isNeeded(routine: Routine, model: SchemaModel): boolean {
  return routineDependants(model, routine, contextAt(model)).length > 0
}

function conditionOn(table: Table): string {
  return `${spelled(plainColumn(table))} is not null`
}

function plainColumn({ columns }: Table): string {
  return (columns.find(({ generated }) => generated === undefined) ?? columns[0])?.name ?? ''
}

function named(table: TableName): string {
  const { schema, name } = nameOf(table)
  return schema === undefined ? spelled(name) : `${spelled(schema)}.${spelled(name)}`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function result(returns: string | undefined): { readonly returns?: string } {
  return returns === undefined ? {} : { returns }
}

function freshRoutineName(model: SchemaModel): fc.Arbitrary<string> {
  return freshName(modelToJson(model).objects.map(({ name }) => name))
}

function one<O>(operations: readonly O[]): fc.Arbitrary<O> | undefined {
  return operations.length === 0 ? undefined : fc.constantFrom(...operations)
}

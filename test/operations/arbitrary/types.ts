import * as fc from 'fast-check'
import type { Domain, EnumType } from '../../../src/model/objects.js'
import type { SchemaModel } from '../../../src/model/schema-model.js'
import { objectsOf } from '../../../src/model/schema-objects.js'
import { domainsOfType } from '../../../src/model/type-users.js'
import type { Operation, OperationOf } from '../../../src/operations/operation.js'
import { holdersOfRebuild } from '../../../src/operations/support/check-made-anew.js'
import { holdersOfType } from '../../../src/operations/support/type-dependants.js'
import { typeKeys } from '../../../src/operations/support/type-ref.js'
import { freshName } from '../arbitrary-names.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'
import { contextAt } from '../fold-context.js'

/** Operations on types that can be applied to a model. */
export const typesOperations: Pick<
  OperationArbitraries,
  | 'create_enum'
  | 'alter_enum'
  | 'drop_enum'
  | 'rename_enum'
  | 'create_domain'
  | 'alter_domain'
  | 'drop_domain'
> = {
  create_enum: (model) =>
    fc
      .record({
        name: typeName(model),
        values: fc.uniqueArray(fc.constantFrom('owner', 'member', "it's", '', 'two words'), { minLength: 1 }),
        more: fc.constantFrom({}, { comment: "a 'new' comment" }, { schema: 'billing' }),
      })
      .map(({ name, values, more }) => ({ kind: 'create_enum', name, values, ...more })),

  alter_enum: (model) =>
    one(
      objectsOf(model, 'enum').flatMap((type) =>
        enumChanges(type, model).map((change) => ({
          kind: 'alter_enum' as const,
          ...typeKeys(type),
          ...change,
        })),
      ),
    ),

  drop_enum: (model) =>
    one(unused(model, 'enum').map((type) => ({ kind: 'drop_enum' as const, ...typeKeys(type) }))),

  rename_enum: (model) => {
    const types = objectsOf(model, 'enum')
    if (types.length === 0) return undefined
    return fc
      .record({ type: fc.constantFrom(...types), to: typeName(model) })
      .map(({ type, to }) => ({ kind: 'rename_enum', ...typeKeys(type), to }))
  },

  create_domain: (model) =>
    fc
      .record({ name: typeName(model), more: fc.constantFrom<DomainKeys>(...newDomains) })
      .map(({ name, more }) => ({ kind: 'create_domain', name, ...more })),

  alter_domain: (model) =>
    one(
      objectsOf(model, 'domain').flatMap((domain) =>
        domainChanges(domain, model).map((change) => ({
          kind: 'alter_domain' as const,
          ...typeKeys(domain),
          ...change,
        })),
      ),
    ),

  drop_domain: (model) =>
    one(unused(model, 'domain').map((domain) => ({ kind: 'drop_domain' as const, ...typeKeys(domain) }))),
}

/** Values that nothing names and no row of other arbitraries has. */
const spare = ['spare', 'other spare'] as const

/** What puts objects of this kind into a model that has tables. */
export function typesHistory(_model: SchemaModel): readonly Operation[] {
  // The numbered ones are what rows of other arbitraries hold.
  const numbers = Array.from({ length: 28 }, (_, i) => String(i + 1))
  const values = ['owner', 'member', ...spare, 'a', ...numbers, ...numbers.map((number) => `any ${number}`)]
  return [
    { kind: 'create_enum', name: 'type "mood"', values, comment: 'Moods' },
    { kind: 'create_enum', name: 'type rank', values },
    { kind: 'create_enum', name: 'type unused', values: ['a', 'b', ...spare] },
    { kind: 'create_domain', name: 'type staff', type: '"type rank"', default: 'owner' },
    { kind: 'create_domain', name: 'type email', type: 'text', check: "value <> ''", default: 'none' },
    { kind: 'create_domain', name: 'type lonely', type: 'int', nullable: false },
    {
      kind: 'create_table',
      table: 'types table',
      columns: [
        { name: 'mood', type: '"type ""mood"""', default: 'member', nullable: false },
        { name: 'moods', type: '"type ""mood"""[]', default: '{owner,member}' },
        { name: 'rank', type: '"type staff"' },
        { name: 'email', type: '"type email"' },
        { name: 'is_owner', type: 'boolean', generated: { sql: "mood = 'owner'" } },
      ],
      check_constraints: [
        {
          name: 'types check',
          check: `mood <> 'member' or moods is null or mood = 'owner'::"type ""mood"""`,
        },
      ],
      indexes: [{ name: 'types index', columns: ['mood'], where: "mood = 'owner'" }],
    },
  ]
}

type EnumKeys = Omit<OperationOf<'alter_enum'>, 'kind' | 'name' | 'schema'>
type DomainKeys = Omit<OperationOf<'create_domain'>, 'kind' | 'name' | 'schema'>
type DomainChange = Omit<OperationOf<'alter_domain'>, 'kind' | 'name' | 'schema'>

/** Changes that an enum can take, each of which changes something. */
function enumChanges(type: EnumType, model: SchemaModel): readonly EnumKeys[] {
  const { values } = type
  const [first = '', second] = values
  const added = fresh('added', values)
  const light: readonly EnumKeys[] = [
    { add: [{ value: added }] },
    {
      add: [
        { value: added, before: first },
        { value: `${added}2`, after: added },
      ],
    },
    { rename_values: [{ value: first, to: added }] },
    { rename_values: [{ value: first, to: added }], add: [{ value: first, after: added }] },
    { comment: 'another comment', add: [{ value: added, after: first }] },
    { comment: `${type.comment ?? ''} more` },
    ...(type.comment === undefined ? [] : [{ comment: null }]),
  ]
  if (domainsOfType(model, type).length > 0) return light
  const here = spare.filter((value) => values.includes(value))
  return [
    ...light,
    ...(second === undefined ? [] : [{ values: values.toReversed() }]),
    ...(here.length === 0 || values.length === here.length
      ? []
      : [
          { remove: here.map((value) => ({ value })) },
          {
            add: [{ value: added, before: first }],
            remove: here.map((value) => ({ value, replace_with: added })),
          },
          {
            rename_values: [{ value: first, to: added }],
            remove: here.map((value) => ({ value, replace_with: added })),
            comment: 'fewer',
          },
        ]),
  ]
}

const newDomains: readonly DomainKeys[] = [
  { type: 'text' },
  { type: 'varchar(20)', nullable: false, default: 'x', check: "value <> 'y'", comment: 'A domain' },
  { type: 'integer', check: 'value > 0', constraint_name: 'positive' },
  { type: 'text', collation: 'C', default: { sql: 'current_user' } },
]

/** Changes that a domain can take, each of which changes something. */
function domainChanges(domain: Domain, model: SchemaModel): readonly DomainChange[] {
  const isHeld = holdersOfRebuild(model, domain, contextAt(model)).length > 0
  const anew: readonly DomainChange[] =
    isHeld || domain.type.kind === 'named'
      ? []
      : [
          { type: domain.type.name === 'text' ? 'varchar(40)' : 'text', default: null },
          { type: 'text', default: 'none', check: null, nullable: !domain.nullable },
          ...(domain.type.name === 'integer' ? [] : [{ collation: domain.collation === 'C' ? null : 'C' }]),
        ]
  return [
    ...anew,
    { nullable: !domain.nullable },
    { comment: `${domain.comment ?? ''} more` },
    { check: 'value is not null', constraint_name: 'another check' },
    { default: { sql: 'null' }, check: null },
    ...(domain.default === undefined ? [] : [{ default: null }]),
    ...(domain.check === undefined ? [] : [{ check: null }, { constraint_name: `${domain.check.name} new` }]),
  ]
}

function unused<K extends 'enum' | 'domain'>(model: SchemaModel, kind: K) {
  return objectsOf(model, kind).filter((type) => holdersOfType(model, type, contextAt(model)).length === 0)
}

/** A name that no type has; tables of other arbitraries are called otherwise. */
function typeName(model: SchemaModel): fc.Arbitrary<string> {
  const taken = [...objectsOf(model, 'enum'), ...objectsOf(model, 'domain')].map(({ name }) => name)
  return freshName(taken).map((name) => fresh(`type ${name}`, taken))
}

function fresh(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? fresh(`${name}!`, taken) : name
}

function one<T>(items: readonly T[]): fc.Arbitrary<T> | undefined {
  return items.length === 0 ? undefined : fc.constantFrom(...items)
}

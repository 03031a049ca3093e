import type { Attribute } from '../../src/compare/attribute.js'
import type { policyAttributes, triggerAttributes } from '../../src/compare/code-attributes.js'
import type { columnAttributes, generatedAttributes } from '../../src/compare/column-attributes.js'
import type {
  checkAttributes,
  excludeAttributes,
  foreignKeyAttributes,
  primaryKeyAttributes,
  uniqueAttributes,
} from '../../src/compare/constraint-attributes.js'
import type { indexAttributes } from '../../src/compare/index-attributes.js'
import type {
  domainAttributes,
  domainCheckAttributes,
  enumAttributes,
  extensionAttributes,
  schemaAttributes,
} from '../../src/compare/object-attributes.js'
import type { routineAttributes } from '../../src/compare/routine-attributes.js'
import type { identityAttributes, sequenceAttributes } from '../../src/compare/sequence-attributes.js'
import type { tableAttributes } from '../../src/compare/table-attributes.js'
import type { viewAttributes } from '../../src/compare/view-attributes.js'
import type { ColumnType } from '../../src/model/column-type.js'
import type {
  Domain,
  EnumType,
  Extension,
  Namespace,
  Routine,
  Sequence,
  View,
} from '../../src/model/objects.js'
import type {
  Check,
  Column,
  Exclude as Exclusion,
  ForeignKey,
  Identity,
  Index,
  IndexElement,
  Partition,
  Policy,
  PrimaryKey,
  Table,
  Trigger,
  Unique,
} from '../../src/model/table.js'

/** Changes one attribute; undefined where the thing has no such attribute to change. */
export type Mutation<T> = (of: T) => Mutated<T> | undefined

/** What came of it, and what the difference must be called. */
export interface Mutated<T> {
  readonly attribute: string
  readonly to: T
}

/** The fields of a table of attributes that are compared: each must have its mutation, else this does not compile. */
type ComparedField<A> = { [K in keyof A]: A[K] extends Attribute<never> ? K : never }[keyof A]
type Mutations<T, A> = Readonly<Record<ComparedField<A> & string, Mutation<T>>>

function set<T>(attribute: string, change: (of: T) => Partial<NoInfer<T>>): Mutation<T> {
  return (of) => ({ attribute, to: { ...of, ...change(of) } })
}

interface Commented {
  readonly comment?: string
}

function comment<T extends Commented>(): Mutation<T> {
  return (of) => ({ attribute: 'comment', to: { ...of, comment: `${of.comment ?? ''}!` } })
}

const text: ColumnType = { kind: 'portable', name: 'text', arguments: [], dimensions: 0 }
const inet: ColumnType = { ...text, kind: 'native', name: 'inet' }

function otherType(type: ColumnType): ColumnType {
  return type.name === inet.name ? text : inet
}

const otherNames = (names: readonly string[] | undefined): readonly string[] => [...(names ?? []), 'another']

const identity: Mutations<Identity, typeof identityAttributes> = {
  generation: set('generation', ({ generation }) => ({
    generation: generation === 'always' ? 'by_default' : 'always',
  })),
  start: set('start', ({ start }) => ({ start: start + 1 })),
  increment: set('increment', ({ increment }) => ({ increment: increment + 1 })),
  min: set('min', ({ min = 1 }) => ({ min: min - 7 })),
  max: set('max', ({ max = 100_000 }) => ({ max: max - 7 })),
  cycle: set('cycle', ({ cycle }) => ({ cycle: !cycle })),
  cache: set('cache', ({ cache }) => ({ cache: cache + 1 })),
  name: set('name', ({ name }) => ({ name: `${name}!` })),
}

const generated: Mutations<NonNullable<Column['generated']>, typeof generatedAttributes> = {
  sql: set('sql', ({ sql }) => ({ sql: `${sql} || 'x'` })),
  stored: set('stored', ({ stored }) => ({ stored: !stored })),
}

const domainCheck: Mutations<NonNullable<Domain['check']>, typeof domainCheckAttributes> = {
  name: set('constraint_name', ({ name }) => ({ name: `${name}!` })),
  sql: set('check', ({ sql }) => ({ sql: `${sql} is true` })),
}

/** Mutations of a part that a thing has, as those of the thing. */
function within<T, P>(
  all: Readonly<Record<string, Mutation<P>>>,
  prefix: string,
  read: (of: T) => P | undefined,
  put: (of: T, part: P) => T,
): Readonly<Record<string, Mutation<T>>> {
  return Object.fromEntries(
    Object.entries(all).map(([field, mutate]): [string, Mutation<T>] => [
      `${prefix}${field}`,
      (of) => {
        const part = read(of)
        const mutated = part === undefined ? undefined : mutate(part)
        return mutated === undefined
          ? undefined
          : { attribute: prefix + mutated.attribute, to: put(of, mutated.to) }
      },
    ]),
  )
}

const columnFields: Mutations<Column, typeof columnAttributes> = {
  type: set('type', ({ type }) => ({ type: otherType(type) })),
  nullable: set('nullable', ({ nullable }) => ({ nullable: !nullable })),
  default: set('default', () => ({ default: { sql: 'something_else()' } })),
  identity: ({ identity: own, ...column }) => ({
    attribute: 'identity',
    to: own === undefined ? { ...column, identity: sampleIdentity } : column,
  }),
  generated: ({ generated: own, ...column }) => ({
    attribute: 'generated',
    to: own === undefined ? { ...column, generated: { sql: 'x', stored: true } } : column,
  }),
  collation: set('collation', ({ collation }) => ({ collation: `${collation ?? ''}C` })),
  comment: comment(),
  options: set('postgresql.statistics', ({ options }) => ({ options: { ...options, statistics: 77 } })),
}

const sampleIdentity: Identity = {
  generation: 'always',
  start: 1,
  increment: 1,
  cycle: false,
  cache: 1,
  name: 'x_seq',
}

export const columnMutations: Readonly<Record<string, Mutation<Column>>> = {
  ...columnFields,
  ...within<Column, Identity>(
    identity,
    'identity.',
    (of) => of.identity,
    (of, part) => ({ ...of, identity: part }),
  ),
  ...within<Column, NonNullable<Column['generated']>>(
    generated,
    'generated.',
    (of) => of.generated,
    (of, part) => ({ ...of, generated: part }),
  ),
}

export const primaryKeyMutations: Mutations<PrimaryKey, typeof primaryKeyAttributes> = {
  columns: set('columns', ({ columns }) => ({ columns: otherNames(columns) })),
  include: set('include', ({ include }) => ({ include: otherNames(include) })),
  comment: comment(),
}

export const uniqueMutations: Mutations<Unique, typeof uniqueAttributes> = {
  columns: set('columns', ({ columns }) => ({ columns: otherNames(columns) })),
  include: set('include', ({ include }) => ({ include: otherNames(include) })),
  nullsNotDistinct: set('nulls_not_distinct', (of) => ({ nullsNotDistinct: !of.nullsNotDistinct })),
  deferrable: set('deferrable', ({ deferrable }) => ({ deferrable: !deferrable })),
  initiallyDeferred: set('initially_deferred', (of) => ({ initiallyDeferred: !of.initiallyDeferred })),
  comment: comment(),
}

export const foreignKeyMutations: Mutations<ForeignKey, typeof foreignKeyAttributes> = {
  columns: set('columns', ({ columns }) => ({ columns: otherNames(columns) })),
  references: set('references', ({ references }) => ({ references: { ...references, name: 'another' } })),
  onDelete: set('on_delete', (of) => ({ onDelete: of.onDelete === 'cascade' ? 'restrict' : 'cascade' })),
  onUpdate: set('on_update', (of) => ({ onUpdate: of.onUpdate === 'cascade' ? 'restrict' : 'cascade' })),
  onDeleteColumns: set('on_delete_columns', (of) => ({ onDeleteColumns: otherNames(of.onDeleteColumns) })),
  match: set('match', ({ match }) => ({ match: match === 'full' ? 'simple' : 'full' })),
  deferrable: set('deferrable', ({ deferrable }) => ({ deferrable: !deferrable })),
  initiallyDeferred: set('initially_deferred', (of) => ({ initiallyDeferred: !of.initiallyDeferred })),
  validated: set('not_valid', ({ validated }) => ({ validated: !validated })),
  comment: comment(),
}

export const checkMutations: Mutations<Check, typeof checkAttributes> = {
  check: set('check', ({ check }) => ({ check: `${check} is true` })),
  noInherit: set('no_inherit', ({ noInherit }) => ({ noInherit: !noInherit })),
  // One that is not enforced is never valid.
  enforced: (of) =>
    of.validated ? { attribute: 'enforced', to: { ...of, enforced: false, validated: false } } : undefined,
  validated: set('not_valid', ({ validated }) => ({ validated: !validated })),
  comment: comment(),
}

const moreElements = (of: { readonly elements: readonly IndexElement[] }): readonly IndexElement[] => [
  ...of.elements,
  { column: 'another', order: 'asc' },
]

export const excludeMutations: Mutations<Exclusion, typeof excludeAttributes> = {
  elements: set('elements', ({ elements }) => ({
    elements: elements.map((element) => ({ ...element, operator: `${element.operator}~` })),
  })),
  method: set('method', ({ method }) => ({ method: `${method}2` })),
  where: set('where', ({ where }) => ({ where: `${where ?? ''} true` })),
  deferrable: set('deferrable', ({ deferrable }) => ({ deferrable: !deferrable })),
  initiallyDeferred: set('initially_deferred', (of) => ({ initiallyDeferred: !of.initiallyDeferred })),
  comment: comment(),
}

export const indexMutations: Mutations<Index, typeof indexAttributes> = {
  elements: set('columns', (index) => ({ elements: moreElements(index) })),
  unique: set('unique', ({ unique }) => ({ unique: !unique })),
  method: set('method', ({ method }) => ({ method: `${method}2` })),
  where: set('where', ({ where }) => ({ where: `${where ?? ''} true` })),
  include: set('include', ({ include }) => ({ include: otherNames(include) })),
  nullsNotDistinct: set('nulls_not_distinct', (of) => ({ nullsNotDistinct: !of.nullsNotDistinct })),
  comment: comment(),
  options: set('postgresql.with.fillfactor', () => ({ options: { with: { fillfactor: 71 } } })),
}

/** An element of an index has attributes of its own, told as one. */
const elementChanges: Readonly<Record<keyof IndexElement, (element: IndexElement) => IndexElement>> = {
  column: ({ column: _column, sql: _sql, ...element }) => ({ ...element, column: 'another' }),
  sql: ({ column: _column, sql = '', ...element }) => ({ ...element, sql: `${sql}another()` }),
  order: ({ nulls: _nulls, ...element }) => ({ ...element, order: element.order === 'asc' ? 'desc' : 'asc' }),
  nulls: (element) => ({ ...element, nulls: element.nulls === 'first' ? 'last' : 'first' }),
  opclass: (element) => ({ ...element, opclass: 'another_ops' }),
  collation: (element) => ({ ...element, collation: 'POSIX' }),
  length: (element) => ({ ...element, length: 7 }),
}

export const elementMutations: Readonly<Record<string, Mutation<Index>>> = Object.fromEntries(
  Object.entries(elementChanges).map(([field, change]): [string, Mutation<Index>] => [
    `columns.${field}`,
    (index) => {
      const [first, ...rest] = index.elements
      if (first === undefined) return undefined
      const to = change(first)
      // NULLS LAST is what an ascending order has anyway.
      if (field === 'nulls' && (to.nulls === 'last') === (to.order === 'asc') && first.nulls === undefined)
        return undefined
      return { attribute: 'columns', to: { ...index, elements: [to, ...rest] } }
    },
  ]),
)

export const triggerMutations: Mutations<Trigger, typeof triggerAttributes> = {
  timing: set('timing', ({ timing }) => ({ timing: timing === 'before' ? 'after' : 'before' })),
  events: set('events', ({ events }) => ({
    events: events.includes('delete') ? events.filter((event) => event !== 'delete') : [...events, 'delete'],
  })),
  updateOf: set('update_of', ({ updateOf }) => ({ updateOf: otherNames(updateOf) })),
  forEach: set('for_each', ({ forEach }) => ({ forEach: forEach === 'row' ? 'statement' : 'row' })),
  when: set('when', ({ when }) => ({ when: `${when ?? ''} true` })),
  function: set('function', () => ({ function: { schema: 'other', name: 'another' } })),
  arguments: set('arguments', (of) => ({ arguments: otherNames(of.arguments) })),
  body: set('body', ({ body }) => ({ body: `${body ?? ''};` })),
  comment: comment(),
}

export const policyMutations: Mutations<Policy, typeof policyAttributes> = {
  command: set('command', ({ command }) => ({ command: command === 'select' ? 'update' : 'select' })),
  roles: set('roles', ({ roles }) => ({ roles: otherNames(roles) })),
  using: set('using', ({ using }) => ({ using: `${using ?? ''} true` })),
  withCheck: set('with_check', ({ withCheck }) => ({ withCheck: `${withCheck ?? ''} true` })),
  permissive: set('permissive', ({ permissive }) => ({ permissive: !permissive })),
  comment: comment(),
}

export const partitionMutations: Readonly<Record<'bound', Mutation<Partition>>> = {
  bound: set('bound', ({ bound }) => ({
    bound: 'modulus' in bound ? { ...bound, modulus: bound.modulus + 1 } : { modulus: 5, remainder: 3 },
  })),
}

export const tableMutations: Mutations<Table, typeof tableAttributes> = {
  comment: comment(),
  options: set('postgresql.unlogged', ({ options }) => ({
    options: { ...options, unlogged: options?.['unlogged'] !== true },
  })),
  partitionBy: (of) =>
    of.partitions.length > 0
      ? undefined
      : {
          attribute: 'partition_by',
          to: {
            ...of,
            partitionBy: {
              method: of.partitionBy?.method === 'hash' ? 'list' : 'hash',
              by: { columns: ['x'] },
            },
          },
        },
}

export const enumMutations: Mutations<EnumType, typeof enumAttributes> = {
  values: set('values', ({ values }) => ({
    values: values.length > 1 ? values.toReversed() : ['x', ...values],
  })),
  comment: comment(),
}

const domainFields: Mutations<Domain, typeof domainAttributes> = {
  type: set('type', ({ type }) => ({ type: otherType(type) })),
  nullable: set('nullable', ({ nullable }) => ({ nullable: !nullable })),
  default: set('default', () => ({ default: { sql: 'something_else()' } })),
  check: ({ check, ...domain }) => ({
    attribute: 'check',
    to: check === undefined ? { ...domain, check: { name: 'x', sql: 'value > 0' } } : domain,
  }),
  collation: set('collation', ({ collation }) => ({ collation: `${collation ?? ''}C` })),
  comment: comment(),
}

export const domainMutations: Readonly<Record<string, Mutation<Domain>>> = {
  ...domainFields,
  ...within<Domain, NonNullable<Domain['check']>>(
    domainCheck,
    '',
    (of) => of.check,
    (of, part) => ({ ...of, check: part }),
  ),
}

export const sequenceMutations: Mutations<Sequence, typeof sequenceAttributes> = {
  type: set('type', ({ type }) => ({ type: type === 'integer' ? 'bigint' : 'integer' })),
  start: set('start', ({ start }) => ({ start: start + 1 })),
  increment: set('increment', ({ increment }) => ({ increment: increment + 1 })),
  min: set('min', ({ min = 1 }) => ({ min: min - 7 })),
  max: set('max', ({ max = 100_000 }) => ({ max: max - 7 })),
  cycle: set('cycle', ({ cycle }) => ({ cycle: !cycle })),
  cache: set('cache', ({ cache }) => ({ cache: cache + 1 })),
  ownedBy: set('owned_by', () => ({ ownedBy: { table: { name: 'another' }, column: 'x' } })),
  comment: comment(),
}

export const schemaMutations: Mutations<Namespace, typeof schemaAttributes> = { comment: comment() }

export const extensionMutations: Mutations<Extension, typeof extensionAttributes> = {
  in: set('schema', (extension) => ({ in: `${extension.in ?? ''}another` })),
  version: set('version', ({ version }) => ({ version: `${version ?? ''}1` })),
}

export const viewMutations: Mutations<View, typeof viewAttributes> = {
  query: set('query', ({ query }) => ({ query: `${query} LIMIT 7` })),
  columns: set('columns', ({ columns }) => ({ columns: otherNames(columns) })),
  checkOption: set('check_option', (of) => ({
    checkOption: of.checkOption === 'local' ? 'cascaded' : 'local',
  })),
  materialized: set('materialized', ({ materialized }) => ({ materialized: !materialized })),
  comment: comment(),
  options: set('postgresql.security_barrier', ({ options }) => ({
    options: { ...options, security_barrier: options?.['security_barrier'] !== true },
  })),
}

export const routineMutations: Mutations<Routine, typeof routineAttributes> = {
  arguments: set('arguments', (of) => ({ arguments: `${of.arguments} = 7` })),
  returns: set('returns', ({ returns }) => ({ returns: `${returns ?? ''}int` })),
  language: set('language', ({ language }) => ({ language: `${language}2` })),
  body: set('body', ({ body }) => ({ body: `${body};` })),
  volatility: set('volatility', (of) => ({
    volatility: of.volatility === 'stable' ? 'immutable' : 'stable',
  })),
  strict: set('strict', ({ strict }) => ({ strict: strict !== true })),
  security: set('security', (of) => ({ security: of.security === 'definer' ? 'invoker' : 'definer' })),
  parallel: set('parallel', (of) => ({ parallel: of.parallel === 'safe' ? 'restricted' : 'safe' })),
  set: set('set.work_mem', (of) => ({ set: { ...of.set, work_mem: '77MB' } })),
  deterministic: set('deterministic', (of) => ({ deterministic: of.deterministic !== true })),
  dataAccess: set('data_access', ({ dataAccess }) => ({ dataAccess: `${dataAccess ?? ''}x` })),
  comment: comment(),
}

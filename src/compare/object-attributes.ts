import type { Domain, EnumType, Extension, Namespace } from '../model/objects.js'
import { leftOut, plain, stated, text, unless, type AttributeTable } from './attribute.js'
import { nested } from './nested.js'
import { value } from './value-attribute.js'

const found = leftOut('it is found by it')
const rights = leftOut('rights are compared each by itself')

export const enumAttributes = {
  kind: found,
  schema: found,
  name: found,
  values: plain('values', ({ values }) => values),
  comment: plain('comment', ({ comment }) => comment),
  grants: rights,
} satisfies AttributeTable<EnumType>

type DomainCheck = NonNullable<Domain['check']>

export const domainCheckAttributes = {
  name: plain('constraint_name', ({ name }) => name),
  sql: text(
    'check',
    'domain_check',
    ({ sql }) => sql,
    ({ name }) => name,
  ),
} satisfies AttributeTable<DomainCheck>

export const domainAttributes = {
  kind: found,
  schema: found,
  name: found,
  type: plain('type', ({ type }, { options }) => options.rules.stored.type(type)),
  nullable: plain('nullable', ({ nullable }) => (nullable ? undefined : false)),
  default: value('default', 'domain_default', (domain) => ({ value: domain.default, type: domain.type })),
  check: nested<Domain, DomainCheck>('check', ({ check }) => check, domainCheckAttributes, ''),
  collation: plain('collation', ({ collation }, { options }) =>
    collation === options.rules.stored.usualCollation ? undefined : collation,
  ),
  comment: plain('comment', ({ comment }) => comment),
  grants: rights,
} satisfies AttributeTable<Domain>

export const schemaAttributes = {
  kind: found,
  schema: found,
  name: found,
  shared: leftOut('it says how a document makes the schema'),
  madeBy: leftOut('it says which document makes the schema'),
  implied: leftOut('such a schema is made by nobody here'),
  comment: unless(
    ({ shared, implied, comment }) => shared || (implied === true && comment === undefined),
    plain('comment', ({ comment }) => comment),
  ),
  grants: rights,
} satisfies AttributeTable<Namespace>

export const extensionAttributes = {
  kind: found,
  schema: found,
  name: found,
  in: stated('schema', (extension) => extension.in),
  version: stated('version', ({ version }) => version),
  shared: leftOut('it says how a document makes the extension'),
  madeBy: leftOut('it says which document makes the extension'),
} satisfies AttributeTable<Extension>

import type {
  Domain,
  EnumType,
  Extension,
  Namespace,
  Routine,
  SchemaObject,
  SchemaObjectKind,
  SchemaObjectOf,
  Sequence,
  View,
} from '../model/objects.js'
import { viewAsTable } from '../model/view-as-table.js'
import type { Column } from '../model/table.js'
import { attributesOf, type Attribute } from './attribute.js'
import type { PartCompare } from './compare-table.js'
import { joined, type ComparedKind, type Comparison } from './difference.js'
import {
  domainAttributes,
  enumAttributes,
  extensionAttributes,
  schemaAttributes,
} from './object-attributes.js'
import { routineAttributes } from './routine-attributes.js'
import { sequenceAttributes } from './sequence-attributes.js'
import { viewAttributes } from './view-attributes.js'

/** How one kind of object is compared. */
export interface ObjectKind<O extends SchemaObject> {
  readonly kind: ComparedKind
  readonly attributes: readonly Attribute<O>[]
  /** Its name as differences have it. */
  nameOf(object: O): string
  /** The name that its texts are stored by. */
  textName(object: O): string
  columnsOf(object: O): readonly Column[]
  /** What is there of it where none was read: only where something is said of it would it have been. */
  unsaid?(object: O): O | undefined
  /** What belongs to it and is compared each by itself. */
  compareParts(expected: O, actual: O, parts: PartCompare): Comparison
}

const byName = {
  nameOf: ({ name }: { readonly name: string }) => name,
  textName: ({ name }: { readonly name: string }) => name,
  columnsOf: () => [],
}

const grantsAlone: Pick<ObjectKind<Exclude<SchemaObject, { readonly kind: 'extension' }>>, 'compareParts'> = {
  compareParts: (expected, actual, parts) => parts.grants(expected.grants, actual.grants),
}

/** Every kind of object beside tables. */
export const objectKinds: { readonly [K in SchemaObjectKind]: ObjectKind<SchemaObjectOf<K>> } = {
  extension: {
    ...byName,
    kind: 'extension',
    attributes: attributesOf<Extension>(extensionAttributes),
    compareParts: () => joined([]),
  },
  schema: {
    ...byName,
    kind: 'schema',
    attributes: attributesOf<Namespace>(schemaAttributes),
    unsaid: ({ implied, name }) =>
      implied === true ? { kind: 'schema', name, shared: false, implied, grants: [] } : undefined,
    compareParts: (expected, actual, parts) =>
      parts.grants(expected.grants, actual.grants, { onlyExpected: expected.implied === true }),
  },
  enum: { ...byName, ...grantsAlone, kind: 'enum', attributes: attributesOf<EnumType>(enumAttributes) },
  domain: { ...byName, ...grantsAlone, kind: 'domain', attributes: attributesOf<Domain>(domainAttributes) },
  sequence: {
    ...byName,
    ...grantsAlone,
    kind: 'sequence',
    attributes: attributesOf<Sequence>(sequenceAttributes),
  },
  routine: {
    ...grantsAlone,
    kind: 'function',
    attributes: attributesOf<Routine>(routineAttributes),
    nameOf: ({ name, signature }) => `${name}(${signature})`,
    textName: ({ signature }) => signature,
    columnsOf: () => [],
  },
  view: {
    ...byName,
    kind: 'view',
    attributes: attributesOf<View>(viewAttributes),
    columnsOf: (view) => viewAsTable(view).columns,
    compareParts: (expected, actual, parts) =>
      joined([
        parts.indexes(expected.indexes, actual.indexes),
        parts.triggers(expected.triggers, actual.triggers),
        parts.grants(expected.grants, actual.grants),
      ]),
  },
}

/** In the order in which differences are told. */
export const kindsInOrder: readonly SchemaObjectKind[] = [
  'extension',
  'schema',
  'enum',
  'domain',
  'sequence',
  'routine',
  'view',
]

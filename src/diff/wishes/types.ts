import { tableKey, type SchemaModel } from '../../model/schema-model.js'
import { findColumn } from '../../model/table.js'
import type { Domain, EnumType, Sequence } from '../../model/objects.js'
import { typeDocument } from '../../operations/written/column-document.js'
import { valueDocument, type Keys } from '../../operations/written/document-value.js'
import { objectDocument } from '../../operations/written/object-document.js'
import { writingRules, type DiffSettings } from '../settings.js'
import { named } from '../support/keys.js'
import { both, fresh, gone, objectPairs, type Both } from '../support/pairs.js'
import { sameData } from '../support/same-data.js'
import { enumChanges } from './enum-values.js'
import type { Wish } from './wish.js'

/** Enums, domains and sequences that are new. */
export const makeTypes: Wish = (now, target, settings) => {
  const rules = writingRules(settings)
  return [
    ...fresh(objectPairs(now, target, 'enum')).map((type) => objectDocument(type, rules)),
    ...fresh(objectPairs(now, target, 'domain')).map((type) => objectDocument(type, rules)),
    ...fresh(objectPairs(now, target, 'sequence')).map((sequence) => objectDocument(sequence, rules)),
  ]
}

/** Enums, domains and sequences that are another. */
export const changeTypes: Wish = (now, target, settings) => [
  ...both(objectPairs(now, target, 'enum')).flatMap(changedEnum),
  ...both(objectPairs(now, target, 'domain')).flatMap((pair) => changedDomain(pair, settings)),
  ...both(objectPairs(now, target, 'sequence')).flatMap((pair) => changedSequence(pair, now)),
]

/** Enums, domains and sequences that are gone, and types under whose name another kind of type is wanted. */
export const dropTypes: Wish = (now, target) => [
  ...gone(objectPairs(now, target, 'domain')).map((type) => ({ drop_domain: named(type) })),
  ...gone(objectPairs(now, target, 'enum')).map((type) => ({ drop_enum: named(type) })),
  ...gone(objectPairs(now, target, 'sequence')).map((sequence) => ({ drop_sequence: named(sequence) })),
]

function changedEnum({ now, target }: Both<EnumType>): readonly Keys[] {
  return enumChanges(now.values, target.values).map((change) => ({
    alter_enum: { ...named(now), ...change },
  }))
}

function changedDomain({ now, target }: Both<Domain>, { rules }: DiffSettings): readonly Keys[] {
  const changes: Keys = {
    type: sameData(now.type, target.type) ? undefined : typeDocument(target.type, rules.dialect),
    nullable: now.nullable === target.nullable ? undefined : target.nullable,
    default: sameData(now.default, target.default) ? undefined : (valueDocument(target.default) ?? null),
    ...(sameData(now.check, target.check)
      ? {}
      : { check: target.check?.sql ?? null, constraint_name: target.check?.name }),
    collation: now.collation === target.collation ? undefined : (target.collation ?? null),
  }
  return says(changes) ? [{ alter_domain: { ...named(now), ...changes } }] : []
}

function changedSequence({ now, target }: Both<Sequence>, model: SchemaModel): readonly Keys[] {
  const changes: Keys = {
    type: now.type === target.type ? undefined : target.type,
    start: now.start === target.start ? undefined : target.start,
    increment: now.increment === target.increment ? undefined : target.increment,
    min: now.min === target.min ? undefined : (target.min ?? null),
    max: now.max === target.max ? undefined : (target.max ?? null),
    cycle: now.cycle === target.cycle ? undefined : target.cycle,
    cache: now.cache === target.cache ? undefined : target.cache,
    owned_by: sameData(now.ownedBy, target.ownedBy) ? undefined : ownerDocument(now, target, model),
  }
  return says(changes) ? [{ alter_sequence: { ...named(now), ...changes } }] : []
}

/** Until its new owner is there it belongs to nobody, so that it does not go with its old one. */
function ownerDocument(now: Sequence, { ownedBy }: Sequence, model: SchemaModel): Keys | null | undefined {
  const table = ownedBy === undefined ? undefined : model.tables.get(tableKey(ownedBy.table))
  if (ownedBy !== undefined && table !== undefined && findColumn(table, ownedBy.column) !== undefined) {
    return { table: ownedBy.table.name, column: ownedBy.column }
  }
  return now.ownedBy === undefined ? undefined : null
}

function says(changes: Keys): boolean {
  return Object.values(changes).some((value) => value !== undefined)
}

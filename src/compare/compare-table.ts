import type { Column, Index, Table, Trigger } from '../model/table.js'
import { attributesOf, type AttributeTable } from './attribute.js'
import { policyAttributes, triggerAttributes } from './code-attributes.js'
import { columnAttributes } from './column-attributes.js'
import { compareGrants } from './compare-grants.js'
import { compareAttributes, compareParts, type PartList } from './compare-parts.js'
import {
  checkAttributes,
  excludeAttributes,
  foreignKeyAttributes,
  primaryKeyAttributes,
  uniqueAttributes,
} from './constraint-attributes.js'
import type { CompareOptions } from './context.js'
import { joined, type ComparedKind, type Comparison } from './difference.js'
import { indexAttributes } from './index-attributes.js'
import { partitionAttributes } from './partition-attributes.js'
import { placeIn, placeOf, type DeclaredNames, type Owner } from './places.js'
import { columnOrder, tableAttributes } from './table-attributes.js'

/** Which lists of parts are compared how: their kind, their attributes, and whether structure tells them. */
export class PartCompare {
  constructor(
    readonly owner: Owner,
    readonly options: CompareOptions,
    readonly declared: DeclaredNames,
    readonly columns: readonly Column[] = [],
  ) {}

  list<T extends { readonly name: string }>(
    kind: ComparedKind,
    table: AttributeTable<T>,
    { byStructure = true } = {},
  ): PartList<T> {
    const { owner, options, columns, declared } = this
    return {
      table,
      at: (name) => placeIn(owner, kind, name, options, columns),
      byStructure,
      isDeclared: (name) => declared.hasPart(owner, name),
    }
  }

  indexes(expected: readonly Index[], actual: readonly Index[]): Comparison {
    return compareParts(expected, actual, this.list('index', indexAttributes))
  }

  triggers(expected: readonly Trigger[], actual: readonly Trigger[]): Comparison {
    return compareParts(expected, actual, this.list('trigger', triggerAttributes))
  }

  grants(...[expected, actual, facts]: [...GrantPair, { readonly onlyExpected?: boolean }?]): Comparison {
    const { owner, options } = this
    return compareGrants(expected, actual, (name) => placeIn(owner, 'grant', name, options), facts)
  }
}

type GrantPair = [expected: Table['grants'], actual: Table['grants']]

/** A table that both models have, with all that belongs to it. */
export function compareTable(
  expected: Table,
  actual: Table,
  options: CompareOptions,
  declared: DeclaredNames,
): Comparison {
  const owner: Owner = { ...expected, kind: 'table' }
  const parts = new PartCompare(owner, options, declared, expected.columns)
  const at = placeOf(owner, options, expected.columns)
  const order = options.rules.keepsColumnOrder ? [columnOrder(expected, actual)] : []
  return joined([
    compareAttributes([...attributesOf<Table>(tableAttributes), ...order], expected, actual, at),
    compareParts(
      expected.columns,
      actual.columns,
      parts.list('column', columnAttributes, { byStructure: false }),
    ),
    compareParts(listed(expected), listed(actual), parts.list('primary_key', primaryKeyAttributes)),
    compareParts(expected.uniques, actual.uniques, parts.list('unique', uniqueAttributes)),
    compareParts(expected.excludes, actual.excludes, parts.list('exclude', excludeAttributes)),
    compareParts(expected.checks, actual.checks, parts.list('check', checkAttributes)),
    compareParts(expected.foreignKeys, actual.foreignKeys, parts.list('foreign_key', foreignKeyAttributes)),
    parts.indexes(expected.indexes, actual.indexes),
    parts.triggers(expected.triggers, actual.triggers),
    compareParts(expected.policies, actual.policies, parts.list('policy', policyAttributes)),
    compareParts(
      expected.partitions,
      actual.partitions,
      parts.list('partition', partitionAttributes(expected.partitionBy)),
    ),
    parts.grants(expected.grants, actual.grants),
  ])
}

function listed({ primaryKey }: Table) {
  return primaryKey === undefined ? [] : [primaryKey]
}

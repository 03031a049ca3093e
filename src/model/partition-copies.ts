import {
  constraintsOf,
  type ConstraintKind,
  type ForeignKey,
  type IndexElement,
  type Table,
  type TableName,
} from './table.js'
import type { CopiedKind } from './partition-rules.js'

/** A key or index of a table, in the form in which a partition's copy of it is found again. */
export interface Copied {
  readonly kind: CopiedKind
  readonly name: string
  /** Of the index, INCLUDE too; undefined for an expression. */
  readonly columns: readonly (string | undefined)[]
  /** What two of them have in common when the one can stand for the other: all but the name and the order of sorting. */
  readonly shape: string
  /** The same without the name of the table before its columns: `lower(name)` for `lower(spots.name)`. */
  readonly bareShape: string
}

/** The keys and indexes that each partition has copies of, the keys first. */
export function copiedParts(table: Table): readonly Copied[] {
  const keys = constraintsOf(table).flatMap((constraint): readonly Copied[] => {
    switch (constraint.kind) {
      case 'primary_key':
      case 'unique': {
        const { kind, name, columns, include = [] } = constraint
        const rest = kind === 'unique' ? [constraint.nullsNotDistinct, constraint.deferrable] : []
        return [
          { kind, name, columns: [...columns, ...include], ...shapes([kind, columns, include, rest], table) },
        ]
      }
      case 'exclude': {
        const { kind, name, elements, method, where, deferrable } = constraint
        const operators = elements.map(({ operator }) => operator)
        return [
          {
            kind,
            name,
            columns: elements.map(({ column }) => column),
            ...shapes([kind, elements.map(unsorted), operators, method, where, deferrable], table),
          },
        ]
      }
      case 'check':
      case 'foreign_key':
        return []
    }
  })
  const indexes = table.indexes.map((index): Copied => {
    const { name, elements, include = [], unique, method, where, nullsNotDistinct } = index
    return {
      kind: 'index',
      name,
      columns: [...elements.map(({ column }) => column), ...include],
      ...shapes(['index', elements.map(unsorted), include, unique, method, where, nullsNotDistinct], table),
    }
  })
  return [...keys, ...indexes]
}

/** A part of the partitioned table, and the one of the partition that is its copy; undefined where it has none. */
export interface CopyPair {
  readonly of: Copied
  readonly copy: Copied | undefined
}

/** Which key or index of a table that stands alone is, or becomes, the copy of which of the partitioned table. */
export function pairCopies(parent: Table, alone: Table): readonly CopyPair[] {
  const left = [...copiedParts(alone)]
  return copiedParts(parent).map((of) => {
    const at = left.findIndex((copy) => copy.shape === of.shape || copy.bareShape === of.bareShape)
    const [copy] = at < 0 ? [] : left.splice(at, 1)
    return { of, copy }
  })
}

/** A constraint or index of a table. */
export interface CopiedPart {
  readonly kind: ConstraintKind | 'index'
  readonly name: string
}

/**
 * The name of the constraint or index that is the copy of this one of the partitioned table; undefined where there is
 * none. The server knows keys and indexes by what they are over, foreign keys by all but their names, and checks by name.
 */
export function copyOf(parent: Table, alone: Table, { kind, name }: CopiedPart): string | undefined {
  switch (kind) {
    case 'check':
      return alone.checks.find((check) => check.name === name)?.name
    case 'foreign_key': {
      const key = parent.foreignKeys.find((other) => other.name === name)
      if (key === undefined) return undefined
      return alone.foreignKeys.find((other) => keyShape(other) === keyShape(key))?.name
    }
    case 'primary_key':
    case 'unique':
    case 'exclude':
    case 'index':
      return pairCopies(parent, alone).find(({ of }) => of.kind === kind && of.name === name)?.copy?.name
  }
}

/** Foreign keys of the partitioned table that a table which stands alone does not have, under whatever name. */
export function foreignKeysToCopy(parent: Table, alone: Table): readonly ForeignKey[] {
  const own = new Set(alone.foreignKeys.map(keyShape))
  return parent.foreignKeys.filter((key) => !own.has(keyShape(key)))
}

/** Must keys, indexes or foreign keys be made for a table that becomes a partition? */
export function lacksCopies(parent: Table, alone: Table): boolean {
  return (
    pairCopies(parent, alone).some(({ copy }) => copy === undefined) ||
    foreignKeysToCopy(parent, alone).length > 0
  )
}

function keyShape(key: ForeignKey): string {
  const { name: _, comment: _comment, ...rest } = key
  return JSON.stringify(rest)
}

function unsorted(element: IndexElement): object {
  const { order: _, nulls: _nulls, ...rest } = element
  return rest
}

function shapes(
  parts: readonly unknown[],
  { name }: TableName,
): { readonly shape: string; readonly bareShape: string } {
  const shape = JSON.stringify(parts)
  const [bare, quoted] = [name, JSON.stringify(JSON.stringify(name)).slice(1, -1)]
  return { shape, bareShape: shape.replaceAll(`${quoted}.`, '').replaceAll(qualifier(bare), '') }
}

/** The name and the dot behind it, where it is not the end of a longer name. */
function qualifier(name: string): RegExp {
  return new RegExp(`(?<![\\w$])${name.replaceAll(/[^\w]/g, '\\$&')}\\.`, 'gi')
}

import { constraintsOf, type Constraint, type Index, type Table } from '../../model/table.js'
import { withKey } from '../../operations/support/edit.js'
import { createConstraint } from '../../operations/written/constraint-documents.js'
import type { Keys } from '../../operations/written/document-value.js'
import { indexDocument } from '../../operations/written/table-document.js'
import { constraintUses, indexUses } from '../../operations/support/uses-column.js'
import { writingRules, type DiffSettings, type Words } from '../settings.js'
import { absentColumns } from '../support/absent.js'
import { at } from '../support/keys.js'
import {
  both,
  changedTables,
  fresh,
  gone,
  namedPairs,
  objectPairs,
  type Both,
  type Pair,
} from '../support/pairs.js'
import { sameBut } from '../support/same-data.js'
import { constraintInWords, indexInWords } from '../words.js'
import type { Wish } from './wish.js'

/** Foreign keys that are gone or another, then other constraints and indexes. What goes with a column needs no word. */
export const dropParts: Wish = (now, target, settings) => {
  const parts = partsOf(now, target, settings)
  return [
    ...parts.flatMap(({ table, constraints }) =>
      constraints.drop.filter(({ kind }) => kind === 'foreign_key').map((one) => dropConstraint(table, one)),
    ),
    ...parts.flatMap(({ table, constraints, indexes }) => [
      ...constraints.drop
        .filter(({ kind }) => kind !== 'foreign_key')
        .map((one) => dropConstraint(table, one)),
      ...indexes.drop.map(({ name }) => ({ drop_index: { ...at(table), name } })),
    ]),
  ]
}

/** Constraints and indexes that are new or another; foreign keys last, as they may stand on any of the others. */
export const makeParts: Wish = (now, target, settings) => {
  const parts = partsOf(now, target, settings)
  const rules = writingRules(settings)
  const make = (isKey: boolean): readonly Keys[] =>
    parts.flatMap(({ table, constraints }) =>
      constraints.make
        .filter(({ kind }) => (kind === 'foreign_key') === isKey)
        .map((one) => createConstraint(table, one, rules)),
    )
  return [
    ...make(false),
    ...parts.flatMap(({ table, indexes }) =>
      indexes.make.map((index) => ({
        create_index: { ...at(table), ...indexDocument(index, table.name, rules.naming, rules.dialect) },
      })),
    ),
    ...make(true),
    ...parts.flatMap(({ table, constraints }) =>
      constraints.validate.map(({ name }) => ({ validate_constraint: { ...at(table), name } })),
    ),
  ]
}

/** Constraints and indexes that are there under another name: that is no reason to make them anew. */
export const renameParts: Wish = (now, target, { words = {} }) =>
  changedTables(now, target).flatMap((pair) => [
    ...renamed(
      namedPairs(constraintsOf(pair.now), constraintsOf(pair.target)),
      (a, b) => a.kind === b.kind && sameConstraint(a, constraintInWords(a, b, words), 'name'),
    ).map((names) => ({ rename_constraint: { ...at(pair.now), ...names } })),
    ...renamedIndexes(pair, words),
  ])

/** The same of the indexes of materialized views. */
export const renameViewIndexes: Wish = (now, target, { words = {} }) =>
  both(objectPairs(now, target, 'view')).flatMap((pair) => renamedIndexes(pair, words))

function renamedIndexes({ now, target }: Both<Indexed>, words: Words): readonly Keys[] {
  return renamed(namedPairs(now.indexes, target.indexes), (a, b) =>
    sameBut(a, indexInWords(a, b, words), 'name', 'comment'),
  ).map((names) => ({ rename_index: { ...at(now), ...names } }))
}

type Indexed = Pick<Table, 'name' | 'schema' | 'indexes'>

/** Each that is gone with the first of those that are new and alike. */
function renamed<T extends { readonly name: string }>(
  pairs: readonly Pair<T>[],
  isAlike: (gone: T, fresh: T) => boolean,
): readonly Keys[] {
  const left = [...fresh(pairs)]
  return gone(pairs).flatMap((old) => {
    const i = left.findIndex((candidate) => isAlike(old, candidate))
    const [found] = i < 0 ? [] : left.splice(i, 1)
    return found === undefined ? [] : [{ name: old.name, to: found.name }]
  })
}

function dropConstraint(table: Table, { kind, name }: Constraint): Keys {
  return kind === 'primary_key'
    ? { drop_primary_key: at(table) }
    : { drop_constraint: { ...at(table), name } }
}

interface Changes<T> {
  readonly drop: readonly T[]
  readonly make: readonly T[]
}

interface PartChanges {
  readonly table: Table
  readonly constraints: Changes<Constraint> & { readonly validate: readonly Constraint[] }
  readonly indexes: Changes<Index>
}

function partsOf(
  now: Parameters<Wish>[0],
  target: Parameters<Wish>[1],
  settings: DiffSettings,
): readonly PartChanges[] {
  return changedTables(now, target).map((pair) => {
    const lost = gone(namedPairs(pair.now.columns, pair.target.columns)).map(({ name }) => name)
    const constraints = namedPairs(constraintsOf(pair.now), constraintsOf(pair.target))
    const others = both(constraints).filter(
      (one) => !sameConstraint(one.now, one.target) && !isValidated(one),
    )
    const indexes = indexChanges(pair, (index) => lost.some((column) => indexUses(index, column, settings)))
    const goes = (one: Constraint): boolean => lost.some((column) => constraintUses(one, column, settings))
    const absent = absentColumns(pair)
    const waits = (one: Constraint): boolean => absent.some((column) => constraintUses(one, column, settings))
    return {
      table: pair.now,
      constraints: {
        drop: [...gone(constraints).filter((one) => !goes(one)), ...others.map((one) => one.now)],
        make: [...fresh(constraints), ...others.map((one) => one.target)].filter((one) => !waits(one)),
        validate: both(constraints)
          .filter(isValidated)
          .map((one) => one.now),
      },
      indexes: {
        ...indexes,
        make: indexes.make.filter((index) => !absent.some((column) => indexUses(index, column, settings))),
      },
    }
  })
}

/** Indexes of materialized views that are gone or another, where the view itself stays as it is. */
export const dropViewIndexes: Wish = (now, target) =>
  both(objectPairs(now, target, 'view')).flatMap((pair) =>
    indexChanges(pair, () => false).drop.map(({ name }) => ({ drop_index: { ...at(pair.now), name } })),
  )

/** Indexes of materialized views that are new or another. */
export const makeViewIndexes: Wish = (now, target, settings) => {
  const { naming, dialect } = writingRules(settings)
  return both(objectPairs(now, target, 'view'))
    .filter((pair) => pair.now.materialized)
    .flatMap((pair) =>
      indexChanges(pair, () => false).make.map((index) => ({
        create_index: { ...at(pair.now), ...indexDocument(index, pair.now.name, naming, dialect) },
      })),
    )
}

function indexChanges({ now, target }: Both<Indexed>, goesAlong: (index: Index) => boolean): Changes<Index> {
  const pairs = namedPairs(now.indexes, target.indexes)
  const others = both(pairs).filter((one) => !sameBut(one.now, one.target, 'comment'))
  return {
    drop: [...gone(pairs).filter((index) => !goesAlong(index)), ...others.map((one) => one.now)],
    make: [...fresh(pairs), ...others.map((one) => one.target)],
  }
}

/** Whose own check it is means nothing in the database, and comments are told of by themselves. */
function sameConstraint(now: Constraint, target: Constraint, ...keys: readonly 'name'[]): boolean {
  return sameBut(ofNoColumn(now), ofNoColumn(target), 'comment', ...keys)
}

function ofNoColumn(one: Constraint): Constraint {
  return one.kind === 'check' ? withKey(one, 'ofColumn', undefined) : one
}

/** Is all that differs that its rows were looked at? */
function isValidated({ now, target }: Both<Constraint>): boolean {
  if (!('validated' in now) || !('validated' in target) || now.validated || !target.validated) return false
  return sameConstraint({ ...now, validated: true }, target)
}

import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { referableKeys, sameColumns } from '../../operations/support/check-keys.js'
import {
  constraintsOf,
  findColumn,
  type Column,
  type Constraint,
  type ForeignKey,
  type Table,
} from '../../model/table.js'
import { constraintUses, textUses } from '../../operations/support/uses-column.js'
import { columnDocument, identityDocument, typeDocument } from '../../operations/written/column-document.js'
import { valueDocument, type DocumentValue, type Keys } from '../../operations/written/document-value.js'
import { hintAbout, hinted } from '../hints.js'
import { isUnvalidated } from '../../operations/written/part-documents.js'
import { inlineParts } from '../../operations/written/table-document.js'
import { writingRules, type DiffSettings } from '../settings.js'
import { absentColumns } from '../support/absent.js'
import { at } from '../support/keys.js'
import { both, changedTables, gone, namedPairs, type Both } from '../support/pairs.js'
import { retypedColumns } from '../support/retyped.js'
import { sameData } from '../support/same-data.js'
import { optionChanges } from './tables.js'
import type { Wish } from './wish.js'

/** Columns that are new, and hold values of their own. */
export const addColumns: Wish = (now, target, settings) =>
  changedTables(now, target).flatMap((pair) =>
    freshColumns(pair)
      .filter(({ generated: computed }) => computed === undefined)
      .map((column) => addColumn(pair, column, now, settings)),
  )

/** Columns that are new and computed from others, which are there. */
export const addGenerated: Wish = (now, target, settings) =>
  changedTables(now, target).flatMap((pair) => {
    const absent = absentColumns(pair)
    return freshColumns(pair)
      .filter(({ generated: computed }) => computed !== undefined)
      .filter(({ generated: computed }) => !absent.some((name) => textUses(computed?.sql, name, settings)))
      .map((column) => addColumn(pair, column, now, settings))
  })

/** In the order of the table that is wanted. */
function freshColumns({ now, target }: Both<Table>): readonly Column[] {
  return target.columns.filter(({ name }) => findColumn(now, name) === undefined)
}

/** A column with the constraints that can stand beside it, where these need no other column that is still to come. */
function addColumn(
  { now, target }: Both<Table>,
  column: Column,
  model: SchemaModel,
  settings: DiffSettings,
): Keys {
  const rules = writingRules(settings)
  const known = new Set(constraintsOf(now).map(({ name }) => name))
  const others = absentColumns({ now, target }).filter((name) => name !== column.name)
  const isNew = (constraint: Constraint): boolean =>
    !known.has(constraint.name) &&
    !isUnvalidated(constraint) &&
    !others.some((name) => constraintUses(constraint, name, settings))
  const { primaryKey, ...rest } = target
  const whole: Table = {
    ...rest,
    uniques: target.uniques.filter(isNew),
    checks: target.checks.filter(isNew),
    foreignKeys: target.foreignKeys.filter((key) => isNew(key) && canRefer(key, model)),
    ...(primaryKey !== undefined && now.primaryKey === undefined && isNew(primaryKey) ? { primaryKey } : {}),
  }
  const inline = inlineParts(whole, settings.naming)
  // A key that stands elsewhere must not be taken to say that the column takes no null.
  const { primaryKey: _, ...bare } = whole
  const { name, ...keys } = columnDocument(column, inline.primaryKey ? whole : bare, rules, inline)
  return { add_column: { ...at(now), column: name, ...keys } }
}

/** Is what the key refers to there? Its own table gets the column only now. */
function canRefer({ columns, references }: ForeignKey, model: SchemaModel): boolean {
  const table = findTable(model, references)
  const isThere =
    table !== undefined &&
    columns.every((_, i) => findColumn(table, references.columns[i] ?? '') !== undefined)
  return isThere && referableKeys(table).some((key) => sameColumns(key, references.columns))
}

/**
 * Computed columns that are gone or another, and stand in the way of a type: the expression that is there may not take the
 * new one. Their values come back with them.
 */
export const dropGenerated: Wish = (now, target, settings) =>
  changedTables(now, target).flatMap((pair) => {
    const retyped = retypedColumns(pair)
    return pair.now.columns
      .filter(({ name, generated: old }) => !sameData(old, findColumn(pair.target, name)?.generated))
      .filter(({ generated: old }) => retyped.some((name) => textUses(old?.sql, name, settings)))
      .map(({ name }) => ({ drop_column: { ...at(pair.now), column: name } }))
  })

/** Columns that are another. */
export const changeColumns: Wish = (now, target, settings) =>
  changedTables(now, target).flatMap((pair) =>
    both(namedPairs(pair.now.columns, pair.target.columns)).flatMap((columns) =>
      changed(pair.now, columns, settings),
    ),
  )

function changed(table: Table, { now, target }: Both<Column>, settings: DiffSettings): readonly Keys[] {
  const { rules } = settings
  const changes: Keys = {
    type: sameData(now.type, target.type) ? undefined : typeDocument(target.type, rules.dialect),
    nullable: now.nullable === target.nullable ? undefined : target.nullable,
    default: sameData(now.default, target.default) ? undefined : (valueDocument(target.default) ?? null),
    identity: sameData(now.identity, target.identity) ? undefined : identity(table, now, target, settings),
    generated: sameData(now.generated, target.generated) ? undefined : generated(target),
    collation: now.collation === target.collation ? undefined : (target.collation ?? null),
    comment: now.comment === target.comment ? undefined : (target.comment ?? null),
    [rules.dialect]: optionChanges(now.options, target.options),
  }
  const isSame = Object.values(changes).every((value) => value === undefined)
  if (isSame) return []
  const conversion = changes['type'] === undefined ? {} : conversionOf(table, now, settings)
  return [{ alter_column: { ...at(table), column: now.name, ...changes, ...conversion } }]
}

/** How the hints say that values get the new type. */
function conversionOf(table: Table, { name }: Column, { hints }: DiffSettings): Keys {
  const hint = hintAbout(hints?.convert, hinted('table', table, { column: name }))
  return hint === undefined ? {} : { using: hint.using, down_using: hint.down_using }
}

/** The sequence of an identity keeps its name where none is said. */
function identity(table: Table, now: Column, target: Column, { naming }: DiffSettings): DocumentValue {
  const document = identityDocument(target.identity, table, target, naming) ?? null
  if (now.identity === undefined || target.identity === undefined) return document
  if (now.identity.name === target.identity.name) {
    return typeof document === 'object' && document !== null && !Array.isArray(document)
      ? { ...document, name: undefined }
      : document
  }
  const { name } = target.identity
  return typeof document === 'object'
    ? { ...document, name }
    : { generation: target.identity.generation, name }
}

function generated({ generated: target }: Column): DocumentValue {
  if (target === undefined) return null
  return { sql: target.sql, stored: target.stored ? undefined : false }
}

/** Columns that are gone, those first that are computed from others. */
export const dropColumns: Wish = (now, target) =>
  changedTables(now, target).flatMap((pair) => {
    const columns = gone(namedPairs(pair.now.columns, pair.target.columns))
    return [
      ...columns.filter((column) => column.generated !== undefined),
      ...columns.filter((column) => column.generated === undefined),
    ].map(({ name }) => ({ drop_column: { ...at(pair.now), column: name } }))
  })

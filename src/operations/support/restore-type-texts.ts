import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf, putObject, removeObject } from '../../model/schema-objects.js'
import { findColumn, sameTable, type Column, type Table } from '../../model/table.js'
import type { Domain, Routine } from '../../model/objects.js'
import type { TypeTexts } from '../operation.js'
import { restoreTexts } from './restore-texts.js'

/** The model with the texts and defaults that followed a type as they were before: as their authors wrote them. */
export function restoreTypeTexts(model: SchemaModel, texts: TypeTexts): SchemaModel {
  const tables = texts.tables.reduce((next, old) => {
    const table = findTable(next, old)
    return table === undefined ? next : putTable(next, restoreTable(table, old))
  }, model)
  const domains = texts.domains.reduce((next, old) => {
    const domain = findObject(next, 'domain', old)
    return domain === undefined ? next : putObject(next, restoreDomain(domain, old))
  }, tables)
  return texts.routines.reduce(restoreRoutine, domains)
}

function restoreTable(table: Table, old: Table): Table {
  const restored = restoreTexts(table, old)
  return {
    ...restored,
    columns: restored.columns.map((column) => restoreDefault(column, findColumn(old, column.name))),
  }
}

/** A value that is a constant follows its enum too. */
function restoreDefault(column: Column, old: Column | undefined): Column {
  if (column.default === undefined || old?.default === undefined || column.type.kind !== 'named')
    return column
  return { ...column, default: old.default }
}

function restoreDomain(domain: Domain, old: Domain): Domain {
  return {
    ...domain,
    ...(domain.default === undefined || old.default === undefined ? {} : { default: old.default }),
    ...(domain.check === undefined || old.check === undefined
      ? {}
      : { check: { ...domain.check, sql: old.check.sql } }),
  }
}

/** Found by its body: its head is what followed. */
function restoreRoutine(model: SchemaModel, old: Routine): SchemaModel {
  const found =
    findObject(model, 'routine', old, old.signature) ??
    objectsOf(model, 'routine').find((routine) => sameTable(routine, old) && routine.body === old.body)
  if (found === undefined) return model
  return putObject(removeObject(model, found), {
    ...found,
    arguments: old.arguments,
    signature: old.signature,
    ...(old.returns === undefined ? {} : { returns: old.returns }),
  })
}

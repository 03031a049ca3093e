import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import { nameOf, type Policy, type Table, type TableName } from '../../model/table.js'
import { restoreTexts } from './restore-texts.js'

/** Policies of a table as their author wrote them. */
export interface PolicyTexts {
  readonly table: TableName
  readonly policies: readonly Policy[]
}

/** Policies that read otherwise in `after` than in `before`: those of other tables follow a rename in their subqueries. */
export function policyTextsBack(before: SchemaModel, after: SchemaModel): readonly PolicyTexts[] {
  return [...before.tables.values()].flatMap((table) => {
    const now = findTable(after, table)
    if (now === undefined || now === table) return []
    return JSON.stringify(now.policies) === JSON.stringify(table.policies)
      ? []
      : [{ table: nameOf(table), policies: table.policies }]
  })
}

/** The model with the texts of these policies back. */
export function restorePolicyTexts(model: SchemaModel, back: readonly PolicyTexts[]): SchemaModel {
  return back.reduce((next, { table: name, policies }) => {
    const table = findTable(next, name)
    if (table === undefined) return next
    const restored: Table = { ...table, policies }
    return putTable(next, { ...table, policies: restoreTexts(table, restored).policies })
  }, model)
}

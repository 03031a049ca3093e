import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import type { SequenceFollower } from '../../model/sequence-users.js'
import { findObject, putObject } from '../../model/schema-objects.js'
import { restoreTexts } from './restore-texts.js'

/** The model with the texts that an object had before they followed a sequence to another name. */
export function restoreFollower(model: SchemaModel, old: SequenceFollower): SchemaModel {
  if (!('kind' in old)) {
    const table = findTable(model, old)
    return table === undefined ? model : putTable(model, restoreTexts(table, old))
  }
  if (old.kind === 'view') {
    const view = findObject(model, 'view', old)
    return view === undefined ? model : putObject(model, { ...view, query: old.query })
  }
  const domain = findObject(model, 'domain', old)
  if (domain === undefined) return model
  return putObject(model, {
    ...domain,
    ...(domain.check === undefined || old.check === undefined
      ? {}
      : { check: { ...domain.check, sql: old.check.sql } }),
    ...(domain.default === undefined || old.default === undefined ? {} : { default: old.default }),
  })
}

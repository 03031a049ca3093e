import { displayObject } from '../../compare/difference.js'
import type { SchemaDiff } from '../../index.js'
import { differencesJson } from './differences-json.js'

/** As `schemas/output/diff.schema.json` describes it. */
export function diffJson(diff: SchemaDiff) {
  const { ok, dialect, operations, questions, losses, notes, unsaid } = diff
  return {
    ...differencesJson(diff),
    ok,
    dialect,
    operations,
    questions,
    losses: losses.map(({ table, column, sentence, kind }) => ({
      table: displayObject(table),
      ...(column === undefined ? {} : { column }),
      kind,
      sentence,
    })),
    notes,
    unsaid,
  }
}

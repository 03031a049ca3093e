import { modelOfTexts } from '../compare/model-of-texts.js'
import { loadRevision } from '../documents/load-revision.js'
import type { SchemaModel } from '../model/schema-model.js'
import { modelOperations } from '../operations/written/model-operations.js'
import type { PlanSettings } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { DocumentsError } from './errors.js'
import { toSource } from './revision-source.js'

/**
 * A revision that makes a model in an empty database, without what the words of its texts do not depend on.
 *
 * @throws DocumentsError where the format has no words for it
 */
export function scratchSource(
  model: SchemaModel,
  { naming, dialect, rules, defaultSchema }: PlanSettings,
): RevisionSource {
  const operations = modelOperations(modelOfTexts(model), {
    naming,
    dialect,
    partitions: rules.partitions,
    bornWith: rules.routines.bornWith,
    lexer: rules.lexer,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  })
  const file = 'scratch.json'
  const text = JSON.stringify({ revision: 'scratch', revises: null, transaction: 'single', operations })
  const { revision, diagnostics } = loadRevision({ file, text })
  if (revision === undefined) throw new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  return toSource(revision, false)
}

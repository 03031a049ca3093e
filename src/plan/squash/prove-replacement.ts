import type { SchemaModel } from '../../model/schema-model.js'
import { firstDifference } from '../first-difference.js'
import { foldDocument, type FoldSettings } from '../fold.js'
import type { RevisionSource } from '../revision-source.js'

/** A revision and those that it does the work of, each behind what it stands on. */
export interface Replacement {
  readonly replaced: readonly RevisionSource[]
  readonly by: RevisionSource
}

/**
 * Folds both on top of the model of what they stand on, and tells what differs first, the order of columns
 * included; undefined: the schema is the same. What is wrong with one of the documents is for others to tell: then nothing is said.
 */
export function replacementDifference(
  { replaced, by }: Replacement,
  before: SchemaModel,
  settings: FoldSettings,
): string | undefined {
  const [was, is] = [foldOn(before, replaced, settings), foldOn(before, [by], settings)]
  return was === undefined || is === undefined ? undefined : firstDifference(is, was, true)
}

function foldOn(
  model: SchemaModel,
  sources: readonly RevisionSource[],
  settings: FoldSettings,
): SchemaModel | undefined {
  let at = model
  for (const { document, dataFiles } of sources) {
    const { after, problems } = foldDocument(document, at, settings, dataFiles)
    if (problems.length > 0) return undefined
    at = after
  }
  return at
}

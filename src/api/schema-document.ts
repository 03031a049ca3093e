import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { loadRevision } from '../documents/load-revision.js'
import { parseDocument } from '../documents/parse-document.js'
import { readDocumentFile } from '../documents/read-file.js'
import type { SourceDocument } from '../documents/source-document.js'
import type { SchemaModel } from '../model/schema-model.js'
import { foldHistory, type PlanSettings } from '../plan/planner.js'
import { canonicalText } from '../revisions/canonical.js'
import { DocumentsError } from './errors.js'
import type { Project } from './project.js'
import { toSource } from './revision-source.js'

/** What `aludel schema` writes beside the operations. */
const otherKeys = new Set(['version', 'dialect', 'at', '$schema'])

/**
 * The schema that a document of operations makes from nothing: what `aludel schema` prints, as YAML or JSON.
 *
 * @throws DocumentsError, with places in the file
 */
export async function schemaDocument(
  file: string,
  { cwd }: Pick<Project, 'cwd'>,
  settings: PlanSettings,
): Promise<SchemaModel> {
  const { source, diagnostic } = await readDocumentFile(file, cwd)
  if (source === undefined) throw new DocumentsError([diagnostic], new Map(), 1)
  const refuse = (diagnostics: readonly Diagnostic[]): DocumentsError =>
    new DocumentsError(diagnostics, new Map([[source.file, source.text]]), 1)
  const { document, diagnostics } = parseDocument(source)
  if (document === undefined) throw refuse(diagnostics)
  const { revision, diagnostics: found } = loadRevision({ file: source.file, text: asRevision(document) })
  const placed = found.map((one) => ({ ...one, location: document.locate(one.location.pointer) }))
  if (revision === undefined) throw refuse(placed)
  const folded = foldHistory(
    [
      {
        ...toSource(revision, false),
        locate: (pointer, options) => document.locate(pointer, options),
        locateText: (pointer, offset) => document.locateText(pointer, offset),
      },
    ],
    settings,
  )
  const wrong = folded.diagnostics.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) throw refuse(wrong)
  return folded.model
}

/** The same as a revision, whose format it is held to; numbers keep their digits. */
function asRevision(document: SourceDocument): string {
  const written = [...document.canonical()].filter(([key]) => !otherKeys.has(key))
  return canonicalText(new Map([...written, ['revision', 'schema'], ['revises', null]]))
}

import { loadRevision } from '../documents/load-revision.js'
import type { Operation } from '../operations/operation.js'
import { readOperation } from '../operations/index.js'
import type { Keys } from '../operations/written/document-value.js'

/** The operation that a document says, or why the format has no such document. */
export function readDocument(
  document: Keys,
): { readonly operation: Operation } | { readonly complaints: readonly string[] } {
  const text = JSON.stringify({ revision: 'diff', revises: null, operations: [document] })
  const { revision, diagnostics } = loadRevision({ file: 'diff.json', text })
  const [operation] = revision?.document.operations ?? []
  if (operation === undefined) return { complaints: diagnostics.map(({ message }) => message) }
  return { operation: readOperation(operation) }
}

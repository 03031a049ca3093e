import type { Dialect } from '../dialects/dialect.js'
import { emptyModel, type SchemaModel } from '../model/schema-model.js'
import { foldDocument, type FoldSettings } from '../plan/fold.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { UsageError } from './errors.js'
import { schemasOf } from './live-schema.js'

/**
 * Refuses to try documents that name schemas where each schema is a database of the server: beside the scratch database they would be
 * made, changed and dropped under the very names that others use.
 * https://dev.mysql.com/doc/refman/8.4/en/glossary.html#glos_schema
 *
 * @throws UsageError
 */
export function refuseOtherDatabases(dialect: Dialect, named: Iterable<string>): void {
  const names = [...new Set(named)].sort()
  if (dialect.usualSchema !== undefined || names.length === 0) return
  const list = names.map((name) => dialect.quoteName(name)).join(', ')
  throw new UsageError(
    `What is tried runs in a scratch database, and the documents name other databases of the server: ${list}`,
    'Try them on a server of your own: aludel upgrade, aludel downgrade base, aludel upgrade, and aludel drift after each.',
  )
}

/** The schemas that revisions name which stand upon each other, whatever became of them. */
export function schemasNamed(
  sources: readonly RevisionSource[],
  settings: FoldSettings,
): ReadonlySet<string> {
  const names = new Set<string>()
  let model: SchemaModel = emptyModel
  for (const source of sources) {
    model = foldDocument(source.document, model, settings, source.dataFiles).after
    for (const name of schemasOf(model)) names.add(name)
  }
  return names
}

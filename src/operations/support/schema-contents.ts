import { objectNouns } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { opaqueName } from './opaque.js'
import type { ProblemList } from './problem-list.js'

/** The default schema is there before the first revision, and holds what stands in no other. */
export function refuseDefaultSchema(
  name: string,
  what: 'made' | 'dropped',
  context: FoldContext,
  problems: ProblemList,
): void {
  if (name !== context.defaultSchema) return
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: `"${name}" is the default schema, which is not ${what} by revisions`,
    pointer: '/name',
    help: 'remove the operation: what names no schema stands there',
  })
}

/** Everything that stands in the schema, as messages call it; in the order of the model. */
export function schemaContents(model: SchemaModel, schema: string): readonly string[] {
  return [
    ...[...model.tables.values()].flatMap((table) =>
      table.schema === schema ? [`table "${displayName(table)}"`] : [],
    ),
    ...[...model.objects.values()].flatMap((object) =>
      object.schema === schema || (object.kind === 'extension' && object.in === schema)
        ? [`${objectNouns[object.kind]} "${displayName(object)}"`]
        : [],
    ),
    ...[...model.kept.values()].flatMap(({ at, keptName, column }) =>
      at.schema === schema && column === undefined ? [`kept table "${schema}.${keptName}"`] : [],
    ),
    ...[...model.opaque.values()].flatMap((object) =>
      object.schema === schema ? [`"${opaqueName(object)}", made by raw SQL`] : [],
    ),
  ].sort()
}

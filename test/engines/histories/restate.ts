import { routinesNaming, viewsNaming, type Target } from '../../../src/model/dependants.js'
import type { Routine, View } from '../../../src/model/objects.js'
import { isJsonObject, type JsonObject } from '../../support/json-value.js'
import type { HistoryWriter } from './history-writer.js'

/** A rename, as the operation at hand says it. */
interface Rename {
  readonly target: Target
  readonly from: string
  readonly to: string
}

/**
 * The operations, and behind a rename the views and functions that name what is renamed, stated anew. Names in histories
 * are never used twice and always quoted, so that replacing one in a text is exact.
 */
export function restated(operations: readonly JsonObject[], history: HistoryWriter): readonly JsonObject[] {
  const { model, settings } = history
  const {
    rules: { lexer },
    defaultSchema = 'public',
  } = settings
  const rules = { lexer, defaultSchema }
  // Those that state a view anew know what they rename.
  if (operations.some((operation) => 'replace_view' in operation)) return operations
  return operations.flatMap((operation) => {
    const rename = renameOf(operation)
    if (rename === undefined) return [operation]
    const anew = (text: string): string =>
      text.replaceAll(history.quoted(rename.from), history.quoted(rename.to))
    return [
      operation,
      ...viewsNaming(model, rename.target, rules).map((view) => replaceView(view, anew)),
      ...routinesNaming(model, rename.target, rules).map((routine) => replaceFunction(routine, anew)),
    ]
  })
}

function renameOf(operation: JsonObject): Rename | undefined {
  const [kind, keys] = Object.entries(operation)[0] ?? []
  if (!isJsonObject(keys)) return undefined
  const text = (key: string): string => String(keys[key] ?? '')
  switch (kind) {
    case 'rename_table':
      return { target: { name: text('table') }, from: text('table'), to: text('to') }
    case 'rename_view':
    case 'rename_enum':
      return { target: { name: text('name') }, from: text('name'), to: text('to') }
    case 'rename_column':
      return {
        target: { name: text('table'), column: text('column') },
        from: text('column'),
        to: text('to'),
      }
    default:
      return undefined
  }
}

function replaceView(view: View, anew: (text: string) => string): JsonObject {
  return {
    replace_view: {
      name: view.name,
      query: anew(view.query),
      ...(view.columns === undefined ? {} : { columns: view.columns }),
      ...(view.materialized ? { materialized: true } : {}),
    },
  }
}

function replaceFunction(routine: Routine, anew: (text: string) => string): JsonObject {
  return {
    replace_function: {
      name: routine.name,
      arguments: routine.arguments,
      ...(routine.returns === undefined ? {} : { returns: routine.returns }),
      language: routine.language,
      body: anew(routine.body),
    },
  }
}

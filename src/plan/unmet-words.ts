import type { MissingObject, Problem } from '../diagnostics/problem.js'
import { nameKey, type NamedKind, type SchemaModel } from '../model/schema-model.js'
import { findTable } from '../model/schema-model.js'
import { findColumn } from '../model/table.js'
import type { FoldContext } from '../operations/definition.js'
import { createdBy } from '../operations/index.js'
import type { Operation } from '../operations/operation.js'
import { sqlText } from '../operations/support/by-dialect.js'
import { ProblemList } from '../operations/support/problem-list.js'
import { inSchema } from '../operations/support/table-ref.js'
import { mentions } from '../sql/mentions.js'
import type { Item } from './item.js'

/**
 * Names that a query has without saying so by `uses`, which nothing has where it stands, and which a later item makes. A
 * word may mean something else; then going behind that item does no harm.
 */
export function unmetWords(
  { operation }: Item,
  later: () => readonly Item[],
  model: SchemaModel,
  context: FoldContext,
): readonly Problem[] {
  const text = queryOf(operation, context)
  if (text === undefined) return []
  const words = mentions(text, context.rules.lexer)
  return later()
    .flatMap((item) => createdBy(item.operation, context))
    .filter((made) => isNamed(made, words) && !isThere(made, model, context))
    .map((missing) => ({
      ruleId: 'model/no-such-object',
      message: 'the query names what a later operation makes',
      pointer: '',
      missing,
    }))
}

/** The text that the engine reads when the object is made, where nothing says what it needs. */
function queryOf(operation: Operation, context: FoldContext): string | undefined {
  const text = (sql: Parameters<typeof sqlText>[0]) => sqlText(sql, '', context, new ProblemList())
  if (operation.kind === 'create_view' || operation.kind === 'replace_view') {
    return operation.uses === undefined ? text(operation.query) : undefined
  }
  return undefined
}

function isNamed(made: MissingObject, words: ReadonlySet<string>): boolean {
  if (made.kind === 'column') return words.has(made.table ?? '') && words.has(made.name ?? '')
  const kinds = relationKinds(made)
  return kinds.length > 0 && words.has((made.kind === 'table' ? made.table : made.name) ?? '')
}

function isThere(made: MissingObject, model: SchemaModel, context: FoldContext): boolean {
  if (made.kind === 'column') {
    const table = findTable(model, inSchema(made.table ?? '', made.schema, context))
    return table !== undefined && findColumn(table, made.name ?? '') !== undefined
  }
  const name = inSchema((made.kind === 'table' ? made.table : made.name) ?? '', made.schema, context)
  return relationKinds(made).some((kind) => model.names.has(nameKey(kind, name.name, name.schema)))
}

/** Kinds of names that stand for the object once it is there. */
function relationKinds({ kind }: MissingObject): readonly NamedKind[] {
  if (kind === 'table' || kind === 'view') return ['table', 'view', 'partition', 'opaque']
  return kind === 'type' || kind === 'sequence' ? [kind] : []
}

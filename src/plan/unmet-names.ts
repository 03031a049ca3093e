import type { MissingObject, Problem } from '../diagnostics/problem.js'
import type { Default } from '../generated/documents.js'
import { nameKey, type SchemaModel } from '../model/schema-model.js'
import { findObject } from '../model/schema-objects.js'
import type { TableName } from '../model/table.js'
import type { FoldContext } from '../operations/definition.js'
import { createdBy } from '../operations/index.js'
import type { Operation } from '../operations/operation.js'
import { sqlText } from '../operations/support/by-dialect.js'
import { ProblemList } from '../operations/support/problem-list.js'
import { readingRules } from '../operations/support/reading-rules.js'
import { inSchema } from '../operations/support/table-ref.js'
import { sequencesIn } from '../sql/sequence-names.js'
import type { Item } from './item.js'

/**
 * Schemas, and sequences in defaults, that the operation names, the model lacks, and a later item makes. Where none does
 * they are there all the same: made by others, or before the first revision.
 */
export function unmetNames(
  { operation }: Item,
  later: () => readonly Item[],
  model: SchemaModel,
  context: FoldContext,
): readonly Problem[] {
  const names = [...unknownSchemas(operation, model, context), ...unknownSequences(operation, model, context)]
  if (names.length === 0) return []
  const made = later().flatMap((item) => createdBy(item.operation, context))
  return names
    .filter((name) => made.some((one) => isSame(one, name, context)))
    .map((missing) => ({
      ruleId: 'model/no-such-object',
      message: 'the operation names what a later one makes',
      pointer: '',
      missing,
    }))
}

function isSame(made: MissingObject, { kind, schema, name }: MissingObject, context: FoldContext): boolean {
  return made.kind === kind && made.name === name && inSchema('', made.schema, context).schema === schema
}

function unknownSchemas(
  operation: Operation,
  model: SchemaModel,
  context: FoldContext,
): readonly MissingObject[] {
  const named = [
    'schema' in operation ? operation.schema : undefined,
    'to_schema' in operation ? operation.to_schema : undefined,
    'all_tables_in' in operation ? operation.all_tables_in : undefined,
  ]
  return named.flatMap((name): readonly MissingObject[] => {
    if (name === undefined || name === context.defaultSchema) return []
    const found = findObject(model, 'schema', { name })
    return found === undefined || found.implied === true ? [{ kind: 'schema', name }] : []
  })
}

function unknownSequences(
  operation: Operation,
  model: SchemaModel,
  context: FoldContext,
): readonly MissingObject[] {
  return sequencesOf(operation, context).flatMap(({ name, schema }): readonly MissingObject[] =>
    model.names.has(nameKey('sequence', name, schema))
      ? []
      : [{ kind: 'sequence', ...(schema === undefined ? {} : { schema }), name }],
  )
}

function sequencesOf(operation: Operation, context: FoldContext): readonly TableName[] {
  return defaultsOf(operation).flatMap((value) => {
    if (typeof value !== 'object' || value === null || !('sql' in value)) return []
    const text = sqlText(value.sql, '', context, new ProblemList())
    return text === undefined ? [] : sequencesIn(text, readingRules(context))
  })
}

function defaultsOf(operation: Operation): readonly (Default | null | undefined)[] {
  if (operation.kind === 'create_table') return operation.columns.map((column) => column.default)
  return operation.kind === 'add_column' || operation.kind === 'alter_column' ? [operation.default] : []
}

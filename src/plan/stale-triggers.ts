import { renameInRows } from '../model/rename.js'
import { hasRelation } from '../model/has-relation.js'
import { findTable, type SchemaModel } from '../model/schema-model.js'
import { displayName, findColumn, type Table, type TableName, type Trigger } from '../model/table.js'
import type { FoldContext } from '../operations/definition.js'
import type { OperationKind } from '../operations/operation.js'
import { inSchema } from '../operations/support/table-ref.js'
import { mentions } from '../sql/mentions.js'
import { statementRelations } from '../sql/statement-relations.js'
import type { FoldedOperation } from './fold.js'
import type { LocatedProblem } from './located-problem.js'

/** What a body names that is there no more, and the operation that took it away. */
interface Missing {
  readonly what: string
  readonly cause: FoldedOperation
}

/**
 * Triggers whose body, when all is done, reads or writes a table, a view or a column that an operation of the revision dropped or gave
 * another name. The server takes that, and then refuses every write to the trigger's table.
 * https://dev.mysql.com/doc/refman/8.4/en/trigger-syntax.html
 */
export function staleTriggers(
  after: SchemaModel,
  done: readonly FoldedOperation[],
): readonly LocatedProblem[] {
  const context = done.at(-1)?.context
  if (context === undefined || context.rules.triggers.runs !== 'body') return []
  // What raw SQL does, nobody knows.
  if (!done.some(({ operation: { kind } }) => takers.has(kind)) || done.some(isRaw)) return []
  return [...after.tables.values()].flatMap((table) =>
    table.triggers.flatMap((trigger): readonly LocatedProblem[] => {
      const missing = missingIn(trigger, table, after, done, context)
      if (missing === undefined) return []
      const { operation, base } = missing.cause
      return [
        {
          ruleId: 'model/restate',
          message: `trigger "${trigger.name}" of "${displayName(table)}" names ${missing.what}, which \`${operation.kind}\` takes away: every write to "${displayName(table)}" would fail`,
          pointer: '',
          atKey: true,
          base,
          help: `drop the trigger in this revision, and make it again with what is there then: drop_trigger: { table: ${table.name}, name: ${trigger.name} }, create_trigger: …`,
        },
      ]
    }),
  )
}

/** Operations that take names away. */
const takers: ReadonlySet<OperationKind> = new Set([
  'drop_table',
  'drop_view',
  'drop_column',
  'rename_table',
  'rename_view',
  'rename_column',
  'alter_table',
])

function isRaw({ operation }: FoldedOperation): boolean {
  return operation.kind === 'execute'
}

function missingIn(
  { body }: Trigger,
  { schema }: Table,
  after: SchemaModel,
  done: readonly FoldedOperation[],
  context: FoldContext,
): Missing | undefined {
  if (body === undefined) return undefined
  for (const relation of statementRelations(body, context.rules.lexer)) {
    // A body means the database of its trigger where it names none.
    const name = inSchema(relation.name, relation.schema ?? schema, context)
    const missing = hasRelation(after, name)
      ? missingColumn(body, name, after, done, context)
      : whereIt(done, (model) => hasRelation(model, name), `"${displayName(name)}"`)
    if (missing !== undefined) return missing
  }
  return undefined
}

/** A column of a table that is still there. */
function missingColumn(
  body: string,
  name: TableName,
  after: SchemaModel,
  done: readonly FoldedOperation[],
  { rules: { lexer } }: FoldContext,
): Missing | undefined {
  const now = findTable(after, name)
  const gone = new Set(
    done
      .flatMap(({ before }) => findTable(before, name)?.columns ?? [])
      .filter((column) => now !== undefined && findColumn(now, column.name) === undefined)
      .map((column) => column.name),
  )
  for (const column of gone) {
    // Those of the rows that the trigger sees follow by themselves.
    const rest = renameInRows(body, lexer, column, `${column}_`)
    if (!mentions(rest, lexer).has(column)) continue
    const had = (model: SchemaModel): boolean => {
      const table = findTable(model, name)
      return table !== undefined && findColumn(table, column) !== undefined
    }
    return whereIt(done, had, `"${displayName(name)}"."${column}"`)
  }
  return undefined
}

function whereIt(
  done: readonly FoldedOperation[],
  had: (model: SchemaModel) => boolean,
  what: string,
): Missing | undefined {
  const cause = done.findLast(({ before }) => had(before))
  return cause === undefined ? undefined : { what, cause }
}

import type { Target } from '../../model/dependants.js'
import type { Routine } from '../../model/objects.js'
import { ownPartsIn } from '../../model/own-parts.js'
import { namesInRows } from '../../model/rename.js'
import { policiesReading, readsColumn } from '../../model/rename-in-policies.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { ownersMentioning } from '../../model/schema-objects.js'
import { displayName, nameOf, type Table } from '../../model/table.js'
import { mentions } from '../../sql/mentions.js'
import type { FoldContext } from '../definition.js'
import { argumentsOf } from './routine-ref.js'
import { textUses } from './uses-column.js'

/**
 * Triggers and policies that look at a column, policies of other tables whose subqueries read the table or view, and
 * functions that take or give its rows; each as a message names it. The database drops none of what they look at without
 * them: https://www.postgresql.org/docs/current/ddl-depend.html
 */
export function heldByCode(model: SchemaModel, target: Target, context: FoldContext): readonly string[] {
  const { column } = target
  const reading = policiesReading(model, nameOf(target), context.rules.lexer)
    .filter(({ policy }) => column === undefined || readsColumn(policy, column, context.rules.lexer))
    .map(({ table, policy }) => `policy "${policy.name}" of "${displayName(table)}"`)
  const own = column === undefined ? rowsOf(model, target, context) : onColumn(model, target, column, context)
  return [...own, ...reading]
}

function onColumn(
  model: SchemaModel,
  target: Target,
  column: string,
  context: FoldContext,
): readonly string[] {
  const whole = findTable(model, nameOf(target))
  if (whole === undefined) return []
  return [whole, ...ownPartsIn(model, whole)].flatMap((table) => [
    ...table.triggers
      .filter(
        ({ updateOf, when, body }) =>
          updateOf?.includes(column) === true ||
          textUses(when, column, context) ||
          (body !== undefined && namesInRows(body, context.rules.lexer, column)),
      )
      .map(({ name }) => `trigger "${name}"${ofPart(table)}`),
    ...table.policies
      .filter(({ using, withCheck }) => [using, withCheck].some((text) => textUses(text, column, context)))
      .map(({ name }) => `policy "${name}"${ofPart(table)}`),
  ])
}

function ofPart(table: Table): string {
  return table.partOf === undefined ? '' : ` of partition "${displayName(table)}"`
}

/** Every table and view is a type too, of its rows. */
function rowsOf(model: SchemaModel, target: Target, context: FoldContext): readonly string[] {
  return ownersMentioning(model, target.name).flatMap((owner) =>
    'kind' in owner && owner.kind === 'routine' && namesRows(owner, target.name, context)
      ? [`function "${displayName(owner)}"`]
      : [],
  )
}

function namesRows(routine: Routine, name: string, context: FoldContext): boolean {
  const types = argumentsOf(routine.arguments, context).map(({ type }) => type)
  return [...types, routine.returns ?? ''].some((text) => mentions(text, context.rules.lexer).has(name))
}

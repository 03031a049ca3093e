import { names } from '../../model/dependants.js'
import { keptLabel, keptSaying } from '../../model/kept.js'
import type { Domain, Routine, View } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { ownersMentioning } from '../../model/schema-objects.js'
import { displayName, sameTable, type Index, type Table, type Trigger } from '../../model/table.js'
import { functionCalls, type FunctionCall } from '../../sql/function-calls.js'
import type { FoldContext } from '../definition.js'
import { readingRules } from './reading-rules.js'
import { argumentsOf, routinesNamed } from './routine-ref.js'
import { inSchema } from './table-ref.js'

/**
 * What keeps a function from being dropped: triggers that run it, expressions and queries that call it, and functions
 * that say in `uses` that they need it. The text of a function is not bound to what it calls, on any engine.
 */
export function routineDependants(
  model: SchemaModel,
  routine: Routine,
  context: FoldContext,
): readonly string[] {
  const isCalled = callOf(model, routine, context)
  const kept = keptSaying(model, isCalled).map(keptLabel)
  const standing = ownersMentioning(model, routine.name).flatMap((owner): readonly string[] => {
    if (!('kind' in owner)) return ofTable(owner, routine, isCalled)
    switch (owner.kind) {
      case 'view':
        return ofView(owner, routine, isCalled)
      case 'domain':
        return domainCalls(owner, isCalled) ? [`domain "${displayName(owner)}"`] : []
      case 'routine':
        return !sameTable(owner, routine) &&
          owner.uses !== undefined &&
          names(owner.body, owner.uses, routine, readingRules(context))
          ? [`function "${displayName(owner)}"`]
          : []
      case 'enum':
      case 'sequence':
      case 'schema':
      case 'extension':
        return []
    }
  })
  return [...standing, ...kept]
}

type IsCalled = (text: string | undefined) => boolean

/**
 * Does a text call this function, and no other of its name? Told by how many arguments it takes; where another takes as
 * many, the text does not say which is meant.
 */
function callOf(model: SchemaModel, routine: Routine, context: FoldContext): IsCalled {
  const others = routinesNamed(model, routine).filter(({ signature }) => signature !== routine.signature)
  const isMeant = (call: FunctionCall): boolean =>
    sameTable(inSchema(call.name, call.schema, context), routine) &&
    takes(routine, call.argumentCount, context) &&
    !others.some((other) => takes(other, call.argumentCount, context))
  return (text) => text !== undefined && functionCalls(text, context.rules.lexer).some(isMeant)
}

function takes(routine: Routine, count: number, context: FoldContext): boolean {
  const given = argumentsOf(routine.arguments, context).filter(({ mode }) => mode !== 'out')
  const most = given.some(({ mode }) => mode === 'variadic') ? Infinity : given.length
  return count >= given.filter(({ hasDefault }) => !hasDefault).length && count <= most
}

function ofTable(table: Table, routine: Routine, isCalled: IsCalled): readonly string[] {
  const name = displayName(table)
  return [
    ...table.columns.flatMap((column) => [
      ...(column.default !== undefined && 'sql' in column.default && isCalled(column.default.sql)
        ? [`the default of "${name}"."${column.name}"`]
        : []),
      ...(isCalled(column.generated?.sql) ? [`generated column "${column.name}" of "${name}"`] : []),
    ]),
    ...table.checks.flatMap((check) => (isCalled(check.check) ? [`check "${check.name}" of "${name}"`] : [])),
    ...indexesCalling(table.indexes, isCalled).map((index) => `index "${index}" of "${name}"`),
    ...indexesCalling(table.excludes, isCalled).map(
      (exclude) => `exclusion constraint "${exclude}" of "${name}"`,
    ),
    ...table.policies
      .filter(({ using, withCheck }) => isCalled(using) || isCalled(withCheck))
      .map((policy) => `policy "${policy.name}" of "${name}"`),
    ...triggersCalling(table.triggers, routine, isCalled).map(
      (trigger) => `trigger "${trigger}" of "${name}"`,
    ),
    ...(table.partitionBy !== undefined && 'sql' in table.partitionBy.by && isCalled(table.partitionBy.by.sql)
      ? [`the partition key of "${name}"`]
      : []),
  ]
}

function ofView(view: View, routine: Routine, isCalled: IsCalled): readonly string[] {
  const name = displayName(view)
  return [
    ...(isCalled(view.query) ? [`view "${name}"`] : []),
    ...indexesCalling(view.indexes, isCalled).map((index) => `index "${index}" of "${name}"`),
    ...triggersCalling(view.triggers, routine, isCalled).map(
      (trigger) => `trigger "${trigger}" of "${name}"`,
    ),
  ]
}

function indexesCalling(
  indexes: readonly Pick<Index, 'name' | 'elements' | 'where'>[],
  isCalled: IsCalled,
): readonly string[] {
  return indexes
    .filter(({ elements, where }) => isCalled(where) || elements.some(({ sql }) => isCalled(sql)))
    .map(({ name }) => name)
}

function triggersCalling(
  triggers: readonly Trigger[],
  routine: Routine,
  isCalled: IsCalled,
): readonly string[] {
  return triggers
    .filter(
      (trigger) =>
        isCalled(trigger.when) ||
        (routine.signature === '' && trigger.function !== undefined && sameTable(trigger.function, routine)),
    )
    .map(({ name }) => name)
}

function domainCalls({ check, default: value }: Domain, isCalled: IsCalled): boolean {
  return isCalled(check?.sql) || (value !== undefined && 'sql' in value && isCalled(value.sql))
}

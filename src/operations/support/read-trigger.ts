import { suggest } from '../../diagnostics/suggest.js'
import type { CreateTrigger, Name } from '../../generated/documents.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName, sameTable, type TableName, type Trigger, type TriggerEvent } from '../../model/table.js'
import type { TriggerOwner } from '../../steps/object-steps.js'
import type { FoldContext } from '../definition.js'
import { expression, sqlBody } from './by-dialect.js'
import { readings } from './object-name.js'
import { opaqueKey } from './opaque.js'
import type { ProblemList } from './problem-list.js'
import { missingRoutine, routinesNamed, routineText } from './routine-ref.js'
import { inSchema } from './table-ref.js'
import { ownerName } from './trigger-owner.js'

/** A trigger as the model keeps it; what it runs is that of this dialect. Undefined, with problems, when nothing can be run. */
export function readTrigger(
  keys: CreateTrigger,
  owner: TriggerOwner,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): Trigger | undefined {
  const when = keys.when === undefined ? undefined : expression(keys.when, '/when', context, problems)
  const action = readAction(keys, owner, model, context, problems)
  if (action === undefined) return undefined
  return {
    name: keys.name,
    timing: keys.timing,
    events: eventOrder.filter((event) => keys.events.includes(event)),
    ...(keys.update_of === undefined ? {} : { updateOf: keys.update_of }),
    forEach: keys.for_each ?? 'row',
    ...(when === undefined ? {} : { when }),
    ...action,
  }
}

/** The order in which they are written means nothing. */
const eventOrder: readonly TriggerEvent[] = ['insert', 'update', 'delete', 'truncate']

function readAction(
  keys: CreateTrigger,
  owner: TriggerOwner,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): Pick<Trigger, 'function' | 'arguments' | 'body'> | undefined {
  const { runs } = context.rules.triggers
  if (runs === 'function' && keys.function !== undefined) {
    const found = triggerFunction(keys.function, owner, model, context, problems)
    return {
      function: found,
      ...(keys.arguments === undefined || keys.arguments.length === 0 ? {} : { arguments: keys.arguments }),
    }
  }
  if (runs === 'body' && keys.body !== undefined) {
    const body = sqlBody(keys.body, '/body', context, problems)
    return body === undefined ? undefined : { body }
  }
  problems.add({
    ruleId: 'sql/missing-dialect',
    message: `the trigger says nothing of what to run on ${context.rules.dialect}`,
    pointer: '',
    atKey: true,
    help:
      runs === 'function'
        ? 'name a function that returns trigger under `function`, made by create_function; or limit the operation with `dialects`'
        : 'write what to run under `body`, or limit the operation with `dialects`',
  })
  return undefined
}

/**
 * The function that a trigger names: in the schema of its table, in the default one, or with its schema before a dot.
 * Raw SQL that `creates` it will do, as will one that the engine brings along, or may have from an extension.
 */
function triggerFunction(
  text: Name,
  owner: TriggerOwner,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): TableName {
  const beside = inSchema(text, ownerName(owner).schema, context)
  const names = [beside, ...readings(text, context).filter(({ part }) => part === undefined)]
  for (const name of names) {
    const routine = findObject(model, 'routine', name, '')
    if (routine !== undefined) {
      if (!/^trigger$/i.test(routine.returns ?? '')) {
        problems.add({
          ruleId: 'model/conflicting-keys',
          message: `function ${routineText(routine)} ${routine.returns === undefined ? 'returns nothing' : `returns ${routine.returns}`}; a trigger runs one that returns trigger`,
          pointer: '/function',
          help: 'name another function, or give this one `returns: trigger`',
        })
      }
      return nameAlone(name)
    }
  }
  const known = names.find((name) => model.opaque.has(opaqueKey(name))) ?? builtIn(names, context)
  if (known !== undefined) return nameAlone(known)
  addUnknown(text, names, model, context, problems)
  return nameAlone(names.find(({ schema }) => schema !== undefined) ?? beside)
}

function builtIn(names: readonly TableName[], { rules }: FoldContext): TableName | undefined {
  const { builtIn: brought } = rules.triggers
  return brought.find((one) =>
    names.some((name) => sameTable(name, one) || (name.schema === undefined && name.name === one.name)),
  )
}

/** What many an extension brings is not known, so that a name which is like no other passes where there is one. */
function addUnknown(
  text: string,
  names: readonly TableName[],
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const withArguments = [...new Set(names.flatMap((name) => routinesNamed(model, name)))]
  if (withArguments.length > 0) {
    problems.add({
      ruleId: 'model/no-such-object',
      message: `there is no function ${displayName(names[0] ?? { name: text })}() without arguments; there is ${withArguments.map(routineText).join(', ')}`,
      pointer: '/function',
      help: 'a trigger hands its texts over in TG_ARGV: declare the function without arguments',
    })
    return
  }
  const routines = objectsOf(model, 'routine').map(({ name }) => name)
  if (context.rules.extensions.bringing({ kind: 'function', name: text }).length > 0) return
  if (objectsOf(model, 'extension').length > 0 && suggest(text, routines).length === 0) return
  problems.add({
    ...missingRoutine(model, names[0] ?? { name: text }, '/function'),
    help: 'make it by create_function with `returns: trigger`; if raw SQL makes it, name it in the `creates` of that execute',
  })
}

function nameAlone({ schema, name }: TableName): TableName {
  return schema === undefined ? { name } : { schema, name }
}

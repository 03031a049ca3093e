import { suggest } from '../../diagnostics/suggest.js'
import type { FunctionArguments } from '../../generated/documents.js'
import type { Routine } from '../../model/objects.js'
import type { RoutineArgument } from '../../model/routine-rules.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName, sameTable, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { sqlText } from './by-dialect.js'
import { fail, ProblemList } from './problem-list.js'
import { inSchema } from './table-ref.js'

/** The `name` and `schema` keys of an operation on a function. */
export interface RoutineKeys {
  readonly name: string
  readonly schema?: string
}

/** The name of the function; the default schema's own name equals leaving it out. */
export function routineNameOf({ name, schema }: RoutineKeys, context: FoldContext): TableName {
  return inSchema(name, schema, context)
}

/** The keys that name a function, for another operation on it. */
export function routineKeys({ name, schema }: RoutineKeys): RoutineKeys {
  return schema === undefined ? { name } : { name, schema }
}

/** What tells the function apart that has these arguments. */
export function signatureOf(text: string, context: FoldContext): string {
  return context.rules.routines.signatureOf(argumentsOf(text, context))
}

/** Arguments, as between the brackets, taken apart where the operation stands. */
export function argumentsOf(text: string, context: FoldContext): readonly RoutineArgument[] {
  const isNamed = (name: TableName): boolean =>
    context.namedType(inSchema(name.name, name.schema, context)) !== undefined
  return context.rules.routines
    .readArguments(text, isNamed)
    .map((argument) => ({ ...argument, type: inDefaultSchema(argument.type, context) }))
}

/** A type stands in no schema where it stands in the default one, as engines tell it. */
function inDefaultSchema(type: string, { defaultSchema: own, rules }: FoldContext): string {
  const before = own === undefined ? [] : [`${own}.`, `${rules.lexer.rules.quoteName(own)}.`]
  const written = before.find((prefix) => type.startsWith(prefix))
  if (written === undefined) return type
  const bare = type.slice(written.length)
  return 'kind' in rules.resolveType(bare, 'portable', () => false) ? type : bare
}

/** Functions of one name, by signature. */
export function routinesNamed(model: SchemaModel, name: TableName): readonly Routine[] {
  return objectsOf(model, 'routine').filter((routine) => sameTable(routine, name))
}

/** Is there another function whose name is the same to the server, in other letters? */
export function checkSpelling(
  routine: Routine,
  model: SchemaModel,
  { rules }: FoldContext,
  problems: ProblemList,
): void {
  if (!rules.routines.foldsNames) return
  const folded = routine.name.toLowerCase()
  const other = objectsOf(model, 'routine').find(
    ({ name, schema }) => schema === routine.schema && name !== routine.name && name.toLowerCase() === folded,
  )
  if (other === undefined) return
  problems.add({
    ruleId: 'model/name-taken',
    message: `"${displayName(other)}" is the same name to ${rules.dialect}, which does not tell upper and lower case apart`,
    pointer: '/name',
    help: 'choose another name, or drop the other one first',
  })
}

/** The function as a person reads it: `full_name(text, text)`. */
export function routineText(routine: Pick<Routine, 'name' | 'schema' | 'signature'>): string {
  return `${displayName(routine)}(${routine.signature})`
}

/** `function` or `procedure`. */
export function routineNoun({ returns }: { readonly returns?: unknown }): 'function' | 'procedure' {
  return returns === undefined ? 'procedure' : 'function'
}

/**
 * The function that keys name: by its arguments where they are stated, else the only one of its name.
 *
 * @throws ProblemError model/no-such-object, model/ambiguous-match
 */
export function existingRoutine(
  model: SchemaModel,
  keys: RoutineKeys & { readonly arguments?: FunctionArguments },
  context: FoldContext,
): Routine {
  const name = routineNameOf(keys, context)
  const problems = new ProblemList()
  const text =
    keys.arguments === undefined ? undefined : sqlText(keys.arguments, '/arguments', context, problems)
  problems.throwIfAny()
  if (text !== undefined) return routineBySignature(model, name, signatureOf(text, context), '/arguments')
  const [found, another, ...more] = routinesNamed(model, name)
  if (found === undefined) return fail(missingRoutine(model, name, '/name'))
  if (another === undefined) return found
  const all = [found, another, ...more]
  return fail({
    ruleId: 'model/ambiguous-match',
    message: `${all.length} functions are called "${displayName(name)}": ${all.map(routineText).join(', ')}`,
    pointer: '/name',
    suggestions: all.map(({ signature }) => `arguments: ${JSON.stringify(signature)}`),
    help: 'say which by `arguments`',
  })
}

/** @throws ProblemError model/no-such-object, with the functions of the same name. */
export function routineBySignature(
  model: SchemaModel,
  name: TableName,
  signature: string,
  at: string,
): Routine {
  const found = findObject(model, 'routine', name, signature)
  if (found !== undefined) return found
  const others = routinesNamed(model, name)
  if (others.length === 0) return fail(missingRoutine(model, name, '/name'))
  return fail({
    ruleId: 'model/no-such-object',
    message: `there is no function ${routineText({ ...name, signature })} at this point`,
    pointer: at,
    help: `those of the name are ${others.map(routineText).join(', ')}`,
    missing: { kind: 'routine', ...routineKeys(name) },
  })
}

/** The problem of a function that is not there, at the key that names it. */
export function missingRoutine(model: SchemaModel, name: TableName, at: string) {
  const routines = objectsOf(model, 'routine')
  const suggestions = suggest(
    name.name,
    routines.filter(({ schema }) => schema === name.schema).map((routine) => routine.name),
  )
  const elsewhere = routines.find((routine) => routine.name === name.name)
  return {
    ruleId: 'model/no-such-object' as const,
    message: `there is no function "${displayName(name)}" at this point`,
    pointer: at,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    missing: { kind: 'routine' as const, ...routineKeys(name) },
    help:
      elsewhere === undefined ? helpToMake(routines) : `there is ${routineText(elsewhere)}: state its schema`,
  }
}

function helpToMake(routines: readonly Routine[]): string {
  if (routines.length === 0) return 'there are no functions at this point: create it first'
  return `create it first; the functions at this point are ${routines.map(routineText).join(', ')}`
}

import { suggest } from '../../diagnostics/suggest.js'
import type { Problem } from '../../diagnostics/problem.js'
import type { Domain, EnumType } from '../../model/objects.js'
import { nameKey, type SchemaModel } from '../../model/schema-model.js'
import { findType, objectsOf } from '../../model/schema-objects.js'
import { displayName, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { fail } from './problem-list.js'
import { inSchema } from './table-ref.js'

/** The `name` and `schema` keys of an operation on an enum or a domain. */
export interface TypeKeys {
  readonly name: string
  readonly schema?: string
}

/** The type an operation names; the default schema's own name equals leaving it out. */
export function typeNameOf(keys: TypeKeys, context: FoldContext): TableName {
  return inSchema(keys.name, keys.schema, context)
}

/** The keys that name a type, for another operation on it and for `missing`. */
export function typeKeys({ name, schema }: TypeKeys): TypeKeys {
  return schema === undefined ? { name } : { name, schema }
}

/** The enum that an operation which succeeded found. */
export function findEnum(model: SchemaModel, keys: TypeKeys, context: FoldContext): EnumType | undefined {
  const found = findType(model, typeNameOf(keys, context))
  return found?.kind === 'enum' ? found : undefined
}

/** The domain that an operation which succeeded found. */
export function findDomain(model: SchemaModel, keys: TypeKeys, context: FoldContext): Domain | undefined {
  const found = findType(model, typeNameOf(keys, context))
  return found?.kind === 'domain' ? found : undefined
}

/** @throws ProblemError model/no-such-object, with near names. */
export function existingEnum(model: SchemaModel, keys: TypeKeys, context: FoldContext): EnumType {
  return findEnum(model, keys, context) ?? fail(missingType(model, 'enum', keys, context))
}

/** @throws ProblemError model/no-such-object, with near names. */
export function existingDomain(model: SchemaModel, keys: TypeKeys, context: FoldContext): Domain {
  return findDomain(model, keys, context) ?? fail(missingType(model, 'domain', keys, context))
}

function missingType(
  model: SchemaModel,
  noun: 'enum' | 'domain',
  keys: TypeKeys,
  context: FoldContext,
): Problem {
  const name = typeNameOf(keys, context)
  const other = findType(model, name)
  const all = objectsOf(model, noun)
  const suggestions = suggest(
    name.name,
    all.filter(({ schema }) => schema === name.schema).map((type) => type.name),
  )
  const isOpaque = model.names.has(nameKey('opaque', name.name, name.schema))
  const missing = { kind: 'type' as const, ...typeKeys(name) }
  if (other !== undefined) {
    return {
      ruleId: 'model/no-such-object',
      message: `"${displayName(name)}" is ${other.kind === 'enum' ? 'an enum, not a domain' : 'a domain, not an enum'}`,
      pointer: '/name',
      help: `write the operation on ${other.kind === 'enum' ? 'enums' : 'domains'} instead`,
    }
  }
  return {
    ruleId: 'model/no-such-object',
    message: isOpaque
      ? `"${displayName(name)}" is known by name only: raw SQL made it`
      : `there is no ${noun} "${displayName(name)}" at this point`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: isOpaque
      ? `say what the SQL makes: give its execute an \`effect\` with a create_${noun} instead of \`creates\``
      : all.length === 0
        ? `there are no ${noun}s at this point: create it first`
        : `create it first; the ${noun}s at this point are ${all.map(displayName).join(', ')}`,
    missing,
  }
}

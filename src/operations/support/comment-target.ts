import type { SetComment } from '../../generated/documents.js'
import { suggest } from '../../diagnostics/suggest.js'
import { objectNouns, type Namespace, type SchemaObject } from '../../model/objects.js'
import { type SchemaModel } from '../../model/schema-model.js'
import { findObject, putObject } from '../../model/schema-objects.js'
import { displayName, nameOf, type Constraint } from '../../model/table.js'
import type { CommentTarget } from '../../steps/object-steps.js'
import type { FoldContext } from '../definition.js'
import { withConstraint, withKey, withoutConstraint } from './edit.js'
import { existingObject } from './existing-object.js'
import { constraintByName } from './find-constraint.js'
import { indexByName } from './find-index.js'
import { impliedSchema, putImplied } from './implied-schema.js'
import { existingIndexed, putIndexed } from './indexed.js'
import { existingOwned, putOwned } from './owned-table.js'
import { fail } from './problem-list.js'
import { atKey } from './at-key.js'
import { refuseInherited } from './refuse-inherited.js'
import { routineOf } from './rights-target.js'
import { inSchema, keysOf, type TableKeys } from './table-ref.js'
import { existingOwner, ownerName, ownerText, triggersOf, withTriggers } from './trigger-owner.js'
import { existingDomain, existingEnum } from './type-ref.js'

/** What a comment is about, as it is in the model. */
export interface Commented {
  readonly target: CommentTarget
  readonly comment: string | undefined
  /** `index "ix" of "users"`, for messages. */
  readonly label: string
  /** The model with another comment on it. */
  put(comment: string | undefined): SchemaModel
}

/** The keys that name what a comment is about; `schema` and `table` may stand beside the others. */
export const commentKeys = [
  'index',
  'constraint',
  'trigger',
  'view',
  'sequence',
  'enum',
  'domain',
  'function',
] as const

/** What is named beside its table. */
const partsOfTables: ReadonlySet<string> = new Set(['index', 'constraint', 'trigger'])

/**
 * Finds what the keys name.
 *
 * @throws ProblemError when it is not there, or when the keys do not say one
 */
export function commentedBy(keys: SetComment, model: SchemaModel, context: FoldContext): Commented {
  const stated = commentKeys.filter((key) => keys[key] !== undefined)
  const [first, second] = stated
  if (
    second !== undefined ||
    (first === undefined && (keys.schema === undefined || keys.table !== undefined))
  ) {
    return fail({
      ruleId: 'schema/exactly-one',
      message:
        second !== undefined
          ? `${stated.join(' and ')} are stated; a comment is about one of them`
          : 'nothing says what the comment is about',
      pointer: second === undefined ? '' : `/${second}`,
      ...(second === undefined ? {} : { atKey: true }),
      help: `state exactly one of ${commentKeys.join(', ')}, or schema alone; alter_table and alter_column set the comments of tables and columns`,
    })
  }
  if (first !== undefined && keys.table !== undefined && !partsOfTables.has(first)) {
    return fail({
      ruleId: 'model/conflicting-keys',
      message: `a ${first} belongs to no table`,
      pointer: '/table',
      atKey: true,
      help: 'remove table',
    })
  }
  const { index, constraint, trigger, view, sequence, domain, function: routine, schema } = keys
  const inKeys = schema === undefined ? {} : { schema }
  const named = (name: string) => inSchema(name, schema, context)
  if (index !== undefined) return indexOf(keys, index, model, context)
  if (constraint !== undefined) return constraintOf(keys, constraint, model, context)
  if (trigger !== undefined) return triggerOf(keys, trigger, model, context)
  if (view !== undefined) return ofObject(existingObject(model, 'view', named(view), '/view'), model)
  if (sequence !== undefined) {
    return ofObject(existingObject(model, 'sequence', named(sequence), '/sequence'), model)
  }
  if (keys.enum !== undefined) {
    const { enum: name } = keys
    return ofObject(
      atKey('/enum', () => existingEnum(model, { ...inKeys, name }, context)),
      model,
    )
  }
  if (domain !== undefined) {
    return ofObject(
      atKey('/domain', () => existingDomain(model, { ...inKeys, name: domain }, context)),
      model,
    )
  }
  if (routine !== undefined) return ofObject(routineOf({ ...keys, function: routine }, model, context), model)
  return ofSchema(schema ?? '', model, context)
}

/** Objects whose comments are set here. */
type CommentedObject = Exclude<SchemaObject, { readonly kind: 'extension' }>

function ofObject(object: CommentedObject, model: SchemaModel): Commented {
  return {
    target: { kind: 'object', object },
    comment: object.comment,
    label: `${objectNouns[object.kind]} "${displayName(object)}"`,
    put: (comment) => putObject(model, withKey<CommentedObject, 'comment'>(object, 'comment', comment)),
  }
}

/** A schema that nobody made is in the model for as long as something is said of it. */
function ofNobodys(schema: Namespace, model: SchemaModel): Commented {
  return {
    ...ofObject(schema, model),
    put: (comment) => putImplied(model, withKey<Namespace, 'comment'>(schema, 'comment', comment)),
  }
}

/** The comment of a schema that others share is theirs, and says who made it. */
function ofSchema(name: string, model: SchemaModel, { rules }: FoldContext): Commented {
  const there = findObject(model, 'schema', { name })
  if ((there === undefined || there.implied === true) && rules.stored.schemasFromBirth.includes(name)) {
    return ofNobodys(there ?? impliedSchema(name), model)
  }
  const found = existingObject(model, 'schema', { name }, '/schema')
  if (!found.shared) return ofObject(found, model)
  return fail({
    ruleId: 'model/conflicting-keys',
    message: `schema "${name}" is shared, and its comment belongs to whoever made it`,
    pointer: '/schema',
    help: 'write the comment in create_schema: it is set where the schema is made',
  })
}

/** The `table` and `schema` keys; where a table is needed, the format says that it is stated. */
function tableKeysOf({ table = '', schema }: SetComment): TableKeys {
  return schema === undefined ? { table } : { table, schema }
}

function withComment<T extends { readonly name: string; readonly comment?: string }>(
  items: readonly T[],
  name: string,
  comment: string | undefined,
): readonly T[] {
  return items.map((item) => (item.name === name ? withKey<T, 'comment'>(item, 'comment', comment) : item))
}

function indexOf(keys: SetComment, name: string, model: SchemaModel, context: FoldContext): Commented {
  const table = existingIndexed(model, tableKeysOf(keys), context)
  const index = atKey('/index', () => indexByName(table, name))
  refuseInherited(model, table, { kind: 'index', name }, 'comment', '/index')
  return {
    target: { kind: 'index', of: nameOf(table), name },
    comment: index.comment,
    label: `index "${name}" of "${displayName(table)}"`,
    put: (comment) =>
      putIndexed(model, { ...table, indexes: withComment(table.indexes, name, comment) }, context),
  }
}

function constraintOf(keys: SetComment, name: string, model: SchemaModel, context: FoldContext): Commented {
  const table = existingOwned(model, tableKeysOf(keys), context)
  const constraint = atKey('/constraint', () => constraintByName(table, name))
  refuseInherited(model, table, constraint, 'comment', '/constraint')
  return {
    target: { kind: 'constraint', of: nameOf(table), name },
    comment: constraint.comment,
    label: `constraint "${name}" of "${displayName(table)}"`,
    put: (comment) =>
      putOwned(
        model,
        withConstraint(
          withoutConstraint(table, constraint),
          withKey<Constraint, 'comment'>(constraint, 'comment', comment),
        ),
        context,
      ),
  }
}

function triggerOf(keys: SetComment, name: string, model: SchemaModel, context: FoldContext): Commented {
  const owner = existingOwner(model, tableKeysOf(keys), context)
  const triggers = triggersOf(owner)
  const trigger = triggers.find((candidate) => candidate.name === name)
  if (trigger === undefined) {
    const names = triggers.map((other) => other.name)
    const suggestions = suggest(name, names)
    return fail({
      ruleId: 'model/no-such-object',
      message: `${ownerText(owner)} has no trigger "${name}" at this point`,
      pointer: '/trigger',
      ...(suggestions.length === 0 ? {} : { suggestions }),
      help: names.length === 0 ? 'it has no triggers at all' : `it has ${names.join(', ')}`,
      missing: { kind: 'trigger', ...keysOf(ownerName(owner)), name },
    })
  }
  return {
    target: { kind: 'trigger', of: ownerName(owner), name },
    comment: trigger.comment,
    label: `trigger "${name}" of ${ownerText(owner)}`,
    put: (comment) => withTriggers(model, owner, withComment(triggers, name, comment), context),
  }
}

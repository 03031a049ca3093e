import { nameKey, namesOf, type NamedKind, type SchemaModel } from '../../model/schema-model.js'
import type { SchemaObject } from '../../model/objects.js'
import { namesOfObject } from '../../model/schema-objects.js'
import { displayName, sameTable, type Table, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'

const nouns: Readonly<Record<NamedKind, string>> = {
  table: 'table',
  index: 'index',
  primary_key: 'primary key',
  unique: 'unique constraint',
  foreign_key: 'foreign key',
  check: 'check',
  exclude: 'exclusion constraint',
  trigger: 'trigger',
  policy: 'policy',
  partition: 'partition',
  view: 'view',
  type: 'type',
  routine: 'function',
  schema: 'schema',
  extension: 'extension',
  sequence: 'sequence',
  opaque: 'object made by raw SQL',
}

/** Where the document names an object, or would. */
export type PlaceOf = (kind: NamedKind, name: string) => string

/**
 * Checks every name that `next` has and `previous` had not: it must fit the engine's limit and be free in each name
 * space it enters, here in the model, where the server's refusal would come too late.
 */
export function checkNewNames(
  model: SchemaModel,
  previous: Table | undefined,
  next: Table,
  placeOf: PlaceOf,
  context: FoldContext,
  problems: ProblemList,
): void {
  const old = (previous === undefined ? [] : namesOf(previous)).map(({ kind, name }) => `${kind} ${name}`)
  const all = namesOf(next)
  all.forEach(({ kind, name }, i) => {
    const known = old.indexOf(`${kind} ${name}`)
    if (known >= 0) {
      old.splice(known, 1)
      return
    }
    checkLength(name, placeOf(kind, name), context, problems)
    const owner = ownerOf(model, previous, next, all.slice(0, i), { kind, name }, context)
    if (owner !== undefined) problems.add(nameTaken({ kind, name }, owner, placeOf(kind, name)))
  })
}

/** Names longer than the engine keeps would be cut by it without a word. */
export function checkLength(name: string, at: string, context: FoldContext, problems: ProblemList): void {
  const bytes = Buffer.byteLength(name)
  if (bytes <= context.rules.maxNameBytes) return
  problems.add({
    ruleId: 'model/name-too-long',
    message: `"${name}" has ${bytes} bytes; ${context.rules.dialect} keeps ${context.rules.maxNameBytes}`,
    pointer: at,
    help: 'choose a shorter name',
  })
}

interface Named {
  readonly kind: NamedKind
  readonly name: string
}

function ownerOf(
  model: SchemaModel,
  previous: Table | undefined,
  next: Table,
  earlier: readonly Named[],
  { kind, name }: Named,
  context: FoldContext,
): string | undefined {
  for (const space of context.rules.nameSpaces) {
    if (!space.kinds.includes(kind)) continue
    const own = earlier.find((other) => other.name === name && space.kinds.includes(other.kind))
    if (own !== undefined) return `the ${nouns[own.kind]} of the same table`
    if (space.scope === 'table') {
      const there = standing(previous, next, space.kinds).find(
        (other) => other.name === name && other.kind !== kind,
      )
      if (there !== undefined) return `the ${nouns[there.kind]} of the same table`
      continue
    }
    for (const other of space.kinds) {
      for (const owner of model.names.get(nameKey(other, name, next.schema)) ?? []) {
        if (owner.name !== name && space.foldsCase !== true) continue
        if (previous !== undefined && sameTable(owner.table, previous)) {
          if (!namesOf(next).some((named) => named.kind === other && named.name === name)) continue
          if (other === kind) continue
        }
        const text = ownerText(other, name, owner.table)
        return owner.name === name ? text : `${text}, "${owner.name}", as upper and lower case are one there`
      }
    }
  }
  return undefined
}

/** What the table had before, of these kinds, and has still. */
function standing(previous: Table | undefined, next: Table, kinds: readonly NamedKind[]): readonly Named[] {
  if (previous === undefined) return []
  const names = namesOf(next)
  return namesOf(previous).filter(
    ({ kind, name }) =>
      kinds.includes(kind) && names.some((named) => named.kind === kind && named.name === name),
  )
}

/** Kinds that stand in a schema by themselves, with what a person calls one. */
const independent: Readonly<Partial<Record<NamedKind, string>>> = {
  table: 'a table',
  view: 'a view',
  type: 'a type',
  routine: 'a function with the same arguments',
  schema: 'a schema',
  extension: 'an extension',
  opaque: 'an object made by raw SQL',
}

/** Who has the name: `a view`, `the index of table "users"`. */
function ownerText(kind: NamedKind, name: string, owner: TableName): string {
  const alone = independent[kind]
  if (alone !== undefined) return alone
  if (kind === 'sequence') {
    return owner.name === name ? 'a sequence' : `the identity sequence of table "${displayName(owner)}"`
  }
  return `${kind === 'partition' ? 'a' : 'the'} ${nouns[kind]} of table "${displayName(owner)}"`
}

/** Checks the names that an object of its own takes, and had not before. */
export function checkNewObjectNames(
  model: SchemaModel,
  previous: SchemaObject | undefined,
  next: SchemaObject,
  placeOf: PlaceOf,
  context: FoldContext,
  problems: ProblemList,
): void {
  const old = new Set(
    (previous === undefined || previous.schema !== next.schema ? [] : namesOfObject(previous)).map(
      ({ kind, name }) => `${kind} ${name}`,
    ),
  )
  for (const { kind, name } of namesOfObject(next)) {
    if (old.has(`${kind} ${name}`)) continue
    checkLength(kind === 'routine' ? next.name : name, placeOf(kind, name), context, problems)
    const owner = context.rules.nameSpaces
      .filter(({ scope, kinds }) => scope === 'schema' && kinds.includes(kind))
      .flatMap(({ kinds }) => kinds)
      .map((other) => {
        const [first] = model.names.get(nameKey(other, name, next.schema)) ?? []
        return first === undefined ? undefined : ownerText(other, name, first.table)
      })
      .find((found) => found !== undefined)
    if (owner === undefined) continue
    // Where arguments do not tell functions apart, they are no part of the name.
    const isAlone = kind === 'routine' && context.rules.routines.foldsNames
    const [taken, by] = isAlone ? [next.name, 'a function or procedure'] : [name, owner]
    problems.add(nameTaken({ kind, name: taken }, by, placeOf(kind, name)))
  }
}

function nameTaken({ kind, name }: Named, owner: string, at: string) {
  const isWritten = independent[kind] !== undefined || /\/(?:name|to|to_schema)$/.test(at)
  return {
    ruleId: 'model/name-taken' as const,
    message: `the name "${name}" is taken by ${owner}`,
    pointer: at,
    help: isWritten
      ? 'choose another name, or drop or rename the other one first'
      : `give the ${nouns[kind]} a name of its own with \`name\`, or rename the other one first`,
  }
}

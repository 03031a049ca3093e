import { nameKey, namesOf, type NamedKind, type SchemaModel } from '../../model/schema-model.js'
import { displayName, sameTable, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'

const nouns: Readonly<Record<NamedKind, string>> = {
  table: 'table',
  index: 'index',
  primary_key: 'primary key',
  unique: 'unique constraint',
  foreign_key: 'foreign key',
  check: 'check',
  sequence: 'identity sequence',
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
    if (space.scope === 'table') continue
    for (const other of space.kinds) {
      for (const owner of model.names.get(nameKey(other, name, next.schema)) ?? []) {
        if (previous !== undefined && sameTable(owner.table, previous)) {
          if (!namesOf(next).some((named) => named.kind === other && named.name === name)) continue
          if (other === kind) continue
        }
        return other === 'table'
          ? 'a table'
          : other === 'opaque'
            ? 'an object made by raw SQL'
            : `the ${nouns[other]} of table "${displayName(owner.table)}"`
      }
    }
  }
  return undefined
}

function nameTaken({ kind, name }: Named, owner: string, at: string) {
  const isWritten = kind === 'table' || /\/(?:name|to|to_schema)$/.test(at)
  return {
    ruleId: 'model/name-taken' as const,
    message: `the name "${name}" is taken by ${owner}`,
    pointer: at,
    help: isWritten
      ? 'choose another name, or drop or rename the other one first'
      : `give the ${nouns[kind]} a name of its own with \`name\`, or rename the other one first`,
  }
}

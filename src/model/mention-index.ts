import { Map as PersistentMap } from 'immutable'
import type { SchemaObject } from './objects.js'
import type { Table, Trigger, Value } from './table.js'

/** By word: the keys (`mentionKey`) of tables and objects whose SQL texts, or types, have it. */
export type MentionIndex = PersistentMap<string, PersistentMap<string, true>>

type Owner = Table | SchemaObject

/** Key of a table or an object among all of them: `table "users"`, `view "billing"."due"`. */
export function mentionKey(owner: Owner): string {
  return 'kind' in owner ? objectKey(owner) : `table ${quoted(owner)}`
}

/** Key of an object in the model. Enums and domains share one name space; functions of one name differ in their arguments. */
export function objectKey(
  object: Pick<SchemaObject, 'kind' | 'name' | 'schema'> & { readonly signature?: string },
): string {
  const space = object.kind === 'enum' || object.kind === 'domain' ? 'type' : object.kind
  const signature = object.kind === 'routine' ? `(${object.signature ?? ''})` : ''
  return `${space} ${quoted(object)}${signature}`
}

function quoted({ schema, name }: { readonly schema?: string; readonly name: string }): string {
  return schema === undefined ? JSON.stringify(name) : `${JSON.stringify(schema)}.${JSON.stringify(name)}`
}

/** The index with the words of this owner. */
export function withMentions(index: MentionIndex, key: string, owner: Owner): MentionIndex {
  const words = wordsOf(owner)
  if (words.size === 0) return index
  return index.withMutations((next) => {
    for (const word of words) {
      next.set(word, (next.get(word) ?? PersistentMap<string, true>()).set(key, true))
    }
  })
}

/** The index without the words of this owner, as it was put in. */
export function withoutMentions(index: MentionIndex, key: string, owner: Owner): MentionIndex {
  const words = wordsOf(owner)
  if (words.size === 0) return index
  return index.withMutations((next) => {
    for (const word of words) {
      const left = next.get(word)?.delete(key)
      if (left === undefined || left.isEmpty()) next.delete(word)
      else next.set(word, left)
    }
  })
}

/** The form in which a name stands in the index. */
export function mentionWord(name: string): string {
  return name.toLowerCase()
}

/**
 * Every word of the owner's texts, inside string constants too (`nextval('x')`), in lower case; and names it states by
 * themselves. More words than are meant: whoever looks here looks again, exactly, at what is found.
 */
function wordsOf(owner: Owner): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of textsOf(owner)) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+/gu)) words.add(word.toLowerCase())
    // Names in quotes, whole; from every quote on, as one in a constant may stand before.
    for (const [, double, back] of text.matchAll(/"(?=((?:[^"]|"")+)")|`(?=((?:[^`]|``)+)`)/g)) {
      if (double !== undefined) words.add(double.replaceAll('""', '"').toLowerCase())
      if (back !== undefined) words.add(back.replaceAll('``', '`').toLowerCase())
    }
  }
  for (const name of namesIn(owner)) words.add(mentionWord(name))
  return words
}

function textsOf(owner: Owner): readonly string[] {
  if (!('kind' in owner)) return tableTexts(owner)
  switch (owner.kind) {
    case 'view':
      return [
        owner.query,
        ...(owner.uses ?? []),
        ...owner.triggers.flatMap(triggerTexts),
        ...owner.indexes.flatMap(({ elements, where }) => [...elements.map(({ sql }) => sql), where]),
      ].filter((text) => text !== undefined)
    case 'routine':
      return [owner.arguments, owner.returns ?? '', owner.body, ...(owner.uses ?? [])]
    case 'domain':
      return [owner.check?.sql ?? '', owner.default === undefined ? '' : valueText(owner.default)]
    case 'enum':
    case 'sequence':
    case 'schema':
    case 'extension':
      return []
  }
}

function tableTexts(table: Table): readonly string[] {
  return [
    ...table.columns.flatMap(({ default: value, generated }) => [
      value === undefined ? undefined : valueText(value),
      generated?.sql,
    ]),
    ...table.checks.map(({ check }) => check),
    ...[...table.indexes, ...table.excludes].flatMap(({ elements, where }) => [
      ...elements.map(({ sql }) => sql),
      where,
    ]),
    ...table.policies.flatMap(({ using, withCheck }) => [using, withCheck]),
    ...table.triggers.flatMap(triggerTexts),
    ...(table.partitionBy !== undefined && 'sql' in table.partitionBy.by ? [table.partitionBy.by.sql] : []),
  ].filter((text) => text !== undefined)
}

function triggerTexts({ when, body }: Trigger): readonly (string | undefined)[] {
  return [when, body]
}

/** Only expressions name anything; a constant text is a value. */
function valueText(value: Value): string {
  return 'sql' in value ? value.sql : ''
}

function namesIn(owner: Owner): readonly string[] {
  if (!('kind' in owner)) {
    return [
      ...owner.columns.flatMap(({ type }) => (type.kind === 'named' ? [type.name] : [])),
      ...owner.triggers.flatMap((trigger) => trigger.function?.name ?? []),
    ]
  }
  switch (owner.kind) {
    case 'view':
      return owner.triggers.flatMap((trigger) => trigger.function?.name ?? [])
    case 'domain':
      return owner.type.kind === 'named' ? [owner.type.name] : []
    case 'sequence':
      return owner.ownedBy === undefined ? [] : [owner.ownedBy.table.name]
    case 'enum':
    case 'routine':
    case 'schema':
    case 'extension':
      return []
  }
}

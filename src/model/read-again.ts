import { objectKey } from './mention-index.js'
import type { SchemaObject } from './objects.js'
import { changedKeys, tableKey, type SchemaModel } from './schema-model.js'
import { ownersMentioning } from './schema-objects.js'
import type { Table } from './table.js'

type Owner = Table | SchemaObject

/**
 * Keys of tables and objects whose expressions the engine may tell in other words in `after` than in `before`, although
 * their authors' texts are the same. It writes names as they are now, and casts by the types of what is named: so all that
 * names something which got another name, place or type is to be read again, and what names that, and so on.
 */
export function ownersToReadAgain(before: SchemaModel, after: SchemaModel): ReadonlySet<string> {
  const again = new Set<string>()
  const waiting: string[] = []
  const seen = new Set<string>()
  const moves = (name: string): void => {
    if (!seen.has(name)) waiting.push(name)
    seen.add(name)
  }
  for (const key of changedKeys(before, after)) {
    const [was, is] = [ownerAt(before, key), ownerAt(after, key)]
    const owner = is ?? was
    if (owner === undefined) continue
    if (was === undefined || is === undefined || readsOtherwise(was, is)) {
      again.add(key)
      moves(owner.name)
    } else if (!('kind' in is) && !('kind' in was) && columnNames(was) !== columnNames(is)) {
      for (const view of ownersMentioning(after, is.name)) if (joinsByName(view)) again.add(keyOf(view))
    }
  }
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const owner of ownersMentioning(after, name)) {
      again.add(keyOf(owner))
      if (passesOn(owner, name)) moves(owner.name)
    }
  }
  return again
}

function ownerAt({ tables, objects }: SchemaModel, key: string): Owner | undefined {
  return tables.get(key) ?? objects.get(key)
}

function keyOf(owner: Owner): string {
  return 'kind' in owner ? objectKey(owner) : tableKey(owner)
}

/** Has it changed so that those who name it are told otherwise? */
function readsOtherwise(was: Owner, is: Owner): boolean {
  if (!('kind' in is)) return 'kind' in was || renamesOrRetypes(was, is)
  if (!('kind' in was) || was.kind !== is.kind) return true
  switch (is.kind) {
    case 'enum':
      // New values are named by nobody yet.
      return was.kind !== 'enum' || was.values.some((value) => !is.values.includes(value))
    case 'domain':
      return was.kind !== 'domain' || JSON.stringify(was.type) !== JSON.stringify(is.type)
    case 'view':
      return was.kind !== 'view' || was.query !== is.query || columnList(was) !== columnList(is)
    case 'routine':
      return was.kind !== 'routine' || was.arguments !== is.arguments || was.returns !== is.returns
    case 'sequence':
    case 'schema':
    case 'extension':
      return false
  }
}

function columnList({ columns }: { readonly columns?: readonly string[] }): string {
  return JSON.stringify(columns ?? null)
}

/** A column under another name is one that is gone and one that is new. */
function renamesOrRetypes(was: Table, is: Table): boolean {
  const types = new Map(is.columns.map(({ name, type }) => [name, JSON.stringify(type)]))
  const gone = was.columns.filter(({ name }) => !types.has(name))
  const retyped = was.columns.some(
    ({ name, type }) => (types.get(name) ?? '') !== JSON.stringify(type) && types.has(name),
  )
  return retyped || (gone.length > 0 && is.columns.length > was.columns.length - gone.length)
}

function columnNames({ columns }: Table): string {
  return JSON.stringify(columns.map(({ name }) => name))
}

/** Columns that tables share by name decide how such a join is told. */
function joinsByName(owner: Owner): boolean {
  return 'kind' in owner && owner.kind === 'view' && /\b(?:using|natural)\b/i.test(owner.query)
}

/** May those who name the owner be told otherwise too, when what this name stands for is? */
function passesOn(owner: Owner, name: string): boolean {
  if (!('kind' in owner)) return owner.columns.some(({ type }) => type.kind === 'named' && type.name === name)
  switch (owner.kind) {
    case 'view':
    case 'domain':
      return true
    case 'routine':
      return [owner.arguments, owner.returns ?? ''].some((text) =>
        text.toLowerCase().includes(name.toLowerCase()),
      )
    case 'enum':
    case 'sequence':
    case 'schema':
    case 'extension':
      return false
  }
}

import type { SchemaModel } from '../model/schema-model.js'
import type { Keys } from '../operations/written/document-value.js'
import { clearWay } from './clear-way.js'
import type { Draft, Refusal } from './draft.js'
import type { DiffSettings } from './settings.js'
import { dropRoutines, dropViews, dropViewsOverTypes, makeCode, makeEarlyRoutines } from './wishes/code.js'
import { addColumns, addGenerated, changeColumns, dropColumns, dropGenerated } from './wishes/columns.js'
import { changeComments } from './wishes/comments.js'
import {
  dropParts,
  dropViewIndexes,
  makeParts,
  makeViewIndexes,
  renameParts,
  renameViewIndexes,
} from './wishes/constraints.js'
import { dropNamespaces, makeNamespaces } from './wishes/namespaces.js'
import { dropPartitions, makePartitions, renamePartitions } from './wishes/partitions.js'
import { dropPolicies, dropPoliciesOverTypes, makePolicies } from './wishes/policies.js'
import { changeRights } from './wishes/rights.js'
import { changeTables, declareTables, dropTables, makeTables } from './wishes/tables.js'
import { dropTriggers, makeTriggers } from './wishes/triggers.js'
import { changeTypes, dropTypes, makeTypes } from './wishes/types.js'
import type { Wish } from './wishes/wish.js'

/**
 * In which order things are best done: what stands on others goes first; then come types, tables, columns, keys, and the
 * code over them; what nothing stands on any more goes; and rights come last.
 */
const order: readonly Wish[] = [
  renameParts,
  renameViewIndexes,
  renamePartitions,
  makeNamespaces,
  dropPolicies,
  dropTriggers,
  dropViews,
  dropParts,
  dropViewIndexes,
  makeTypes,
  changeTypes,
  makeEarlyRoutines,
  dropPartitions,
  declareTables,
  makeTables,
  makePartitions,
  changeTables,
  addColumns,
  dropViewsOverTypes,
  dropPoliciesOverTypes,
  dropGenerated,
  changeColumns,
  addGenerated,
  changeTypes,
  makeParts,
  makeCode,
  makeViewIndexes,
  dropColumns,
  dropTables,
  dropRoutines,
  dropTypes,
  makeTriggers,
  makePolicies,
  changeComments,
  changeRights,
  dropNamespaces,
]

/** How often the same operation may be wanted: once more when it was undone to make way. */
const mostTimes = 3

/**
 * Adds to a draft what makes its model the one that is wanted. An operation that must wait for a later one is tried again
 * when that was taken; where none can go on, what is in the way is dropped and made again behind it.
 *
 * @param demands operations that must be among them, although both models have what they drop
 * @returns what could not be done
 */
export function fulfil(
  draft: Draft,
  target: SchemaModel,
  demands: readonly Keys[],
  settings: DiffSettings,
): readonly Refusal[] {
  const open = new Set(demands)
  const taken = new Map<string, number>()
  const demanded: Wish = () => [...open]
  for (;;) {
    const { isDone, refused } = go(draft, target, [demanded, ...order], { open, taken }, settings)
    if (isDone) return []
    if (refused.length === 0) continue
    if (refused.some((refusal) => clears(refusal, draft, { open, taken }, settings))) continue
    return refused
  }
}

/** What goes on while a draft is made. */
interface Progress {
  /** Demands that were not met yet. */
  readonly open: Set<Keys>
  /** How often each document was taken. */
  readonly taken: Map<string, number>
}

/** Takes a document in, unless it was taken so often that it leads nowhere. */
function take(document: Keys, draft: Draft, { open, taken }: Progress): Refusal | undefined {
  const key = JSON.stringify(document)
  const times = taken.get(key) ?? 0
  if (times >= mostTimes) {
    return { document, complaints: ['it was done before, and what it should change came back'], problems: [] }
  }
  const refusal = draft.add(document)
  if (refusal !== undefined) return refusal
  taken.set(key, times + 1)
  open.delete(document)
  return undefined
}

function clears(refusal: Refusal, draft: Draft, { open, taken }: Progress, settings: DiffSettings): boolean {
  const key = JSON.stringify(refusal.document)
  const times = taken.get(key) ?? 0
  if (times >= mostTimes || !clearWay(refusal, draft, settings)) return false
  taken.set(key, times + 1)
  open.delete(refusal.document)
  return true
}

/**
 * One wish after another. When one was fulfilled while earlier ones wait, these are asked again first: then nothing is
 * refused. Else either all is done, or nothing went on.
 */
function go(
  draft: Draft,
  target: SchemaModel,
  wishes: readonly Wish[],
  progress: Progress,
  settings: DiffSettings,
): { readonly isDone: boolean; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = []
  let took = 0
  for (const wish of wishes) {
    const waiting = refused.length > 0
    let fulfilled = 0
    for (const document of wish(draft.now, target, settings)) {
      const refusal = take(document, draft, progress)
      if (refusal === undefined) fulfilled += 1
      else refused.push(refusal)
    }
    took += fulfilled
    if (fulfilled > 0 && waiting) return { isDone: false, refused: [] }
  }
  if (took > 0) return { isDone: false, refused: [] }
  return { isDone: refused.length === 0, refused }
}

import type { SchemaModel } from '../model/schema-model.js'
import type { Keys } from '../operations/written/document-value.js'
import { clearWay } from './clear-way.js'
import type { Draft, Refusal } from './draft.js'
import type { DiffSettings } from './settings.js'
import { dropRoutines, dropViews, makeCode, makeEarlyRoutines } from './wishes/code.js'
import { addColumns, addGenerated, changeColumns, dropColumns } from './wishes/columns.js'
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
import { dropPolicies, makePolicies } from './wishes/policies.js'
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

/** More than any pair of models takes; each time something is done that was wanted. */
const mostTurns = 1000

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
  const demanded: Wish = () => [...open]
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const { isDone, refused } = go(draft, target, [demanded, ...order], open, settings)
    if (isDone) return []
    if (refused.length === 0) continue
    if (refused.some((refusal) => clears(refusal, draft, open, settings))) continue
    return refused
  }
  throw new Error('the difference of two models never came to an end')
}

function clears(refusal: Refusal, draft: Draft, open: Set<Keys>, settings: DiffSettings): boolean {
  const isCleared = clearWay(refusal, draft, settings)
  if (isCleared) open.delete(refusal.document)
  return isCleared
}

/**
 * One wish after another. When one was fulfilled while earlier ones wait, these are asked again first: then nothing is
 * refused. Else either all is done, or nothing went on.
 */
function go(
  draft: Draft,
  target: SchemaModel,
  wishes: readonly Wish[],
  open: Set<Keys>,
  settings: DiffSettings,
): { readonly isDone: boolean; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = []
  let took = 0
  for (const wish of wishes) {
    const waiting = refused.length > 0
    let fulfilled = 0
    for (const document of wish(draft.now, target, settings)) {
      const refusal = draft.add(document)
      if (refusal !== undefined) {
        refused.push(refusal)
        continue
      }
      open.delete(document)
      fulfilled += 1
    }
    took += fulfilled
    if (fulfilled > 0 && waiting) return { isDone: false, refused: [] }
  }
  if (took > 0) return { isDone: false, refused: [] }
  return { isDone: refused.length === 0, refused }
}

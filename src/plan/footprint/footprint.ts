import type { Folded, FoldedOperation } from '../fold.js'
import { modelTouches } from './model-touches.js'
import { rawTouches } from './raw-touches.js'
import { rowTouches } from './row-touches.js'
import { wholeTouches } from './whole-touches.js'
import type { Touch, TouchMode } from './touch.js'

/** What one revision touches, each thing in each way once, with the operation that does it first. */
export type Footprint = ReadonlyMap<string, ReadonlyMap<TouchMode, FoldedOperation>>

/** The footprint of a revision, by its operations in the place where they were folded. */
export function footprintOf(folded: Folded): Footprint {
  const things = new Map<string, Map<TouchMode, FoldedOperation>>()
  for (const operation of folded.operations) {
    for (const { thing, mode } of operationTouches(operation)) {
      const modes = things.get(thing) ?? new Map<TouchMode, FoldedOperation>()
      if (!modes.has(mode)) modes.set(mode, operation)
      things.set(thing, modes)
    }
  }
  return things
}

/** What one operation reads and writes, where it was folded. */
export function operationTouches({ operation, before, after, context }: FoldedOperation): readonly Touch[] {
  return [
    ...modelTouches(before, after, context),
    ...rowTouches(operation, before, after, context),
    ...(operation.kind === 'execute' ? rawTouches(operation, before, context) : []),
    ...wholeTouches(operation, before, context),
  ]
}

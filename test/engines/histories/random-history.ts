import type { PlanSettings } from '../../../src/plan/planner.js'
import { pick, randomSource, type Random } from '../../support/random-source.js'
import { codeActions } from './code-actions.js'
import { extensionActions } from './extension-actions.js'
import { HistoryWriter } from './history-writer.js'
import { objectActions } from './object-actions.js'
import { partitionActions } from './partition-actions.js'
import { rowActions } from './row-actions.js'
import { restated } from './restate.js'
import { tableActions } from './table-actions.js'
import { viewActions } from './view-actions.js'
import type { JsonObject } from '../../support/json-value.js'

/** What can be done next to a history, or nothing where there is nothing to do it to. */
export type Action = (history: HistoryWriter, random: Random) => readonly JsonObject[] | undefined

/** What histories are made of; the first makes a table, with which each begins. */
export type Repertoire = readonly Action[]

/** Which action comes next. */
export type Choice = (actions: Repertoire, random: Random, history: HistoryWriter) => Action | undefined

const everything: Repertoire = [
  ...tableActions,
  ...objectActions,
  ...viewActions,
  ...codeActions,
  ...partitionActions,
  ...rowActions,
  ...extensionActions,
]

/**
 * A history of as many revisions, one operation each (more where a rename wants views restated), over every kind of
 * object; the same for the same seed. What the planner refuses is not taken: the rest must run.
 *
 * @throws Error when the planner refuses so much that something must be wrong with it
 */
export function randomHistory(
  seed: number,
  length: number,
  settings: PlanSettings,
  actions: Repertoire = everything,
  next: Choice = pick,
): HistoryWriter {
  return lengthen(new HistoryWriter(seed, settings), length, randomSource(seed), actions, next)
}

/** Adds revisions to a history until it has so many. */
export function lengthen(
  history: HistoryWriter,
  length: number,
  random: Random,
  actions: Repertoire = everything,
  next: Choice = pick,
): HistoryWriter {
  const refused: string[] = []
  while (history.revisions.length < length) {
    const action = history.model.tables.size < 2 ? actions[0] : next(actions, random, history)
    const operations = action?.(history, random)
    if (operations === undefined) continue
    const why = history.add(restated(operations, history))
    if (why === undefined) continue
    refused.push(`${JSON.stringify(operations)}: ${why}`)
    if (refused.length > 20 * length)
      throw new Error(`seed ${history.seed}: refused too often: ${refused.slice(-5).join('\n')}`)
  }
  return history
}

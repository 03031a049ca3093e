import { isJsonObject, type JsonObject } from '../../../support/json-value.js'
import type { HistoryWriter } from '../history-writer.js'
import { pick } from '../../../support/random-source.js'
import type { Choice } from '../random-history.js'

/** Of so many that come to mind the one is taken whose operation the history has least often. */
const candidates = 10

/** Chooses so that few histories have everything: what is seldom possible is done as soon as it is. */
export const leastDone: Choice = (actions, random, history) => {
  const done = operationCounts(history)
  const found = Array.from({ length: candidates }, () => pick(actions, random)?.(history, random))
    .filter((operations) => operations !== undefined)
    .map((operations) => ({
      operations,
      times: Math.min(...operations.map(kindOf).map((kind) => done.get(kind) ?? 0)),
    }))
  const [best] = found.toSorted((a, b) => a.times - b.times)
  return () => best?.operations
}

/** How often a history has each operation. */
function operationCounts({ revisions }: HistoryWriter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const kind of revisions.flatMap(({ operations }) => operations).map(kindOf)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/** What an operation is called; one of a table that is divided, or elsewhere, is another. */
function kindOf(operation: JsonObject): string {
  const [[kind, keys] = ['', {}]] = Object.entries(operation)
  const special = ['partition_by', 'schema', 'keep'].filter((key) => isJsonObject(keys) && key in keys)
  return [kind, ...special].join(' ')
}

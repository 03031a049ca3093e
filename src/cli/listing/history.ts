import type { ListedRevision } from '../../api/listed-revision.js'
import { graphText } from '../render/graph-text.js'
import { historyText } from '../render/history-text.js'
import { listedJson } from '../render/revisions-json.js'
import type { Listing } from './listing.js'

/** How a history is shown. */
export interface HistoryShow {
  /** A database was asked which of them are applied. */
  readonly marked: boolean
  /** The branches are drawn beside the list. */
  readonly graph: boolean
}

/** Revisions, newest first. */
export function historyListing(
  revisions: readonly ListedRevision[],
  { marked, graph }: HistoryShow,
): Listing {
  return {
    text: (palette) =>
      revisions.length === 0
        ? `${palette.dim('no revisions')}\n`
        : (graph ? graphText : historyText)(revisions, { palette, marked }),
    document: { version: 1, revisions: revisions.map(listedJson) },
  }
}

import { headsOf } from '../../api/list-headers.js'
import type { ReadHeaders } from '../../api/read-headers.js'
import { historyText, verboseText } from '../render/history-text.js'
import { listedJson } from '../render/revisions-json.js'
import type { Listing } from './listing.js'

/** The revisions that nothing follows. */
export function headsListing(
  graph: ReadHeaders['graph'],
  { verbose }: { readonly verbose: boolean },
): Listing {
  const heads = headsOf(graph)
  return {
    text: (palette) =>
      heads.length === 0
        ? `${palette.dim('no revisions')}\n`
        : verbose
          ? heads.map((head) => verboseText(head, palette)).join('')
          : historyText(heads, { palette, marked: false }),
    document: { version: 1, revisions: heads.map(listedJson) },
  }
}

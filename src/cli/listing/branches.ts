import type { BranchPoint } from '../../api/list-headers.js'
import { branchesText } from '../render/branches-text.js'
import { listedJson } from '../render/revisions-json.js'
import type { Listing } from './listing.js'

/** Where the history parts; `marked` beside a database. */
export function branchesListing(
  points: readonly BranchPoint[],
  { marked }: { readonly marked: boolean },
): Listing {
  return {
    text: (palette) => branchesText(points, { palette, marked }),
    document: { version: 1, revisions: points.map(({ point }) => listedJson(point)) },
  }
}

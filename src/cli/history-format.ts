import type { DrawingFormat } from '../api/draw-schema.js'
import type { ListedRevision } from '../api/listed-revision.js'
import type { Palette } from '../diagnostics/formats/palette.js'
import { historyListing } from './listing/history.js'
import { listingText } from './listing/listing.js'

/** A history that was listed, and how to write it. */
export interface HistoryToWrite {
  readonly revisions: readonly ListedRevision[]
  /** Of the project. */
  readonly name: string
  /** A database was asked which of them are applied. */
  readonly marked: boolean
  /** The branches are drawn beside the list. */
  readonly graph: boolean
  readonly palette: Palette
}

type HistoryWriter = (history: HistoryToWrite) => Promise<string>

/** The formats of `history`; what each needs is loaded when it is asked for. */
export const historyFormats: Readonly<Record<'text' | 'json' | DrawingFormat, HistoryWriter>> = {
  text: async ({ revisions, palette, ...show }) => historyListing(revisions, show).text(palette),
  json: async ({ revisions, palette, ...show }) =>
    listingText(historyListing(revisions, show), { json: true, palette }),
  mermaid: drawn('mermaid'),
  svg: drawn('svg'),
  html: drawn('html'),
}

function drawn(format: DrawingFormat): HistoryWriter {
  return async ({ revisions, name, marked }) => {
    const { drawHistory } = await import('../api/draw-history.js')
    return drawHistory(revisions, { format, title: name, marked })
  }
}

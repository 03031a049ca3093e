import type { DrawingFormat } from '../api/draw-schema.js'
import type { ListedRevision } from '../api/listed-revision.js'
import type { Palette } from '../diagnostics/formats/palette.js'
import { graphText } from './render/graph-text.js'
import { historyText } from './render/history-text.js'
import { listedJson } from './render/revisions-json.js'

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
  text: async ({ revisions, palette, marked, graph }) =>
    revisions.length === 0
      ? `${palette.dim('no revisions')}\n`
      : (graph ? graphText : historyText)(revisions, { palette, marked }),
  json: async ({ revisions }) =>
    `${JSON.stringify({ version: 1, revisions: revisions.map(listedJson) }, null, 2)}\n`,
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

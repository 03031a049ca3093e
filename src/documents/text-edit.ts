import type { TextRange } from './source-node.js'

/** A range of a text, and what shall stand there instead. An empty range inserts. */
export interface TextEdit extends TextRange {
  readonly text: string
}

/** The text with its edits made. They do not overlap; their offsets are those of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}

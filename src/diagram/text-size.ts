import { displayWidth } from '../diagnostics/display-width.js'

/** The fonts of diagrams: those of fixed width, which everybody has one of, so that a width can be told without drawing. */
export const fontFamily = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

/** The widest of those fonts takes this part of its size for a character. */
const widthOfCharacter = 0.61

/** Pixels that a line of text takes at most. */
export function textWidthPx(text: string, fontSizePx: number): number {
  return Math.ceil(displayWidth(text) * widthOfCharacter * fontSizePx)
}

/** The text, or as much of its beginning as stands in so many columns, with an ellipsis. */
export function clipped(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

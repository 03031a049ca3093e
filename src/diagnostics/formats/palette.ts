/** Colours one piece of text; the identity where there is no colour. */
export type Paint = (text: string) => string

/** The colours that text output is drawn in, passed in so that formatters know no terminal. */
export interface Palette {
  readonly error: Paint
  readonly warning: Paint
  readonly info: Paint
  readonly success: Paint
  /** What recedes: rule ids, line numbers, bars. */
  readonly dim: Paint
  /** What stands out: messages, file names. */
  readonly strong: Paint
  readonly help: Paint
}

const same: Paint = (text) => text

/** No colours at all. */
export const plainPalette: Palette = {
  error: same,
  warning: same,
  info: same,
  success: same,
  dim: same,
  strong: same,
  help: same,
}

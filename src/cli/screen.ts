import type { Palette } from '../diagnostics/formats/palette.js'
import { paletteFor } from './palette.js'

/** One of the two output streams, as renderers see it. */
export interface Screen {
  readonly isTerminal: boolean
  readonly palette: Palette
  /** Columns; of the terminal as it is now. */
  readonly width: number
  write(text: string): void
}

/** Columns where there is no terminal to ask: logs are read in windows of about this width. */
const widthOfFiles = 100

/** The standard output (the answer) and the standard error (progress and notes) of the process. */
export const screens = {
  get answer(): Screen {
    return screenOf(process.stdout)
  },
  get notes(): Screen {
    return screenOf(process.stderr)
  },
} as const

function screenOf(stream: NodeJS.WriteStream): Screen {
  return {
    isTerminal: stream.isTTY === true,
    palette: paletteFor(stream, process.env),
    width: Math.max(40, stream.isTTY === true ? stream.columns || widthOfFiles : widthOfFiles),
    write: (text) => {
      stream.write(text)
    },
  }
}

import type { Formatter } from './formatter.js'
import { githubFormat } from './github.js'
import { jsonFormat } from './json.js'
import { textFormat } from './text.js'

/** Formats in which findings are written. */
export const formats = ['text', 'json', 'github'] as const
export type Format = (typeof formats)[number]

/** The formatter of each format. */
export const formatters: Readonly<Record<Format, Formatter>> = {
  text: textFormat,
  json: jsonFormat,
  github: githubFormat,
}

export type { FindingsReport, Formatter } from './formatter.js'
export { plainPalette, type Paint, type Palette } from './palette.js'

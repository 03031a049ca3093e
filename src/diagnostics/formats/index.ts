import type { Formatter } from './formatter.js'
import { githubFormat } from './github.js'
import { jsonFormat } from './json.js'
import { junitFormat } from './junit.js'
import { markdownFormat } from './markdown.js'
import { sarifFormat } from './sarif.js'
import { textFormat } from './text.js'

/** Formats in which findings are written. */
export const formats = ['text', 'json', 'github', 'sarif', 'markdown', 'junit'] as const
export type Format = (typeof formats)[number]

/** The formatter of each format. */
export const formatters: Readonly<Record<Format, Formatter>> = {
  text: textFormat,
  json: jsonFormat,
  github: githubFormat,
  sarif: sarifFormat,
  markdown: markdownFormat,
  junit: junitFormat,
}

export type { FindingsReport, Formatter, ReportedCase } from './formatter.js'
export { plainPalette, type Paint, type Palette } from './palette.js'

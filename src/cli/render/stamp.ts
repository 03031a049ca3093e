import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { place } from './words.js'

/** What `stamp` changed. */
export interface StampView {
  readonly target: string
  readonly dialect: string
  /** Applied revisions before and after, in order. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly tips: readonly string[]
  readonly changes: readonly {
    readonly revision: string
    readonly message: string
    readonly status: 'added' | 'removed'
  }[]
}

/** The changes as `schemas/output/stamp.schema.json` describes them. */
export function stampJson({ target, dialect, from, to, changes }: StampView) {
  return { version: 1, target, dialect, from, to, revisions: changes }
}

/** The changes for people; ends with a newline. */
export function stampText({ changes, tips }: StampView, palette: Palette): string {
  const lines = changes.map(({ revision, message, status }) => {
    const mark = status === 'added' ? palette.success('+') : palette.error('-')
    return `${mark} ${revision}  ${printable(message)}\n`
  })
  const what = changes.length === 0 ? 'nothing to stamp' : 'stamped, nothing was run'
  return `${lines.join('')}${palette.success('✔')} ${what}: the database is ${palette.strong(`at ${place(tips)}`)}\n`
}

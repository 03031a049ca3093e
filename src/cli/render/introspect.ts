import type { Introspected } from '../../index.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'

/** The baseline as `schemas/output/introspect.schema.json` describes it. */
export function introspectJson({ files, stamped, unread, notes }: Introspected) {
  return {
    version: 1,
    files,
    stamped,
    unread: unread.map(({ kind, name, of, attribute, reason }) => ({
      kind,
      name,
      ...(of === undefined ? {} : { of }),
      ...(attribute === undefined ? {} : { attribute }),
      reason,
    })),
    notes,
  }
}

/** The notes for people, a line each. */
export function introspectNotes({ notes }: Introspected, palette: Palette): string {
  return notes.map((note) => `${palette.info('note:')} ${printable(note)}\n`).join('')
}

/** The files, and what has become of them; ends with a newline. */
export function introspectText({ files, stamped }: Introspected, palette: Palette): string {
  const mark = stamped
    ? `${palette.success('✔')} stamped, nothing was run: the database is at ${files.at(-1)?.revision ?? 'base'}\n`
    : ''
  return `${files.map(({ file }) => `${file}\n`).join('')}${mark}`
}

import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import type { KeptEntry } from '../../api/purge.js'
import { count, day } from './words.js'

/** What `purge` found, and whether it destroyed it. */
export interface PurgeView {
  readonly target: string
  readonly dialect: string
  readonly status: 'kept' | 'purged'
  readonly kept: readonly KeptEntry[]
}

/** The list as `schemas/output/purge.schema.json` describes it. */
export function purgeJson({ target, dialect, status, kept }: PurgeView) {
  return {
    version: 1,
    target,
    dialect,
    status,
    objects: kept.map(({ name, kind, was, partitions, revision, message, since, rows, bytes, isThere }) => ({
      name,
      kind,
      was,
      partitions,
      revision,
      message,
      kept_at: since,
      rows,
      bytes,
      is_there: isThere,
    })),
  }
}

/** The list for people; ends with a newline. */
export function purgeText({ status, kept }: PurgeView, palette: Palette): string {
  if (kept.length === 0) return `${palette.success('✔')} nothing is kept\n`
  const things = count(kept.length, 'object')
  const end =
    status === 'purged'
      ? `${palette.success('✔')} ${things} destroyed\n`
      : `${things} kept; ${palette.help('aludel purge')} destroys them\n`
  return `${keptLines(kept, palette)}${end}`
}

/** One thing a line: what it was, how large it is, who set it aside, and its name. */
export function keptLines(kept: readonly KeptEntry[], palette: Palette): string {
  return kept
    .map((entry) => {
      const { kind, was, revision, message, since, name } = entry
      const facts = `${sizeOf(entry)}, kept by ${revision} ${printable(message)} on ${day(since)}`
      return `  ${kind} ${palette.strong(printable(was))}  ${facts}\n    ${palette.dim(printable(name))}\n`
    })
    .join('')
}

function sizeOf({ kind, partitions, rows, bytes, isThere }: KeptEntry): string {
  if (!isThere) return 'not there any more'
  const parts = [
    ...(partitions.length === 0 ? [] : [`with ${count(partitions.length, 'partition')}`]),
    rows === null
      ? 'rows not counted yet'
      : `about ${count(rows, 'row')}${kind === 'column' ? ' in its table' : ''}`,
    ...(bytes === null ? [] : [size(bytes)]),
  ]
  return parts.join(', ')
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** `8 kB`, `1.4 GB`, by powers of 1024 as the server's own pg_size_pretty. */
function size(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  const number = bytes / 1024 ** power
  const digits = power === 0 || number >= 10 ? 0 : 1
  return `${number.toFixed(digits).replace(/\.0$/, '')} ${units[power] ?? 'bytes'}`
}

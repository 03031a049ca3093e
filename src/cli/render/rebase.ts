import type { Palette } from '../../diagnostics/formats/palette.js'
import type { Rebased } from '../../index.js'
import { count } from './words.js'

/** What became of a rebase, and how sure it is. */
export interface RebaseView {
  readonly rebased: Rebased
  /** Nothing was written. */
  readonly dryRun: boolean
  /** The database that has applied nothing of it; absent: none was asked. */
  readonly target?: string
}

/** The documents that changed, a line each. */
export function rebaseText({ rebased }: RebaseView): string {
  return rebased.changes
    .map(({ file, line, from, to }) => `${file}:${line}  revises ${parents(from)} → ${parents(to)}\n`)
    .join('')
}

/** What is said beside it. */
export function rebaseNotes({ rebased, dryRun, target }: RebaseView, palette: Palette): string {
  const { moved, onto, changes } = rebased
  if (changes.length === 0) return `nothing to do: ${moved.join(', ')} stands on ${onto} already\n`
  const asked =
    target === undefined
      ? `${palette.info('note:')} no database was asked whether it has applied any of it\n`
      : ''
  const what = `${count(moved.length, 'revision')} ${moved.length === 1 ? 'stands' : 'stand'} on ${onto}`
  const done = dryRun ? `${what} then; nothing was written` : `${what} now`
  return `${asked}${palette.success('✔')} ${done}\n`
}

function parents(ids: readonly string[]): string {
  if (ids.length === 0) return 'null'
  return ids.length === 1 ? ids.join() : `[${ids.join(', ')}]`
}

/** It as `schemas/output/rebase.schema.json` describes it. */
export function rebaseJson({ rebased, dryRun, target }: RebaseView) {
  return {
    version: 1,
    onto: rebased.onto,
    moved: rebased.moved,
    written: !dryRun && rebased.changes.length > 0,
    target: target ?? null,
    files: rebased.changes.map(({ revision, file, from, to }) => ({ revision, file, from, to })),
  }
}

import type { Verification } from '../../index.js'
import { textFormat } from '../../diagnostics/formats/text.js'
import { displayWidth, printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import type { VerifiedRevision, VerifyStatus } from '../../verify/verification.js'
import { verifyMarks } from '../verify-progress.js'
import { duration } from './words.js'

const said: Readonly<Record<VerifyStatus, string>> = {
  ok: 'up, down, up',
  failed: 'failed',
  irreversible: 'up; no way down, as it says',
  needs_server: 'needs --url',
  not_run: 'not run',
}

/** Findings with the lines of their files, then a table of all revisions, then one line that says it all. */
export function verifyText(
  { revisions, diagnostics, product, ok }: Verification,
  pen: { readonly palette: Palette; readonly width: number; readonly sources: ReadonlyMap<string, string> },
): string {
  const { palette } = pen
  const findings =
    diagnostics.length === 0
      ? ''
      : `${textFormat({ diagnostics, ...pen, fileCount: new Set(revisions.map(({ file }) => file)).size })}\n`
  if (revisions.length === 0) return `${palette.success('✔')} there is no revision to verify\n`
  const widest = Math.max(...revisions.map(({ message }) => displayWidth(printable(message))))
  const messageWidth = Math.min(widest, 44)
  const rows = revisions.map((revision) => row(revision, messageWidth, palette))
  const failed = revisions.filter(({ status }) => status !== 'ok' && status !== 'irreversible').length
  const all = `${revisions.length} ${revisions.length === 1 ? 'revision' : 'revisions'}`
  const end = ok
    ? `${palette.success('✔')} ${all} verified on ${product}`
    : `${palette.error('✖')} ${failed} of ${all} not verified on ${product}`
  return `${findings}${rows.join('')}\n${end}\n`
}

function row(
  { revision, message, status, durationMs, differences }: VerifiedRevision,
  messageWidth: number,
  palette: Palette,
): string {
  const paint = {
    ok: palette.success,
    failed: palette.error,
    irreversible: palette.info,
    needs_server: palette.warning,
    not_run: palette.dim,
  }[status]
  const text = printable(message)
  const cut = displayWidth(text) > messageWidth ? `${text.slice(0, messageWidth - 1)}…` : text
  const padded = cut + ' '.repeat(Math.max(0, messageWidth - displayWidth(cut)))
  const count =
    differences.length === 0
      ? ''
      : `, ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`
  const time = status === 'not_run' ? '' : palette.dim(`  ${duration(durationMs)}`)
  return `${paint(verifyMarks[status])} ${revision}  ${padded}  ${paint(said[status] + count)}${time}\n`
}

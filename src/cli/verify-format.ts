import { plainPalette } from '../diagnostics/formats/palette.js'
import { formatters, type Format, type ReportedCase } from '../diagnostics/formats/index.js'
import type { Verification } from '../index.js'
import type { Screen } from './screen.js'
import { verifyJson } from './render/verify-json.js'
import { verifyText } from './render/verify-text.js'

/**
 * What was verified, in a format of findings; as text with a table of all revisions, as JSON with all that is known.
 *
 * @param screen where it will be read; absent: in a file
 */
export function writeVerification(
  verified: Verification,
  format: Format,
  sources: ReadonlyMap<string, string>,
  screen?: Screen,
): string {
  const pen = { palette: screen?.palette ?? plainPalette, width: screen?.width ?? 100, sources }
  if (format === 'text') return verifyText(verified, pen)
  if (format === 'json') return `${JSON.stringify(verifyJson(verified), null, 2)}\n`
  const { diagnostics, revisions } = verified
  const fileCount = new Set(revisions.map(({ file }) => file)).size
  return formatters[format]({ diagnostics, cases: casesOf(verified), fileCount, ...pen })
}

/** The revisions as cases of a test report. */
function casesOf({ revisions }: Verification): readonly ReportedCase[] {
  return revisions.map(({ revision, message, file, durationMs, status }) => ({
    name: `${revision} ${message}`.trim(),
    file,
    durationMs,
    ...(status === 'not_run' ? { skipped: 'a revision before it could not be applied' } : {}),
  }))
}

import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { textFormat } from '../../diagnostics/formats/text.js'
import type { CheckedProject } from '../../index.js'
import { withoutSecrets } from '../without-secrets.js'
import { count } from './words.js'
import { wrap } from './wrap.js'

/** What checks are drawn with. */
export interface ChecksPen {
  readonly palette: Palette
  readonly width: number
  readonly sources: ReadonlyMap<string, string>
  /** Documents that were looked at. */
  readonly fileCount: number
}

/** Findings with the lines of their files, then a list of all checks, then one line that says it all. */
export function checksText({ ok, checks }: CheckedProject, pen: ChecksPen): string {
  const { palette, width } = pen
  const diagnostics = checks.flatMap((check) => check.diagnostics)
  const sources = withoutSecrets(pen.sources)
  const findings = diagnostics.length === 0 ? '' : `${textFormat({ diagnostics, ...pen, sources })}\n`
  const widest = Math.max(...checks.map(({ id }) => id.length))
  const rows = checks.map((check) => {
    const isTold = check.diagnostics.length > 0
    const mark = check.ok
      ? isTold
        ? palette.warning('▲')
        : palette.success('✔')
      : isTold
        ? palette.error('✖')
        : palette.dim('·')
    const message = wrap(printable(check.message), width, ' '.repeat(widest + 4))
    return `${mark} ${check.id.padEnd(widest)}  ${message}\n`
  })
  const [waiting, failed] = [true, false].map(
    (isWaiting) => checks.filter((one) => !one.ok && (one.diagnostics.length === 0) === isWaiting).length,
  )
  const aside = waiting === 0 ? '' : `, ${waiting} not looked at`
  const end = ok
    ? `${palette.success('✔')} ${count(checks.length, 'check')} passed`
    : `${palette.error('✖')} ${failed} of ${count(checks.length, 'check')} failed${aside}`
  return `${findings}${rows.join('')}\n${end}\n`
}

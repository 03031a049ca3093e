import { compareDiagnostics, type Diagnostic, type Severity } from '../diagnostic.js'
import { displayWidth, printable } from '../display-width.js'
import { sourceFrame } from '../source-frame.js'
import type { FindingsReport, Formatter } from './formatter.js'
import type { Paint, Palette } from './palette.js'

/** How often one rule is shown for one file; what follows is counted. */
const maximumPerRule = 20

/** For people: each finding with its rule, place, lines of the file, advice; then how many there are. */
export const textFormat: Formatter = (report) => {
  const { palette } = report
  if (report.diagnostics.length === 0) {
    return `${palette.success('✔')} no problems in ${files(report.fileCount)}\n`
  }
  const blocks: string[] = []
  for (const { shown, hidden } of limited(report.diagnostics)) {
    blocks.push(finding(shown, report))
    if (hidden > 0) {
      blocks.push(
        palette.dim(`… ${hidden} more of ${shown.ruleId} in ${printable(shown.location.file)}`) + '\n',
      )
    }
  }
  blocks.push(`${summary(report)}\n`)
  return blocks.join('\n')
}

/** The findings to show, sorted; the last of a rule and file that is shown tells how many are not. */
function limited(diagnostics: readonly Diagnostic[]): readonly { shown: Diagnostic; hidden: number }[] {
  const counts = new Map<string, number>()
  for (const diagnostic of diagnostics)
    counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1)
  const seen = new Map<string, number>()
  const result: { shown: Diagnostic; hidden: number }[] = []
  for (const diagnostic of [...diagnostics].sort(compareDiagnostics)) {
    const key = keyOf(diagnostic)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    if (nth > maximumPerRule) continue
    const hidden = nth === maximumPerRule ? (counts.get(key) ?? 0) - maximumPerRule : 0
    result.push({ shown: diagnostic, hidden })
  }
  return result
}

function keyOf({ ruleId, location }: Diagnostic): string {
  return `${ruleId} ${location.file}`
}

function finding(diagnostic: Diagnostic, report: FindingsReport): string {
  const { location, ruleId, severity, suggestions = [], help, related = [] } = diagnostic
  const { palette, sources, width } = report
  const mark = paintOf(palette, severity)
  const message = printable(diagnostic.message)
  const gap = ' '.repeat(
    Math.max(2, Math.min(width, 100) - severity.length - 2 - displayWidth(message) - ruleId.length),
  )
  const lines = [`${mark(`${severity}:`)} ${palette.strong(message)}${gap}${palette.dim(ruleId)}`]
  lines.push(place(location.file, location.start, location.pointer, palette))
  const text = sources.get(location.file)
  const note = didYouMean(suggestions)
  const noted = note === undefined ? {} : { note }
  if (text !== undefined) lines.push(...sourceFrame({ text, location, palette, mark, width, ...noted }).lines)
  else if (note !== undefined) lines.push(`  ${mark(note)}`)
  for (const { message: why, location: where } of related) {
    lines.push(
      `  ${palette.info('note:')} ${printable(why)}`,
      place(where.file, where.start, where.pointer, palette),
    )
    const there = sources.get(where.file)
    if (there !== undefined) {
      lines.push(...sourceFrame({ text: there, location: where, palette, mark: palette.info, width }).lines)
    }
  }
  if (help !== undefined) {
    const [head = '', ...rest] = help.split('\n')
    lines.push(
      `  ${palette.help('help:')} ${printable(head)}`,
      ...rest.map((line) => `        ${printable(line)}`),
    )
  }
  return lines.join('\n') + '\n'
}

function place(
  file: string,
  start: { line: number; column: number },
  pointer: string,
  palette: Palette,
): string {
  const where = `${printable(file)}:${start.line}:${start.column}`
  return `  ${palette.dim('-->')} ${where}${pointer === '' ? '' : `  ${palette.dim(`#${printable(pointer)}`)}`}`
}

function didYouMean(suggestions: readonly string[]): string | undefined {
  if (suggestions.length === 0) return undefined
  const quoted = suggestions.map((name) => `"${printable(name)}"`)
  const last = quoted.pop() ?? ''
  return `did you mean ${quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`}?`
}

function summary({ diagnostics, fileCount, palette }: FindingsReport): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((found) => found.severity === severity).length
  const errors = count('error')
  const warnings = count('warning')
  const infos = count('info')
  const parts = [plural(errors, 'error'), plural(warnings, 'warning')]
  if (infos > 0) parts.push(plural(infos, 'note'))
  const touched = new Set(diagnostics.map(({ location }) => location.file)).size
  const sign = errors > 0 ? palette.error('✖') : palette.warning('⚠')
  return `${sign} ${parts.join(', ')} in ${touched} of ${files(Math.max(touched, fileCount))}`
}

const files = (count: number): string => plural(count, 'file')
const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

function paintOf(palette: Palette, severity: Severity): Paint {
  const paints: Readonly<Record<Severity, Paint>> = {
    error: palette.error,
    warning: palette.warning,
    info: palette.info,
  }
  return paints[severity]
}

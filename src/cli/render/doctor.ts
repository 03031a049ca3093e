import type { Finding } from '../../api/doctor/finding.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { count } from './words.js'
import { wrap } from './wrap.js'

/** A line for each thing that was looked at, with advice below, and one that says it all; ends with a newline. */
export function doctorText(
  findings: readonly Finding[],
  { palette, width }: { readonly palette: Palette; readonly width: number },
): string {
  const widest = Math.max(...findings.map(({ id }) => id.length))
  const indent = ' '.repeat(widest + 4)
  const marks: Readonly<Record<Finding['status'], string>> = {
    ok: palette.success('✔'),
    note: palette.warning('▲'),
    problem: palette.error('✖'),
  }
  const lines = (text: string): string => wrap(text.split('\n').map(printable).join('\n'), width, indent)
  const rows = findings.map(({ id, status, message, help }) => {
    const advice = help === undefined ? '' : `${indent}${palette.help('help:')} ${lines(help)}\n`
    return `${marks[status]} ${id.padEnd(widest)}  ${lines(message)}\n${advice}`
  })
  const problems = findings.filter(({ status }) => status === 'problem').length
  const notes = findings.filter(({ status }) => status === 'note').length
  const end =
    problems === 0
      ? `${marks.ok} no problem${notes === 0 ? '' : `, ${count(notes, 'note')}`}`
      : `${marks.problem} ${count(problems, 'problem')}`
  return `${rows.join('')}\n${end}\n`
}

/** As `schemas/output/doctor.schema.json` describes it. */
export function doctorJson(findings: readonly Finding[]) {
  return { version: 1, ok: findings.every(({ status }) => status !== 'problem'), findings }
}

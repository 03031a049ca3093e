import { compareDiagnostics, type Diagnostic } from '../diagnostic.js'
import type { Formatter } from './formatter.js'

/** For comments of pull requests: a table, the worst in the order of the files. */
export const markdownFormat: Formatter = ({ diagnostics, fileCount }) => {
  if (diagnostics.length === 0) return `No findings in ${counted(fileCount, 'file')}.\n`
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const others = diagnostics.length - errors
  return [
    `**${counted(errors, 'error')}, ${counted(others, 'other finding')}** in ${counted(fileCount, 'file')}`,
    '',
    '| where | what | rule |',
    '| --- | --- | --- |',
    ...[...diagnostics].sort(compareDiagnostics).map(row),
    '',
  ].join('\n')
}

function row({ ruleId, severity, message, location, suggestions = [], help }: Diagnostic): string {
  const meant =
    suggestions.length === 0 ? [] : [`did you mean ${suggestions.map((name) => `"${name}"`).join(', ')}?`]
  const what = [`${severity}: ${message}`, ...meant, ...(help === undefined ? [] : [help])]
    .map(cell)
    .join('<br>')
  return `| \`${location.file.replaceAll('|', '\\|')}:${location.start.line}\` | ${what} | \`${ruleId}\` |`
}

/** Text that may stand in a cell: no markup of its own, no end of the cell. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*\n\s*/g, '<br>')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

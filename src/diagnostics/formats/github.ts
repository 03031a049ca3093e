import { compareDiagnostics, type Diagnostic, type Severity } from '../diagnostic.js'
import type { Formatter } from './formatter.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * For GitHub Actions: workflow commands that put each finding on its line of the pull request
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export const githubFormat: Formatter = ({ diagnostics }) =>
  [...diagnostics]
    .sort(compareDiagnostics)
    .map((diagnostic) => annotation(diagnostic) + '\n')
    .join('')

function annotation({ ruleId, severity, message, location, suggestions = [], help }: Diagnostic): string {
  const { file, start, end } = location
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: end.column,
    title: ruleId,
  }
  const meant =
    suggestions.length === 0 ? [] : [`did you mean ${suggestions.map((name) => `"${name}"`).join(', ')}?`]
  const text = [message, ...meant, ...(help === undefined ? [] : [`help: ${help}`])].join('\n')
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${list.join(',')}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

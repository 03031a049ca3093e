import { compareDiagnostics, type Diagnostic, type Location, type Severity } from '../diagnostic.js'
import { rules } from '../rules.js'
import type { Formatter } from './formatter.js'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * For code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), one run, with the rules
 * that were broken.
 */
export const sarifFormat: Formatter = ({ diagnostics }) => {
  const sorted = [...diagnostics].sort(compareDiagnostics)
  const ids = [...new Set(sorted.map(({ ruleId }) => ruleId))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aludel',
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: rules[id].summary },
              defaultConfiguration: { level: levels[rules[id].severity] },
            })),
          },
        },
        // Columns count UTF-16 units, as editors do.
        columnKind: 'utf16CodeUnits',
        results: sorted.map((diagnostic) => result(diagnostic, ids.indexOf(diagnostic.ruleId))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(diagnostic: Diagnostic, ruleIndex: number) {
  const { ruleId, severity, message, location, related = [], suggestions = [], help } = diagnostic
  const meant =
    suggestions.length === 0 ? [] : [`Did you mean ${suggestions.map((name) => `"${name}"`).join(', ')}?`]
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: [message, ...meant, ...(help === undefined ? [] : [help])].join('\n') },
    locations: [place(location)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            ...place(other.location),
            message: { text: other.message },
          })),
        }),
  }
}

function place({ file, pointer, start, end }: Location) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/') },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  }
}

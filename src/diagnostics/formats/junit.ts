import { compareDiagnostics, type Diagnostic } from '../diagnostic.js'
import type { Formatter, ReportedCase } from './formatter.js'

/**
 * For test reports of pipelines: a case for each file or revision, failed where it has an error
 * (https://github.com/testmoapp/junitxml). What is no error stands in its output.
 */
export const junitFormat: Formatter = ({ diagnostics, cases = [] }) => {
  const sorted = [...diagnostics].sort(compareDiagnostics)
  const known = new Set(cases.map(({ file }) => file))
  const told = new Set(cases.flatMap((one) => one.diagnostics ?? []))
  const open = sorted.filter((diagnostic) => !told.has(diagnostic))
  const strangers = [...new Set(open.map(({ location }) => location.file))].filter((file) => !known.has(file))
  const all: readonly ReportedCase[] = [...cases, ...strangers.map((file) => ({ name: file, file }))]
  const written = all.map((one) =>
    testCase(
      one,
      [...(one.diagnostics ?? sorted.filter(({ location }) => location.file === one.file))].sort(
        compareDiagnostics,
      ),
    ),
  )
  const failures = written.filter(({ failed }) => failed).length
  const skipped = all.filter((one) => one.skipped !== undefined).length
  const seconds = all.reduce((sum, one) => sum + (one.durationMs ?? 0), 0) / 1000
  const counts = `tests="${all.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aludel" ${counts}>`,
    `  <testsuite name="aludel" ${counts}>`,
    ...written.map(({ text }) => text),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(
  { name, file, durationMs = 0, skipped }: ReportedCase,
  diagnostics: readonly Diagnostic[],
): { readonly text: string; readonly failed: boolean } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const others = diagnostics.filter(({ severity }) => severity !== 'error')
  const head = `    <testcase name="${xml(name)}" classname="${xml(file)}" file="${xml(file)}" time="${(durationMs / 1000).toFixed(3)}"`
  const inner = [
    ...(skipped === undefined ? [] : [`      <skipped message="${xml(skipped)}"/>`]),
    ...errors.map(
      (error) =>
        `      <failure type="${xml(error.ruleId)}" message="${xml(error.message)}">${xml(textOf(error))}</failure>`,
    ),
    ...(others.length === 0
      ? []
      : [
          `      <system-out>${xml(others.map((other) => `${other.severity}: ${textOf(other)}`).join('\n'))}</system-out>`,
        ]),
  ]
  const text = inner.length === 0 ? `${head}/>` : [`${head}>`, ...inner, '    </testcase>'].join('\n')
  return { text, failed: errors.length > 0 }
}

function textOf({ message, location, help }: Diagnostic): string {
  const { file, start } = location
  return [
    message,
    `at ${file}:${start.line}:${start.column}`,
    ...(help === undefined ? [] : [`help: ${help}`]),
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold at all becomes a replacement mark; line ends stand. */
function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

import { plainPalette } from '../diagnostics/formats/palette.js'
import { formatters, type Format, type ReportedCase } from '../diagnostics/formats/index.js'
import type { CheckedProject, Project } from '../index.js'
import { checksJson } from './render/checks-json.js'
import { checksText } from './render/checks-text.js'
import type { Screen } from './screen.js'

/**
 * What was checked, in a format of findings; as text with a list of all checks, as JSON with all that is known.
 *
 * @param screen where it will be read; absent: in a file
 */
export function writeChecks(
  project: Project,
  checked: CheckedProject,
  format: Format,
  screen?: Screen,
): string {
  const pen = {
    palette: screen?.palette ?? plainPalette,
    width: screen?.width ?? 100,
    sources: project.sources,
    fileCount: project.files.length,
  }
  if (format === 'text') return checksText(checked, pen)
  if (format === 'json') return `${JSON.stringify(checksJson(checked), null, 2)}\n`
  const diagnostics = checked.checks.flatMap((check) => check.diagnostics)
  return formatters[format]({ diagnostics, cases: casesOf(project, checked), ...pen })
}

/** The checks as cases of a test report. */
function casesOf({ config }: Project, { checks }: CheckedProject): readonly ReportedCase[] {
  return checks.map(({ id, message, ok, diagnostics }) => ({
    name: `${id}: ${message}`,
    file: config.file,
    diagnostics,
    ...(!ok && diagnostics.length === 0 ? { skipped: message } : {}),
  }))
}

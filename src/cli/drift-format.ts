import { formatters, plainPalette, type Format } from '../diagnostics/formats/index.js'
import type { Drift, Project } from '../index.js'
import { driftJson } from './render/drift-json.js'
import { driftText } from './render/drift-text.js'
import type { Screen } from './screen.js'

/**
 * What differs, in a format of findings; as text thing by thing, as JSON with all that is known.
 *
 * @param screen where it will be read; absent: in a file
 */
export function writeDrift(project: Project, drift: Drift, format: Format, screen?: Screen): string {
  const palette = screen?.palette ?? plainPalette
  if (format === 'text') return driftText(drift, palette)
  if (format === 'json') return `${JSON.stringify(driftJson(drift), null, 2)}\n`
  const { diagnostics } = drift
  const { sources, config } = project
  // Where nothing differs, a report of tests still says that somebody looked.
  const { file } = config.source.locate('/name')
  const cases = [{ name: `what the revisions of ${config.name ?? 'this project'} make is there`, file }]
  const fileCount = new Set([file, ...diagnostics.map(({ location }) => location.file)]).size
  return formatters[format]({ diagnostics, cases, fileCount, palette, width: screen?.width ?? 100, sources })
}

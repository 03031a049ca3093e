import { formatters, plainPalette, type Format } from '../diagnostics/formats/index.js'
import type { Drift } from '../index.js'
import { driftJson } from './render/drift-json.js'
import { driftText } from './render/drift-text.js'
import type { Screen } from './screen.js'

/**
 * What differs, in a format of findings; as text thing by thing, as JSON with all that is known.
 *
 * @param screen where it will be read; absent: in a file
 */
export function writeDrift(
  drift: Drift,
  format: Format,
  sources: ReadonlyMap<string, string>,
  screen?: Screen,
): string {
  const palette = screen?.palette ?? plainPalette
  if (format === 'text') return driftText(drift, palette)
  if (format === 'json') return `${JSON.stringify(driftJson(drift), null, 2)}\n`
  const { diagnostics } = drift
  const fileCount = new Set(diagnostics.map(({ location }) => location.file)).size
  return formatters[format]({ diagnostics, fileCount, palette, width: screen?.width ?? 100, sources })
}

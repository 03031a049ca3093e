import { plainPalette } from '../diagnostics/formats/palette.js'
import type { SchemaDiff } from '../index.js'
import { diffJson } from './render/diff-json.js'
import { diffRemarks, diffText } from './render/diff-text.js'
import type { Screen } from './screen.js'

/** The formats of `diff`. */
export const diffFormats = ['yaml', 'json', 'text'] as const

/** Writes the difference of two schemas; as YAML the operations, ready for a revision. */
export async function writeDiff(
  diff: SchemaDiff,
  format: (typeof diffFormats)[number],
  screen?: Screen,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(diffJson(diff), null, 2)}\n`
  if (format === 'text') return diffText(diff, screen?.palette ?? plainPalette)
  const { operationsYaml } = await import('../api/operations-yaml.js')
  const remarks = diffRemarks(diff).map((remark) => `# ${remark.replaceAll(/\s*\n\s*/g, ' ')}\n`)
  return `${remarks.join('')}${operationsYaml({}, diff.operations)}`
}

import type { Cleaned } from '../../api/clean-replaced.js'
import type { Squashed } from '../../api/squash-revisions.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { count } from './words.js'

/** What is said beside the file of a squashed revision: the proof, and what else was written. */
export function squashedNotes(squashed: Squashed, palette: Palette): string {
  const { revision, replaces, operationsBefore, operationsAfter, proved, moved, notes } = squashed
  const said = [
    ...moved.map((file) => `${file} stands on ${revision} now`),
    `the documents of ${replaces.join(', ')} stay, for databases that have a part of them; \`aludel squash --clean\` removes them`,
    ...notes,
  ]
  return [
    `${palette.success('✔')} ${revision} makes the same schema as the ${count(replaces.length, 'revision')} that it replaces, for ${proved.join(', ')}: ${count(operationsBefore, 'operation')} became ${operationsAfter}\n`,
    ...said.map((note) => `${palette.info('note:')} ${note}\n`),
  ].join('')
}

/** What is said beside the files that were removed. */
export function cleanedText({ removed }: Cleaned, palette: Palette): string {
  if (removed.length === 0)
    return `${palette.success('✔')} nothing to remove: no document is replaced by another\n`
  const by = [...new Set(removed.map((one) => one.by))]
  return `${palette.success('✔')} removed ${count(removed.length, 'document')} that ${by.join(', ')} ${by.length === 1 ? 'replaces' : 'replace'}\n`
}

import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import type { Question } from '../../diff/question.js'
import type { SchemaDiff } from '../../index.js'
import { hintText } from '../diff-answers.js'
import { differencesText } from './differences-text.js'
import { count } from './words.js'

/** What differs, thing by thing: `-` is what TO has, `+` is what FROM has; then what comes with the operations. */
export function diffText(diff: SchemaDiff, palette: Palette): string {
  const said = diffRemarks(diff).map((remark) => `${palette.warning('!')} ${printable(remark)}\n`)
  const end = diff.ok
    ? `${palette.success('✔')} nothing differs\n`
    : `${palette.error('✖')} ${count(diff.differences.length, 'difference')}, ${count(diff.operations.length, 'operation')}\n`
  return [differencesText(diff, palette), said.join(''), end].filter((text) => text !== '').join('\n')
}

/** What is lost, what rows may refuse, and what no operation says. */
export function diffRemarks({
  losses,
  notes,
  unsaid,
}: Pick<SchemaDiff, 'losses' | 'notes' | 'unsaid'>): readonly string[] {
  return [
    ...losses.map(({ sentence }) => `loses ${sentence}`),
    ...notes.map(({ pointer, sentence }) => `${pointer}: ${sentence}`),
    ...unsaid.map((sentence) => `not said by any operation: ${sentence}`),
  ]
}

/** Questions with what to write where; ends with a newline, empty when there are none. */
export function questionsText(questions: readonly Question[], palette: Palette): string {
  if (questions.length === 0) return ''
  const told = questions.map(({ question, answers }) => {
    const lines = answers.map(
      ({ meaning, hints }) =>
        `    ${printable(meaning)}:\n      ${palette.dim(printable(hintText(hints)))}\n`,
    )
    return `${palette.warning('?')} ${palette.strong(printable(question))}\n${lines.join('')}`
  })
  return `${told.join('\n')}\n${count(questions.length, 'question')} to answer first: write the hints of the answers into a file, each list once, and name it with --hints FILE\n`
}

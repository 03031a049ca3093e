import type { Palette } from '../../diagnostics/formats/palette.js'
import { unreadSentence } from '../../api/drift-diagnostics.js'
import type { Drift } from '../../index.js'
import { differencesText } from './differences-text.js'
import { count, place } from './words.js'

/** What differs, thing by thing, then what no look can tell, then one line that says it all and what to type next. */
export function driftText(drift: Drift, palette: Palette): string {
  const { ok, differences, unread, at } = drift
  const told = differencesText(drift, palette)
  const others =
    unread.length === 0
      ? ''
      : `${palette.info(`${count(unread.length, 'thing')} that documents have no words for`)}\n${unread
          .map((object) => `  ${unreadSentence(object)}\n`)
          .join('')}`
  const above = [told, others].filter((text) => text !== '').join('\n')
  const revisions = at.length === 0 ? 'no revision is applied' : `as of ${place(at)}`
  const end = ok
    ? `${palette.success('✔')} the database has what its applied revisions make, ${revisions}\n`
    : `${palette.error('✖')} ${count(differences.length, 'difference')} from what the applied revisions make, ${revisions}\n` +
      palette.dim(
        '  take them over: aludel drift --fix=adopt -m TEXT\n  take them back: aludel drift --fix=revert -m TEXT\n',
      )
  return `${above}${above === '' ? '' : '\n'}${end}`
}

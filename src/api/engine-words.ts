import type { Words } from '../diff/settings.js'
import { valueText, type SpelledExpression } from '../model/expressions.js'

/**
 * Which spellings mean the same, by what was stored with applied revisions: an author's text and the engine's words for it,
 * wherever they stand.
 */
export function engineWords(rows: readonly (readonly SpelledExpression[])[]): Words {
  const known = new Set(
    rows.flat().flatMap(({ texts, engine }) =>
      texts.flatMap((text, i) => {
        const words = engine[i] ?? undefined
        return words === undefined ? [] : [pair(text, words), pair(words, text)]
      }),
    ),
  )
  const isSame = (a: string, b: string): boolean => a === b || known.has(pair(a, b))
  return {
    equalText: (_kind, a, b) => isSame(a, b),
    equalValue: (a, b) => isSame(valueText(a), valueText(b)),
  }
}

function pair(text: string, words: string): string {
  return JSON.stringify([text, words])
}

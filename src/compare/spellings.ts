import type { SpelledExpression } from '../model/expressions.js'
import type { KnownWords, PlacedText, WordsOf } from './context.js'

/**
 * The engine's words as they were stored with the applied revisions, by the text and where it stands: of several, those that
 * were stored last, as every revision that may change the words of a text stores them anew.
 *
 * @param rows the expressions of each revision, in the order of applying
 * @param isSameServer does the server that is looked at write as one of this version does?
 */
export function spellingsOf(
  rows: readonly (readonly SpelledExpression[])[],
  isSameServer: (serverVersion: number) => boolean,
): WordsOf {
  const known = new Map<string, KnownWords>()
  for (const { kind, of, name, texts, engine, serverVersion } of rows.flat()) {
    texts.forEach((text, i) => {
      const words = engine[i] ?? undefined
      const key = keyOf({ kind, of, name, text })
      if (words === undefined) known.delete(key)
      else known.set(key, { words, certain: isSameServer(serverVersion) })
    })
  }
  return (text) => known.get(keyOf(text))
}

/** What one knows, and where it does not, the other. */
export function eitherWords(first: WordsOf, second: WordsOf): WordsOf {
  return (text) => {
    const words = first(text)
    return words?.certain === true ? words : (second(text) ?? words)
  }
}

function keyOf({ kind, of, name, text }: PlacedText): string {
  return JSON.stringify([kind, of.schema ?? null, of.name, name, text])
}

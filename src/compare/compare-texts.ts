import { normalSql, sameSql } from '../sql/same-sql.js'
import type { ExpressionKind } from '../model/expressions.js'
import type { At, KnownWords, Side } from './context.js'
import { nothing, type Comparison, type JsonLike } from './difference.js'

/** Why a text is not compared; said to people. */
export const unknownWords = 'it is not known how the database would write this text'

/** A text as it is shown: in the engine's words where they are known, so that like stands beside like. */
export function textShown(
  kind: ExpressionKind,
  text: string | undefined,
  side: Side,
  at: At,
): string | undefined {
  if (text === undefined) return undefined
  return side === 'actual' ? text : (wordsOf(kind, text, at)?.words ?? text)
}

/** A form of a text that is equal for texts that are the same, as far as can be told. */
export function textKey(
  kind: ExpressionKind,
  text: string | undefined,
  side: Side,
  at: At,
): string | undefined {
  const words = textShown(kind, text, side, at)
  return words === undefined ? undefined : normalSql(words, at.options.rules.lexer)
}

/** An author's text beside what the catalog has. */
export function compareTexts(
  attribute: string,
  kind: ExpressionKind,
  expected: string | undefined,
  actual: string | undefined,
  at: At,
): Comparison {
  if (expected === undefined && actual === undefined) return nothing
  const verdict =
    expected === undefined || actual === undefined ? 'different' : sameText(kind, expected, actual, at)
  return tell(verdict, attribute, textShown(kind, expected, 'expected', at), actual, at)
}

/** What comes of comparing what no look can decide. */
export type Verdict = 'same' | 'different' | 'unknown'

/**
 * Is the author's text, in the engine's words, what the catalog has? Where the words are not known, texts that are one but
 * for blanks, case and outer brackets are the same; of others nothing is known.
 */
export function sameText(kind: ExpressionKind, expected: string, actual: string, at: At): Verdict {
  const { rules, expected: from } = at.options
  if (expected.trim() === actual.trim()) return 'same'
  if (from === 'catalog') return 'different'
  const known = wordsOf(kind, expected, at)
  if (sameSql(expected, actual, rules.lexer)) return 'same'
  if (known === undefined) return rules.stored.apartOnlyWhenOther.has(kind) ? 'different' : 'unknown'
  if (sameSql(known.words, actual, rules.lexer)) return 'same'
  return known.certain ? 'different' : 'unknown'
}

/** What comes of several: one difference is enough. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.some((verdict) => verdict === 'different')) return 'different'
  return verdicts.every((verdict) => verdict === 'same') ? 'same' : 'unknown'
}

/** A verdict as it is reported. */
export function tell(
  verdict: Verdict,
  attribute: string,
  expected: JsonLike | undefined,
  actual: JsonLike | undefined,
  { kind, object, options }: At,
): Comparison {
  if (verdict === 'same') return nothing
  // Of two catalogs both texts are the engine's.
  if (verdict === 'unknown' && options.expected === 'documents') {
    const texts = { expected: expected ?? null, actual: actual ?? null }
    return { differences: [], notCompared: [{ kind, object, attribute, ...texts, reason: unknownWords }] }
  }
  const values = {
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  }
  return {
    differences: [{ kind, object, change: 'different', attribute, ...values }],
    notCompared: [],
  }
}

function wordsOf(kind: ExpressionKind, text: string, { options, of, name }: At): KnownWords | undefined {
  return options.expected === 'catalog' ? undefined : options.words?.({ kind, of, name, text })
}

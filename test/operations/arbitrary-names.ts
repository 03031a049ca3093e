import * as fc from 'fast-check'
import { rules } from '../../src/dialects/postgresql/rules.js'

/** Words that the SQL texts of the arbitraries use; a column of that name would be named by them. */
const usedWords: ReadonlySet<string> = new Set(['lower', 'length', 'is', 'not', 'null', 'coalesce'])

/** Names that are hard to quote, fold, cut or tell apart. */
const awkward = [
  'users',
  'Order Items',
  'we"ird',
  'dot.ted',
  "o'brien",
  'straße',
  '日本語',
  'select',
  'UPPER',
  'upper',
  'back\\slash',
  '$1',
  '😀',
  '__proto__',
  'constructor',
  ' blank ',
  'x',
  '--',
  '%s',
  'a/b~c',
] as const

/** Leaves room for what is put before and behind a name. */
const maxRandomBytes = 24

/** A name of an object: awkward ones, and any text that the format allows. No line break, which documents may have. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter(
        (name) =>
          Buffer.byteLength(name) <= maxRandomBytes &&
          !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name) &&
          !usedWords.has(name.toLowerCase()),
      ),
  },
)

/** Several names, each once. */
export function arbitraryNames(minLength: number, maxLength = minLength): fc.Arbitrary<string[]> {
  return fc.uniqueArray(arbitraryName, { minLength, maxLength })
}

/** A name that none of these is, and which no derived name equals. */
export function freshName(taken: Iterable<string>): fc.Arbitrary<string> {
  const used = new Set(taken)
  return arbitraryName.map((name) => {
    let fresh = `${name} new`
    while (used.has(fresh)) fresh += '!'
    return fresh
  })
}

/** The name in a SQL text: in capitals and bare where it can be, which the engine folds, else in quotes. */
export function spelled(name: string): string {
  const { plainName, quotedWords, reservedWords, quoteName } = rules.lexer.rules
  const isPlain = plainName.test(name) && !quotedWords.has(name) && !reservedWords.has(name)
  return isPlain ? name.toUpperCase() : quoteName(name)
}

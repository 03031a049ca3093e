import type { DefinitionId } from './definitions.js'
import { foreignWordTable, type ForeignWord, type ForeignWordEntry } from './foreign-word-table.js'

export type { ForeignWord } from './foreign-word-table.js'

/** The answer to a key of another tool where it stands; camelCase finds the snake_case entry too. */
export function foreignWord(word: string, within: DefinitionId | undefined): ForeignWord | undefined {
  const entries = lookup(word) ?? lookup(snakeCase(word))
  return entries?.find((entry) => entry.within === undefined || entry.within.test(within ?? ''))
}

/** How the words of a value of ours are spelt elsewhere: `SET NULL`, `NO ACTION`, `setNull`, `Cascade`. */
export function plainSpelling(value: string): string {
  return snakeCase(value.trim().replaceAll(/[\s-]+/g, '_'))
}

function snakeCase(word: string): string {
  return word.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

function lookup(word: string): readonly ForeignWordEntry[] | undefined {
  return Object.hasOwn(foreignWordTable, word) ? foreignWordTable[word] : undefined
}

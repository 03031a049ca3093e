import type { ReadingRules } from '../../model/dependants.js'
import type { FoldContext } from '../definition.js'

/** What the names in SQL texts are read by, where an operation stands. */
export function readingRules({ rules, defaultSchema }: FoldContext): ReadingRules {
  return { lexer: rules.lexer, ...(defaultSchema === undefined ? {} : { defaultSchema }) }
}

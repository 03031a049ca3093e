import type { View } from '../../../model/objects.js'
import { sameSql } from '../../../sql/same-sql.js'
import { isSignificant } from '../../../sql/token.js'
import { introducersOf, withIntroducers, withoutIntroducers } from '../catalog/introducers.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { withKeys } from './with-keys.js'

/**
 * Who defined a view changes with whoever restored it. The words that a run stores leave out which character set a constant
 * states, so a view whose author states the same ones is told without.
 */
export function retoldView(view: View, like: View, flavour: Flavour): View {
  const options = withKeys(view.options, like.options, ['definer'])
  const { options: _, ...rest } = view
  return {
    ...rest,
    query: retoldQuery(view.query, like.query, flavour),
    withData: like.withData,
    ...(like.comment === undefined ? {} : { comment: like.comment }),
    ...(options === undefined ? {} : { options }),
  }
}

function retoldQuery(read: string, like: string, flavour: Flavour): string {
  const lexer = lexerFor(flavour)
  if (sameSql(read, like, lexer)) return read
  if (statedSets(read, flavour) === statedSets(like, flavour)) {
    const bare = withoutIntroducers(read)
    return sameSql(bare, withoutIntroducers(like), lexer) ? like : bare
  }
  // The words that were stored say nothing of it: here everything does.
  return withIntroducers(
    read,
    introducersOf(read).map((introducer) => introducer || '_utf8mb4'),
  )
}

/** The character sets that constants state, but for that of the session. */
function statedSets(query: string, flavour: Flavour): string {
  const tokens = lexerFor(flavour).tokenize(query).tokens.filter(isSignificant)
  const stated = tokens.flatMap(({ kind, text }, i) => {
    if (kind !== 'string') return []
    const [, own] = /^(_\w+)['"]/.exec(text) ?? []
    const before = tokens[i - 1]
    return own ?? (before?.kind === 'word' && before.text.startsWith('_') ? before.text : [])
  })
  const sets = new Set(stated.map((set) => set.toLowerCase().replace(/^_utf8$/, '_utf8mb3')))
  sets.delete('_utf8mb4')
  return [...sets].sort().join()
}

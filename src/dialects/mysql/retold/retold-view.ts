import type { View } from '../../../model/objects.js'
import { sameSql } from '../../../sql/same-sql.js'
import { introducersOf, withoutIntroducers } from '../catalog/introducers.js'
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
  if (sameSql(read, like, lexerFor(flavour))) return read
  return statedSets(read) === statedSets(like) ? withoutIntroducers(read) : read
}

/** Those that differ from the session's; the server keeps its own order of what a query joins. */
function statedSets(query: string): string {
  const stated = introducersOf(query).map((introducer) => introducer.toLowerCase())
  return stated
    .filter((introducer) => introducer !== '' && introducer !== '_utf8mb4')
    .sort()
    .join()
}

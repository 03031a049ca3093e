import type { ObjectFault } from '../../../model/object-fault.js'
import type { View } from '../../../model/objects.js'
import { isSignificant } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'

/** What no view can be. https://dev.mysql.com/doc/refman/8.4/en/create-view.html */
export function viewFaults(view: View, flavour: Flavour): readonly ObjectFault[] {
  const faults: ObjectFault[] = []
  if (view.materialized) {
    faults.push({
      message: `${flavour.product} has no views that keep their rows`,
      help: 'remove materialized, or limit the operation with `dialects`',
      at: '/materialized',
    })
  }
  const variable = lexerFor(flavour)
    .tokenize(view.query)
    .tokens.filter(isSignificant)
    .find(({ kind }) => kind === 'parameter')
  if (variable !== undefined) {
    faults.push({
      message: `a view cannot ask for ${variable.text}: variables belong to a session`,
      help: 'write a value, or a column',
      at: '/query',
    })
  }
  const seen = new Set<string>()
  for (const [i, name] of (view.columns ?? []).entries()) {
    const folded = name.toLowerCase()
    if (seen.has(folded)) {
      faults.push({
        message: `two columns of the view are called "${name}"`,
        help: 'give each a name of its own',
        at: `/columns/${i}`,
      })
    }
    seen.add(folded)
  }
  return faults
}

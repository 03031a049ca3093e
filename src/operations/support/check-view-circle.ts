import { viewsOver } from '../../model/dependants.js'
import type { View } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName, nameOf, sameTable } from '../../model/table.js'
import { namedQueries } from '../../sql/named-queries.js'
import { relationNames } from '../../sql/relation-names.js'
import { isSignificant } from '../../sql/token.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { readingRules } from './reading-rules.js'
import { inSchema } from './table-ref.js'

/** A view cannot read itself, and nor can it read one that reads it: it has to be made before there is anything to read. */
export function refuseCircle(
  view: View,
  model: SchemaModel,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): void {
  const { lexer } = context.rules
  const ownNames = namedQueries(lexer.tokenize(view.query).tokens.filter(isSignificant))
  const over = [view, ...viewsOver(model, nameOf(view), readingRules(context))]
  for (const { schema, name } of relationNames(view.query, lexer)) {
    if (schema === undefined && ownNames.has(name)) continue
    const read = over.find((other) => sameTable(other, inSchema(name, schema, context)))
    if (read === undefined) continue
    const isOwn = sameTable(read, view)
    problems.add({
      ruleId: 'model/order',
      message: isOwn
        ? `view "${displayName(view)}" reads itself`
        : `view "${displayName(view)}" reads "${displayName(read)}", which reads it`,
      pointer: at,
      help: isOwn
        ? 'name the tables beneath, or write WITH RECURSIVE inside of the query'
        : `name the tables beneath, or replace "${displayName(read)}" first`,
    })
    return
  }
}

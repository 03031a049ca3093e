import type { TableName } from '../../model/table.js'
import { namedQueries } from '../../sql/named-queries.js'
import { relationNames } from '../../sql/relation-names.js'
import { isSignificant } from '../../sql/token.js'
import type { FoldContext } from '../definition.js'
import { inSchema } from './table-ref.js'

/** Tables and views that a query reads. What a WITH gives a name to is no table of that name. */
export function relationsRead(query: string, context: FoldContext): readonly TableName[] {
  const { lexer } = context.rules
  const ownNames = namedQueries(lexer.tokenize(query).tokens.filter(isSignificant))
  return relationNames(query, lexer)
    .filter(({ schema, name }) => schema !== undefined || !ownNames.has(name))
    .map(({ schema, name }) => inSchema(name, schema, context))
}

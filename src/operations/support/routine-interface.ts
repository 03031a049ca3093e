import { formatType } from '../../model/column-type.js'
import type { Routine } from '../../model/objects.js'
import type { FoldContext } from '../definition.js'
import { argumentsOf } from './routine-ref.js'

/**
 * Do two definitions look the same to those who call them: names, modes and defaults of the arguments, and the result?
 * Then one can take the place of the other. PostgreSQL lets some more be replaced in place (a default that is new), but
 * not the other way round, and what goes up must come down:
 * https://www.postgresql.org/docs/current/sql-createfunction.html#SQL-CREATEFUNCTION-NOTES
 */
export function sameInterface(from: Routine, to: Routine, context: FoldContext): boolean {
  return argumentsText(from, context) === argumentsText(to, context) && sameResult(from, to, context)
}

function argumentsText(routine: Routine, context: FoldContext): string {
  return JSON.stringify(
    argumentsOf(routine.arguments, context).map(({ mode, name, type, hasDefault }) => [
      mode,
      name,
      type,
      hasDefault,
    ]),
  )
}

function sameResult(from: Routine, to: Routine, context: FoldContext): boolean {
  if (from.returns === undefined || to.returns === undefined) return from.returns === to.returns
  return resultText(from.returns, context) === resultText(to.returns, context)
}

/** A result may be more than a type: `setof users`, `table (id bigint)`. */
function resultText(returns: string, context: FoldContext): string {
  const type = context.rules.resolveType(returns, 'native', (name) => context.namedType(name) !== undefined)
  if ('kind' in type) return formatType({ ...type, arguments: [] })
  return context.rules.lexer
    .tokenize(returns)
    .tokens.map(({ kind, name, text }) => (kind === 'word' ? (name ?? text) : text))
    .join('')
}

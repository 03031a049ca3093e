import type { ObjectFault } from '../../../model/object-fault.js'
import type { Routine } from '../../../model/objects.js'
import type { RoutineArgument } from '../../../model/routine-rules.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'

/**
 * What every version of the server refuses of the arguments of a function, and of its result beside them.
 * https://www.postgresql.org/docs/current/sql-createfunction.html
 */
export function argumentFaults(
  { arguments: text, returns }: Pick<Routine, 'arguments' | 'returns'>,
  given: readonly RoutineArgument[],
): readonly ObjectFault[] {
  const tokens = postgresqlLexer.tokenize(text).tokens.filter(isSignificant)
  const result = postgresqlLexer.tokenize(returns ?? '').tokens.filter(isSignificant)
  return [
    ...written(tokens),
    ...copiedType(tokens, '/arguments'),
    ...copiedType(result, '/returns'),
    ...defaults(given),
    ...variadic(given),
    ...twice(given),
    ...(returns === undefined ? [] : resultOf(returns, result, given)),
  ]
}

function written(tokens: readonly SqlToken[]): readonly ObjectFault[] {
  if (isSymbol(tokens[0], '(')) {
    return fault(
      'the arguments stand in brackets of their own',
      'write what stands between the brackets alone',
    )
  }
  if (tokens.some((token) => isWord(token, 'select'))) {
    return fault('the default of an argument cannot hold a subquery', 'write a constant or a call')
  }
  return []
}

/** `users.id%TYPE`: https://www.postgresql.org/docs/current/sql-createfunction.html, under column_type. */
function copiedType(tokens: readonly SqlToken[], at: string): readonly ObjectFault[] {
  if (!tokens.some((token, i) => isSymbol(token, '%') && isWord(tokens[i + 1], 'type'))) return []
  return [
    {
      message: 'the server puts the type of the column in the place of %TYPE once, and does not follow it',
      help: 'write the type of the column',
      at,
    },
  ]
}

function defaults(given: readonly RoutineArgument[]): readonly ObjectFault[] {
  const inputs = given.filter(isIn)
  const first = inputs.findIndex(({ hasDefault }) => hasDefault)
  const lacking = first < 0 ? undefined : inputs.slice(first).find(({ hasDefault }) => !hasDefault)
  const out = given.find(({ mode, hasDefault }) => mode === 'out' && hasDefault)
  if (out !== undefined) {
    return fault(
      `${nameOf(out)} gives a value back, and takes no default`,
      'remove the default, or make it INOUT',
    )
  }
  if (lacking === undefined) return []
  return fault(
    `${nameOf(lacking)} stands behind one with a default, and has none`,
    'give it a default too, or write it before those that have one',
  )
}

function variadic(given: readonly RoutineArgument[]): readonly ObjectFault[] {
  const inputs = given.filter(isIn)
  const at = inputs.findIndex(({ mode }) => mode === 'variadic')
  const found = inputs[at]
  if (found === undefined) return []
  if (at < inputs.length - 1) {
    return fault(
      `${nameOf(found)} is VARIADIC and takes all that is left, so nothing goes in behind it`,
      'write it last',
    )
  }
  if (/\]$|array|"any"|vector$/.test(found.type)) return []
  return fault(
    `${nameOf(found)} is VARIADIC, and its type ${found.type} is no array`,
    `write ${found.type}[]`,
  )
}

function isIn({ mode }: RoutineArgument): boolean {
  return mode !== 'out'
}

function isOut({ mode }: RoutineArgument): boolean {
  return mode === 'out' || mode === 'inout'
}

/** What goes in and what comes out may share a name; two that go in, or two that come out, may not. */
function twice(given: readonly RoutineArgument[]): readonly ObjectFault[] {
  const found = given.find(
    (one, i) =>
      one.name !== undefined &&
      given
        .slice(0, i)
        .some(
          (other) => other.name === one.name && ((isIn(one) && isIn(other)) || (isOut(one) && isOut(other))),
        ),
  )
  if (found === undefined) return []
  return fault(`two arguments are called "${found.name ?? ''}"`, 'give each of them a name of its own')
}

function resultOf(
  returns: string,
  tokens: readonly SqlToken[],
  given: readonly RoutineArgument[],
): readonly ObjectFault[] {
  if (isWord(tokens[0], 'returns')) return resultFault('RETURNS is written by itself', 'write the type alone')
  const isTable = isWord(tokens[0], 'table') && isSymbol(tokens[1], '(')
  const outs = given.filter(isOut)
  if (/^trigger$/i.test(returns) && given.length > 0) {
    return resultFault(
      'a function for triggers is declared without arguments',
      'remove `arguments`: the texts of a trigger come in as TG_ARGV',
    )
  }
  if (outs.length === 0) return []
  if (isTable) {
    return resultFault(
      'OUT arguments and a table cannot both be the result',
      'make them columns of the table',
    )
  }
  const words = (isWord(tokens[0], 'setof') ? tokens.slice(1) : tokens).map(({ name, text }) => name ?? text)
  if (outs.length > 1 && words.join(' ') !== 'record') {
    return resultFault(`with ${outs.length} OUT arguments the result is a record`, 'write returns: record')
  }
  return []
}

function nameOf({ name, type }: RoutineArgument): string {
  return name === undefined ? `the argument of type ${type}` : `argument "${name}"`
}

function fault(message: string, help: string): readonly ObjectFault[] {
  return [{ message, help, at: '/arguments' }]
}

function resultFault(message: string, help: string): readonly ObjectFault[] {
  return [{ message, help, at: '/returns' }]
}

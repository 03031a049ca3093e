import { suggest } from '../../../diagnostics/suggest.js'
import type { ObjectFault } from '../../../model/object-fault.js'
import type { Routine } from '../../../model/objects.js'
import type { RoutineArgument } from '../../../model/routine-rules.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { splitStatements } from '../../../sql/split-statements.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import { argumentFaults } from './routine-arguments.js'

/** What every version of the server refuses of a function or procedure, as far as its words tell. */
export function routineFaults(
  routine: Omit<Routine, 'grants'>,
  given: readonly RoutineArgument[],
): readonly ObjectFault[] {
  return [
    ...argumentFaults(routine, given),
    ...unknownLanguage(routine),
    ...(bodyFault(routine, given) ?? []),
  ]
}

/** Languages that come with the server, and those of extensions that many have. */
const languages: readonly string[] = [
  'sql',
  'plpgsql',
  'c',
  'internal',
  'plpython3u',
  'plperl',
  'plperlu',
  'pltcl',
  'plv8',
]

/** Others are let through: extensions bring theirs. */
function unknownLanguage({ language }: Pick<Routine, 'language'>): readonly ObjectFault[] {
  if (languages.includes(language)) return []
  const suggestions = suggest(language, languages)
  if (suggestions.length === 0) return []
  return [
    {
      message: `there is no language "${language}"`,
      help: 'write sql, plpgsql, or what an extension brings',
      suggestions,
      at: '/language',
    },
  ]
}

function bodyFault(
  routine: Omit<Routine, 'grants'>,
  given: readonly RoutineArgument[],
): readonly ObjectFault[] | undefined {
  const { body, language } = routine
  if (/^\s*(?:as\s+)?\$(\w*)\$.*\$\1\$/is.test(body)) {
    return fault('the body stands in $$ of its own', 'write what stands between the $$ alone')
  }
  const tokens = postgresqlLexer.tokenize(body).tokens.filter(isSignificant)
  if (language === 'plpgsql') {
    return beginsBlock(tokens)
      ? undefined
      : fault(
          'a body in PL/pgSQL is a block: DECLARE … BEGIN … END',
          'write begin before it and end behind it, or language: sql',
        )
  }
  if (language !== 'sql') return undefined
  if (/^(?:event_)?trigger$/i.test(routine.returns ?? '')) {
    return fault(
      'SQL has no OLD and no NEW, and cannot be run by a trigger',
      'write language: plpgsql',
      '/returns',
    )
  }
  if (isWord(tokens[0], 'declare') || isWord(tokens[0], 'begin')) {
    return isWord(tokens[1], 'atomic')
      ? fault('a body is given as a text, and BEGIN ATOMIC is none', 'write the statements within alone')
      : fault('the language is sql, and this body is PL/pgSQL', 'write language: plpgsql')
  }
  return givesNothing(routine, given)
    ? fault(
        `the last statement gives nothing back, and the function returns ${routine.returns ?? ''}`,
        'end it with a SELECT or with RETURNING, or write returns: void',
      )
    : undefined
}

/** A label, a declaration, a block, or an option of the compiler (`#variable_conflict`). */
function beginsBlock(tokens: readonly SqlToken[]): boolean {
  const first = tokens[0]
  return (
    first === undefined ||
    isWord(first, 'begin') ||
    isWord(first, 'declare') ||
    isSymbol(first, '<<') ||
    first.text.startsWith('#')
  )
}

/** https://www.postgresql.org/docs/current/xfunc-sql.html: the last statement is what the function gives. */
function givesNothing(
  { body, returns }: Pick<Routine, 'body' | 'returns'>,
  given: readonly RoutineArgument[],
): boolean {
  if (returns === undefined || /^void$/i.test(returns)) return false
  if (given.some(({ mode }) => mode === 'out' || mode === 'inout')) return false
  const last = splitStatements(body, postgresqlLexer).statements.at(-1)
  if (last === undefined) return true
  const tokens = postgresqlLexer.tokenize(last.text).tokens.filter(isSignificant)
  const writes = ['insert', 'update', 'delete', 'merge'].some((word) => isWord(tokens[0], word))
  return writes && !tokens.some((token) => isWord(token, 'returning'))
}

function fault(message: string, help: string, at = '/body'): readonly ObjectFault[] {
  return [{ message, help, at }]
}

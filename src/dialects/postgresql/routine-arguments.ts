import type { RoutineArgument, RoutineRules, TriggerRules } from '../../model/routine-rules.js'
import type { TableName } from '../../model/table.js'
import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../sql/token.js'
import { everyone } from './privileges.js'
import { parseTypeSpelling } from './type-spelling.js'
import { lookUpType, typeSql } from './types.js'

/** Functions in PostgreSQL are told apart by the types of what goes in: https://www.postgresql.org/docs/current/xfunc-overload.html */
export const routineRules: RoutineRules = {
  readArguments,
  signatureOf: (given) =>
    given
      .filter(({ mode }) => mode !== 'out')
      .map(({ type }) => type)
      .join(', '),
  foldsNames: false,
  takesNamedTypes: true,
  bornWith: [{ privilege: 'execute', role: everyone, grantOption: false }],
}

/** https://www.postgresql.org/docs/current/functions-trigger.html */
export const triggerRules: TriggerRules = {
  runs: 'function',
  onViews: true,
  namedIn: 'table',
  foldsNames: false,
  builtIn: [
    'suppress_redundant_updates_trigger',
    'tsvector_update_trigger',
    'tsvector_update_trigger_column',
  ].map((name) => ({ schema: 'pg_catalog', name })),
}

type IsNamed = (name: TableName) => boolean

/** `[ mode ] [ name ] type [ { DEFAULT | = } default ]`, and the mode may stand behind the name too. */
function readArguments(text: string, isNamed: IsNamed): readonly RoutineArgument[] {
  const tokens = postgresqlLexer.tokenize(text).tokens.filter(isSignificant)
  return listItems(tokens).flatMap((item) => readArgument(item, text, isNamed) ?? [])
}

function readArgument(
  item: readonly SqlToken[],
  text: string,
  isNamed: IsNamed,
): RoutineArgument | undefined {
  const defaultAt = item.findIndex((token) => isWord(token, 'default') || isSymbol(token, '='))
  let rest = defaultAt < 0 ? item : item.slice(0, defaultAt)
  const hasDefault = defaultAt >= 0
  const before = modeAt(rest, 0)
  rest = rest.slice(before?.length ?? 0)
  const behind = before === undefined && rest.length > 2 ? modeAt(rest, 1) : undefined
  const mode = before?.mode ?? behind?.mode ?? 'in'
  if (behind !== undefined) {
    const type = typeText(rest.slice(1 + behind.length), text, isNamed)
    const name = rest[0]?.name
    return type === undefined
      ? undefined
      : { mode, ...(name === undefined ? {} : { name }), type, hasDefault }
  }
  return nameAndType(rest, text, isNamed, { mode, hasDefault })
}

/** A type of several words (`double precision`) is no name before a type. */
function nameAndType(
  tokens: readonly SqlToken[],
  text: string,
  isNamed: IsNamed,
  facts: Pick<RoutineArgument, 'mode' | 'hasDefault'>,
): RoutineArgument | undefined {
  const [first, second] = tokens
  if (first === undefined) return undefined
  const mayBeNamed = first.name !== undefined && second?.name !== undefined
  const whole = mayBeNamed && first.kind === 'quoted' ? undefined : knownType(textOf(tokens, text), isNamed)
  if (mayBeNamed && whole === undefined) {
    const type = typeText(tokens.slice(1), text, isNamed)
    if (type !== undefined)
      return { ...facts, ...(first.name === undefined ? {} : { name: first.name }), type }
  }
  const type = whole ?? typeText(tokens, text, isNamed)
  return type === undefined ? undefined : { ...facts, type }
}

function modeAt(
  tokens: readonly SqlToken[],
  at: number,
): { readonly mode: RoutineArgument['mode']; readonly length: number } | undefined {
  const token = tokens[at]
  if (tokens.length <= at + 1) return undefined
  if (isWord(token, 'in') && isWord(tokens[at + 1], 'out')) return { mode: 'inout', length: 2 }
  for (const mode of ['in', 'out', 'inout', 'variadic'] as const) {
    if (isWord(token, mode)) return { mode, length: 1 }
  }
  return undefined
}

/** The type in one spelling; what the server alone knows stays as it is written, blanks evened out. */
function typeText(tokens: readonly SqlToken[], text: string, isNamed: IsNamed): string | undefined {
  if (tokens.length === 0) return undefined
  const spelled = textOf(tokens, text)
  return knownType(spelled, isNamed) ?? parseTypeSpelling(spelled)?.words ?? spelled
}

/** Modifiers and the number of dimensions tell no functions apart. */
function knownType(spelled: string, isNamed: IsNamed): string | undefined {
  const type = lookUpType(spelled, 'native', isNamed)
  if (type === undefined || !('kind' in type)) return undefined
  const name = type.name.startsWith('interval ') ? 'interval' : type.name
  return typeSql({ ...type, name, arguments: [], dimensions: Math.min(type.dimensions, 1) })
}

/** What stands between the tokens but comments, with one blank for many. */
function textOf(tokens: readonly SqlToken[], text: string): string {
  return tokens
    .map((token, i) => {
      const previous = tokens[i - 1]
      const gap = previous !== undefined && previous.end < token.start
      return (gap ? ' ' : '') + text.slice(token.start, token.end)
    })
    .join('')
}

/** The pieces between commas that no bracket encloses. */
function listItems(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const items: SqlToken[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (isSymbol(token, '(') || isSymbol(token, '[')) depth += 1
    if (isSymbol(token, ')') || isSymbol(token, ']')) depth -= 1
    if (depth === 0 && isSymbol(token, ',')) items.push([])
    else items.at(-1)?.push(token)
  }
  return items
}

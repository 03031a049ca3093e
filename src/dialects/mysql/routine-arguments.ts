import type { RoutineArgument, RoutineRules, TriggerRules } from '../../model/routine-rules.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../sql/token.js'
import type { SqlLexer } from '../../sql/lexer.js'
import type { Flavour } from './flavour.js'

/**
 * Functions and procedures are told apart by their names alone, in upper and lower case alike.
 * https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html, https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html
 */
export function routineRulesOf(lexer: SqlLexer): RoutineRules {
  return {
    readArguments: (text) => {
      const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
      return listItems(tokens).flatMap((item) => readArgument(item) ?? [])
    },
    signatureOf: () => '',
    foldsNames: true,
    takesNamedTypes: false,
    bornWith: [],
  }
}

/**
 * MariaDB tells names of triggers apart as those of tables, MySQL never does. https://mariadb.com/kb/en/identifier-case-sensitivity/,
 * https://dev.mysql.com/doc/refman/8.4/en/create-trigger.html
 */
export function triggerRulesOf({ name }: Flavour): TriggerRules {
  return { runs: 'body', onViews: false, namedIn: 'schema', foldsNames: name === 'mysql', builtIn: [] }
}

/** `[ mode ] name type`. MariaDB lets functions have modes too, and defaults from 11.8 on. */
function readArgument(item: readonly SqlToken[]): RoutineArgument | undefined {
  const mode = (['in', 'out', 'inout'] as const).find((word) => isWord(item[0], word))
  const [name, ...type] = mode === undefined ? item : item.slice(1)
  if (name === undefined) return undefined
  const defaultAt = type.findIndex((token) => isWord(token, 'default') || isSymbol(token, ':='))
  const words = defaultAt < 0 ? type : type.slice(0, defaultAt)
  return {
    mode: mode ?? 'in',
    ...(name.name === undefined ? {} : { name: name.name }),
    type: words.map(({ kind, text }) => (kind === 'word' ? text.toLowerCase() : text)).join(' '),
    hasDefault: defaultAt >= 0,
  }
}

/** The pieces between commas that no bracket encloses. */
function listItems(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const items: SqlToken[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    if (depth === 0 && isSymbol(token, ',')) items.push([])
    else items.at(-1)?.push(token)
  }
  return items
}

import type { SqlLexer } from '../../../sql/lexer.js'
import { isSignificant, isSymbol, keyword } from '../../../sql/token.js'

/**
 * Functions that give another value at another time or to another session, measured on MySQL 9.7 and MariaDB 10.11: neither takes
 * them in a check or a stored column. `unix_timestamp` is one only without arguments.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html
 */
const calls: ReadonlySet<string> = new Set(
  `now sysdate curdate curtime current_date current_time current_timestamp localtime localtimestamp utc_date utc_time
  utc_timestamp rand uuid uuid_short connection_id current_user user session_user system_user database schema version
  last_insert_id found_rows row_count sleep benchmark get_lock release_lock release_all_locks is_free_lock is_used_lock
  load_file current_role`.split(/\s+/),
)

/** Those that stand without parentheses too. */
const words: ReadonlySet<string> = new Set(
  `current_date current_time current_timestamp localtime localtimestamp utc_date utc_time utc_timestamp current_user
  current_role`.split(/\s+/),
)

/** Functions that not even a default takes. https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html */
const neverCalls: ReadonlySet<string> = new Set(
  `last_insert_id found_rows row_count sleep benchmark get_lock release_lock release_all_locks is_free_lock is_used_lock
  load_file`.split(/\s+/),
)

/** The first thing in an expression that is not the same for the same row always: `now()`, `@x`; undefined: nothing is known. */
export function unsteadyPart(sql: string, lexer: SqlLexer): string | undefined {
  return partOf(sql, lexer, (name, isCall, isEmpty) =>
    isCall ? calls.has(name) || (name === 'unix_timestamp' && isEmpty) : words.has(name),
  )
}

/** The first call that no expression of a table may have. */
export function impossiblePart(sql: string, lexer: SqlLexer): string | undefined {
  return partOf(sql, lexer, (name, isCall) => isCall && neverCalls.has(name), false)
}

function partOf(
  sql: string,
  lexer: SqlLexer,
  isMeant: (name: string, isCall: boolean, isEmpty: boolean) => boolean,
  withVariables = true,
): string | undefined {
  const tokens = lexer.tokenize(sql).tokens.filter(isSignificant)
  for (const [i, token] of tokens.entries()) {
    if (withVariables && token.kind === 'parameter' && token.text.startsWith('@')) return token.text
    const name = keyword(token)
    if (name === undefined || isSymbol(tokens[i - 1], '.') || isSymbol(tokens[i + 1], '.')) continue
    const isCall = isSymbol(tokens[i + 1], '(')
    if (isMeant(name, isCall, isSymbol(tokens[i + 2], ')'))) return isCall ? `${name}()` : name
  }
  return undefined
}

/** `select` is a reserved word: bare, it is always that. */
export function hasSubquery(sql: string, lexer: SqlLexer): boolean {
  return lexer.tokenize(sql).tokens.some((token) => keyword(token) === 'select')
}

import type { TableName } from '../../../model/table.js'
import type { Reading } from './reading.js'

/**
 * Modes by which a text means something else than it does to Aludel's sessions, or a statement does.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html, https://mariadb.com/kb/en/sql-mode/
 */
const telling: ReadonlySet<string> = new Set([
  'ANSI_QUOTES',
  'PIPES_AS_CONCAT',
  'NO_BACKSLASH_ESCAPES',
  'HIGH_NOT_PRECEDENCE',
  'REAL_AS_FLOAT',
  'NO_UNSIGNED_SUBTRACTION',
  'PAD_CHAR_TO_FULL_LENGTH',
  'TIME_TRUNCATE_FRACTIONAL',
  'TIME_ROUND_FRACTIONAL',
  'ORACLE',
  'EMPTY_STRING_IS_NULL',
  'SIMULTANEOUS_ASSIGNMENT',
])

/** Notes the mode that a routine or trigger was made in, and runs in, where it is of account: a document makes it in another. */
export function noteSqlMode(
  mode: string,
  { kind, name, of }: { readonly kind: string; readonly name: TableName; readonly of?: TableName },
  reading: Reading,
): void {
  const modes = mode.split(',')
  const isStrict = modes.some((word) => /^STRICT_(?:ALL|TRANS)_TABLES$/.test(word))
  const said = [...modes.filter((word) => telling.has(word)), ...(isStrict ? [] : ['no strict mode'])]
  if (said.length === 0) return
  const reason = `it was made with ${said.join(', ')}, and documents make it in the strict mode of Aludel's sessions`
  reading.unreadAttribute(kind, name, 'sql_mode', reason, of)
}

/** https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
const longestNameBytes = 63

/** SQLSTATE name_too_long: the notice `identifier "…" will be truncated to "…"`. */
export const nameTooLong = '42622'

/**
 * May a statement hold a name that the server would cut, with no more than a notice? Cheap and on the careful side:
 * text constants are left out as well as a pattern can.
 */
export function mayHaveLongName(sql: string): boolean {
  if (sql.length <= longestNameBytes / 4) return false
  const candidates = sql.replace(/'(?:[^']|'')*'/g, "''").match(/"(?:[^"]|"")+"|[\p{L}\p{N}_$]{16,}/gu)
  return (candidates ?? []).some(
    (name) => Buffer.byteLength(name) - (name.startsWith('"') ? 2 : 0) > longestNameBytes,
  )
}

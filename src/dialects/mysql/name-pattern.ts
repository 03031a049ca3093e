/**
 * The name of a database as GRANT and REVOKE write it where `_` and `%` stand for other characters there.
 * https://dev.mysql.com/doc/refman/8.4/en/grant.html#grant-quoting
 */
export function namePattern(name: string): string {
  return name.replace(/[_%\\]/g, String.raw`\$&`)
}

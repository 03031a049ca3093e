/**
 * Is this one statement, whoever reads it? true only where every semicolon stands within quotes, and no comment, whose end servers
 * see in different places. What is left open is for the server to say.
 * https://dev.mysql.com/doc/refman/8.4/en/string-literals.html
 */
export function isSurelyOne(sql: string): boolean {
  return !sql.includes(';') || mayBeFollowed(sql)
}

/**
 * May something be written behind it, in the same text? Only where it holds no semicolon and no comment outside of quotes: one to the
 * end of the line would take along what follows.
 */
export function mayBeFollowed(sql: string): boolean {
  for (let at = 0; at < sql.length; at += 1) {
    const character = sql.charAt(at)
    if (isQuote(character)) {
      at = endOfQuoted(sql, at)
      if (at === -1) return false
    } else if (character === ';' || character === '#' || startsComment(sql, at)) return false
  }
  return true
}

function isQuote(character: string): boolean {
  return character === "'" || character === '"' || character === '`'
}

/** A quote that is doubled ends one text and begins the next, which comes to the same. -1: it has no end. */
function endOfQuoted(sql: string, start: number): number {
  const quote = sql.charAt(start)
  for (let at = start + 1; at < sql.length; at += 1) {
    const character = sql.charAt(at)
    if (character === quote) return at
    if (character === '\\' && quote !== '`') at += 1
  }
  return -1
}

function startsComment(sql: string, at: number): boolean {
  return sql.startsWith('--', at) || sql.startsWith('/*', at)
}

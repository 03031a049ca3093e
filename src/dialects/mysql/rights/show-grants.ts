/** A line of SHOW GRANTS about rights: what may be done, and on what. */
export interface GrantLine {
  /** Taken away from what stands on everything: a partial revoke, https://dev.mysql.com/doc/refman/8.4/en/partial-revokes.html */
  readonly revoked: boolean
  /** In capitals; `all` stands for all that there are on such a thing. */
  readonly privileges: ReadonlySet<string> | 'all'
  /** Absent: on everything. A name may be a pattern of names, see {@link matchesDatabase}. */
  readonly database?: string
  /** Absent: on the whole database. */
  readonly name?: string
  readonly kind: 'table' | 'routine'
  /** What stands in it may be given to others; of a revoke, may not. */
  readonly mayHandOn: boolean
}

const token = /`(?:[^`]|``)*`|'(?:[^'\\]|\\.|'')*'|"(?:[^"]|"")*"|[\w$\u0080-\uffff]+|[^\s]/g

/**
 * Reads a line of SHOW GRANTS; undefined for what gives no rights: roles, proxies, default roles. A right on columns counts as one on
 * their table: a statement may ask for no more.
 * https://dev.mysql.com/doc/refman/8.4/en/show-grants.html, https://mariadb.com/kb/en/show-grants/
 */
export function readGrantLine(line: string): GrantLine | undefined {
  const tokens: readonly string[] = line.match(token) ?? []
  const [verb = ''] = tokens
  const on = tokens.indexOf('ON')
  const end = tokens.findIndex((word, at) => at > on && (word === 'TO' || word === 'FROM'))
  if ((verb !== 'GRANT' && verb !== 'REVOKE') || on < 0 || end < 0) return undefined
  const target = tokens.slice(on + 1, end)
  const dot = target.indexOf('.')
  const database = target[dot - 1]
  const name = target[dot + 1]
  if (dot < 1 || database === undefined || name === undefined) return undefined
  const privileges = privilegesIn(tokens.slice(1, on))
  return {
    revoked: verb === 'REVOKE',
    privileges: privileges.has('ALL PRIVILEGES') || privileges.has('ALL') ? 'all' : privileges,
    ...(database === '*' ? {} : { database: unquoted(database) }),
    ...(name === '*' ? {} : { name: unquoted(name) }),
    kind: dot > 1 && target[0] !== 'TABLE' ? 'routine' : 'table',
    mayHandOn: /\bWITH GRANT OPTION\b[^`'"]*$/.test(line) || privileges.has('GRANT OPTION'),
  }
}

/** `SELECT (\`a\`, \`b\`), CREATE VIEW`: words between commas, without columns. */
function privilegesIn(tokens: readonly string[]): ReadonlySet<string> {
  let depth = 0
  const words: string[][] = [[]]
  for (const each of tokens) {
    if (each === ')') depth -= 1
    else if (each === '(') depth += 1
    else if (depth === 0 && each === ',') words.push([])
    else if (depth === 0) words.at(-1)?.push(each.toUpperCase())
  }
  return new Set(words.map((each) => each.join(' ')))
}

function unquoted(name: string): string {
  const quote = name[0]
  if (quote !== '`' && quote !== '"') return name
  return name.slice(1, -1).replaceAll(quote + quote, quote)
}

/**
 * Is the database among those that a grant names? `%` and `_` stand for others there, unless a backslash is before them; where the
 * server takes them for themselves, the name itself is meant. Of several that match, the server takes one alone: which, is not told
 * here, so each counts. https://dev.mysql.com/doc/refman/8.4/en/grant.html
 */
export function matchesDatabase(granted: string, database: string): boolean {
  if (granted === database) return true
  const pattern = granted.replace(/\\([_%\\])|[_%]|[^\w]/gsu, (all, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped)
    return all === '_' ? '.' : all === '%' ? '.*' : literal(all)
  })
  return new RegExp(`^${pattern}$`, 'su').test(database)
}

function literal(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

import type { MysqlTestDatabase } from './mysql-test-database.js'
import type { JsonObject } from './json-value.js'
import type { Row } from './test-database.js'

/**
 * What the server itself prints of all that stands in some databases: SHOW CREATE of each table, view, trigger, event and routine. A
 * second opinion beside the catalog reader, which is not asked. Left out is what rows and users leave behind: where numbers go
 * on, and who made it.
 */
export async function dumpMysql(
  { query }: MysqlTestDatabase,
  databases: readonly string[],
): Promise<JsonObject> {
  const dump: Record<string, string> = {}
  for (const database of databases) {
    const print = async (kind: string, name: string): Promise<void> => {
      const [row] = await query(`SHOW CREATE ${kind} ${quoted(database)}.${quoted(name)}`)
      const text = printed(row ?? {}, kind)
      dump[`${kind} ${database}.${name}`] =
        kind === 'FUNCTION' || kind === 'PROCEDURE'
          ? withParameters(text, await query(parameters(database, kind, name)))
          : text
    }
    const all = await query(everything.replaceAll('$1', text(database)))
    for (const { kind, name } of all) await print(String(kind), String(name))
  }
  return dump
}

/**
 * The same with the lines of each table in one order, for what puts no column and no key back to its place. Partitions of lists have no
 * order, and those of ranges one by their bounds: the brackets around them are left out.
 */
export function inAnyOrder(dump: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(dump).map(([name, text]) => [
      name,
      evened(String(text)).split(/,?\n/).map(withoutBrackets).toSorted().join('\n'),
    ]),
  )
}

/** A line of a table without the bracket around all its partitions, if it is the first or the last of them. */
export function withoutBrackets(line: string): string {
  return line.replace(/^[ (]PARTITION (.* ENGINE = \w+)\)?(?: \*\/)?$/, ' PARTITION $1')
}

/**
 * Without what is one to the servers: RESTRICT and NO ACTION are, and which of them MariaDB prints is up to the way in which the key was
 * added.
 */
export function evened(text: string): string {
  return text.replaceAll(/ ON (?:DELETE|UPDATE) (?:RESTRICT|NO ACTION)/g, '')
}

const everything = `SELECT CASE TABLE_TYPE WHEN 'VIEW' THEN 'VIEW' WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, TABLE_NAME AS name
FROM information_schema.TABLES WHERE TABLE_SCHEMA = $1 AND TABLE_NAME <> 'aludel_row_key'
UNION ALL SELECT 'TRIGGER', TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = $1
UNION ALL SELECT 'EVENT', EVENT_NAME FROM information_schema.EVENTS WHERE EVENT_SCHEMA = $1
UNION ALL SELECT ROUTINE_TYPE, ROUTINE_NAME FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = $1`

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function parameters(database: string, kind: string, routine: string): string {
  return `SELECT PARAMETER_MODE, PARAMETER_NAME, DTD_IDENTIFIER, CHARACTER_SET_NAME, COLLATION_NAME FROM information_schema.PARAMETERS
WHERE SPECIFIC_SCHEMA = ${text(database)} AND SPECIFIC_NAME = ${text(routine)} AND ROUTINE_TYPE = '${kind}' AND ORDINAL_POSITION > 0
ORDER BY ORDINAL_POSITION`
}

/** The server prints the list of parameters letter by letter as its author wrote it: here stands what it makes of each. */
function withParameters(text: string, rows: readonly Row[]): string {
  const [head = ''] = /^CREATE \w+ `(?:[^`]|``)*`/.exec(text) ?? []
  const end = closes(text, head.length)
  const told = rows.map((row) => JSON.stringify(Object.values(row)))
  return `${head}(${told.join(', ')})${text.slice(end + 1)}`
}

/** Where the bracket that opens here closes. */
function closes(text: string, open: number): number {
  let depth = 0
  for (const { 0: token, index } of text.slice(open).matchAll(/`[^`]*`|'(?:[^'\\]|\\[^])*'|[()]/g)) {
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (depth === 0) return open + index
  }
  throw new Error(`no list of parameters: ${text}`)
}

/** The text stands in the column that is called after the kind: `Create Table`, `SQL Original Statement`. */
function printed(row: Readonly<Record<string, unknown>>, kind: string): string {
  const key = Object.keys(row).find((name) => /^(?:create |sql original)/i.test(name))
  const text = key === undefined ? '' : String(row[key])
  if (kind === 'TABLE' || kind === 'SEQUENCE') return text.replace(/ AUTO_INCREMENT=\d+/, '')
  const nameless = text.replace(/ DEFINER=\S+/, '')
  return kind === 'TRIGGER' ? withEvenHead(nameless) : nameless
}

/**
 * Before the body of a trigger stand the blanks that were sent, and one where MariaDB wrote it anew, as its table was renamed; the
 * table stands with its database or, once it was renamed, without.
 */
function withEvenHead(text: string): string {
  return text
    .replace(/\s+FOR EACH ROW/, ' FOR EACH ROW')
    .replace(/^(CREATE TRIGGER .*) (`(?:[^`]|``)*`|\w+)\.(?=(?:`(?:[^`]|``)*`|\w+) FOR EACH ROW)/, '$1 ')
}

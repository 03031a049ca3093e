import type { JsonObject, JsonValue } from './json-value.js'

/** What stands before every object, such as `Name: book; Type: TABLE; Schema: public; Owner: ada`. */
const header = /^--\n-- (Name: .*)\n--\n\n/m

/** What `pg_dump` says once more whenever the next table is kept otherwise than the last, and where a dump ends. */
const between = /^SET default_\w+ = .*;$|^-- PostgreSQL database dump complete$|^\\unrestrict .*$/gm

/**
 * What a dump by `pg_dump` says of each object, by the line that stands before it. Two dumps of equal schemas are equal so,
 * in whatever order their objects, the columns of a table and its rights stand: a column that comes back is the last.
 */
export function readPgDump(text: string): JsonObject {
  const [, ...parts] = text.split(header)
  const entries = new Map<string, string>()
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [name = '', body = ''] = parts.slice(i, i + 2)
    entries.set(name, `${entries.get(name) ?? ''}${body}`)
  }
  return Object.fromEntries([...entries].map(([name, body]) => [name, said(name, body)]))
}

/** Between the columns, or the statements, of a table; what one column says over several lines stays together. */
const ofTable = /,\n|;\n+|\n(?=\))|(?<=^CREATE .*\()\n/m

/** What 18 calls a NOT NULL, which is by the table where it was first said; documents have no names for it. */
const nameOfNotNull = / CONSTRAINT (?:"(?:[^"]|"")+"|\w+)(?= NOT NULL)/g

function said(name: string, body: string): JsonValue {
  const text = body.replaceAll(between, '').replace(/[\n-]+$/, '')
  if (name.includes('; Type: TABLE;')) {
    return text.replaceAll(nameOfNotNull, '').split(ofTable).sort()
  }
  return /; Type: (?:DEFAULT )?ACL;/.test(name) ? text.split(/\n+/).sort() : text
}

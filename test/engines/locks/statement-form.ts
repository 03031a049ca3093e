/** Options that change nothing about locks, behind what they are options of. */
const options: readonly (readonly [RegExp, string])[] = [
  [/ ON (?:DELETE|UPDATE) (?:NO ACTION|RESTRICT|CASCADE|SET NULL|SET DEFAULT)/g, ''],
  [/ (?:MATCH FULL|DEFERRABLE|INITIALLY DEFERRED|NULLS NOT DISTINCT|INCLUDE|(?<=CHECK )NO INHERIT)\b/g, ''],
  [/ (?:COLLATE|TABLESPACE|WITH) …/g, ''],
  [/(?<=CREATE) UNIQUE(?= INDEX)/g, ''],
  [/ \[\]/g, ''],
  [/(?<=USING) (?:…|WHERE)/g, ''],
  [/(?<=FOR VALUES) .*/g, ' …'],
  [/(?<=POLICY … ON …) .*/g, ''],
  [/^(GRANT|REVOKE) (?:GRANT OPTION FOR )?.*? ON ([A-Z ]*…).*/g, '$1 … ON $2'],
  [/(?<=SET STORAGE) [A-Z]+/g, ' …'],
  [/(?<=SET GENERATED) (?:ALWAYS|BY DEFAULT)/g, ' …'],
  [/ SET (?:NO )?(?:INCREMENT BY|MINVALUE|MAXVALUE|START WITH|CACHE|CYCLE)(?: …)?/g, ''],
  [/(?<=\b(?:SET|RESET)) PARAMETERS\b/g, ' (…)'],
]

/** Where the part that says what is done to whom ends. */
const ends = [
  /^CREATE (?:UNLOGGED )?TABLE …(?: PARTITION OF …)?/,
  /^CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE|VIEW|MATERIALIZED VIEW|POLICY|SEQUENCE|TYPE|DOMAIN|SCHEMA|EXTENSION) …(?: ON …)?/,
  /^CREATE INDEX (?:CONCURRENTLY )?… ON …/,
  /^CREATE TRIGGER …/,
  /^(?:INSERT INTO|UPDATE|DELETE FROM|COMMENT ON [A-Z ]+?|SELECT|DO) …/,
  /^ALTER SEQUENCE …(?: RENAME TO …| OWNED BY)?/,
]

/** A body between dollars, a text constant, a name with its schema: whichever begins first. */
const quoted = /(\$\w*\$)[\s\S]*?\1|'(?:[^']|'')*'|(?:"(?:[^"]|"")*"\.)?"(?:[^"]|"")*"/g

/** A statement without names, values and what does not matter here: `ALTER TABLE … ADD COLUMN …`. */
export function statementForm(sql: string): string {
  if (sql.startsWith('WITH '))
    return `${/^ {2}(UPDATE|DELETE FROM|INSERT INTO) /m.exec(sql)?.[1] ?? 'SELECT'} …, batch by batch`
  const bare = sql.replaceAll(quoted, ' … ').replaceAll(/\b(SET|RESET) \(/g, '$1 PARAMETERS (')
  const words = withoutBrackets(bare)
    .replaceAll(/::\s*…?/g, ' … ')
    .replaceAll(/\b(?:[a-z_][\w.]*|-?\d+(?:\.\d+)?)(?:\[\])*/g, ' … ')
    .replaceAll(/[-+*/=<>|&!]+/g, ' … ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/…(?: …)+/g, '…')
    .replaceAll(/ (?=,)/g, '')
    .trim()
  const shorter = options.reduce((text, [option, instead]) => text.replaceAll(option, instead), words)
  const start = ends.map((end) => end.exec(shorter)?.[0]).find((found) => found !== undefined) ?? shorter
  const [first = '', ...parts] = start.split(/, (?=[A-Z])/)
  return [first, ...new Set(parts.filter((part) => !first.endsWith(part)))].join(', ')
}

/** Without what stands in brackets. */
function withoutBrackets(text: string): string {
  let depth = 0
  return [...text]
    .map((character) => {
      if (character === '(') depth += 1
      const inside = depth > 0
      if (character === ')') depth -= 1
      return inside ? (depth === 0 ? ' ' : '') : character
    })
    .join('')
}

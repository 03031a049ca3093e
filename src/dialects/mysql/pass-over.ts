/** What says that something is gone already, or there already: https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html */
const settled = [
  1005, // a table whose key is there already, on MariaDB
  1007, // a database that is there
  1008, // a database that is not
  1050, // a table that is there
  1051, // a table that is not
  1054, // a column that is not
  1060, // a column that is there
  1061, // an index that is there
  1068, // a second primary key
  1091, // a column, index or constraint that is not
  1146, // a table that is not
  1304, // a routine that is there
  1305, // a routine that is not
  1359, // a trigger that is there
  1360, // a trigger that is not
  1826, // a foreign key that is there
  3821, // a check that is not
  3822, // a check that is there
  3940, // a constraint that is not
] as const

/** What says that a right is not there. */
const noRight = [1141, 1147, 1403] as const

/** The procedure that runs the statements, as long as it takes. */
const procedure = '`_aludel_take_back`'

/**
 * Statements that run the given ones in order, up to the first that finds what it takes away gone or what it makes there: only a
 * procedure can go on behind an error, and what it has done until then stays, as statements that change the schema are no part of
 * a transaction. https://dev.mysql.com/doc/refman/8.4/en/declare-handler.html
 *
 * No procedure makes or changes triggers and routines, and a view that one makes forgets which character sets its constants
 * state. These stand by themselves, each in words that do the same again.
 * https://dev.mysql.com/doc/refman/8.4/en/stored-program-restrictions.html
 */
export function passOver(statements: readonly string[]): string {
  const parts: (string | string[])[] = []
  for (const sql of statements) {
    const last = parts.at(-1)
    if (code.test(sql)) parts.push(again(sql))
    else if (Array.isArray(last)) last.push(sql)
    else parts.push([sql])
  }
  return parts.map((part) => (typeof part === 'string' ? part : inProcedure(part))).join(';\n')
}

const name = '(?:`(?:[^`]|``)+`\\.)?`(?:[^`]|``)+`'
const traits = '(?:ALGORITHM = \\w+ |DEFINER = \\S+ |SQL SECURITY \\w+ )*'
/** A statement about a trigger, a routine or a view, as steps write it. */
const code = new RegExp(`^(CREATE|ALTER|DROP) ${traits}(TRIGGER|FUNCTION|PROCEDURE|VIEW) (${name})`)

function again(sql: string): string {
  const [, verb, kind = '', named = ''] = code.exec(sql) ?? []
  const dropped = `DROP ${kind} IF EXISTS ${named}`
  if (verb === 'DROP') return dropped
  return verb === 'CREATE' ? `${dropped};\n${sql}` : sql
}

function inProcedure(statements: readonly string[]): string {
  return [
    `DROP PROCEDURE IF EXISTS ${procedure}`,
    [
      `CREATE PROCEDURE ${procedure}()`,
      'BEGIN',
      `  DECLARE EXIT HANDLER FOR ${settled.join(', ')} BEGIN END;`,
      ...statements.map((sql) => `  ${ended(sql)}`),
      'END',
    ].join('\n'),
    `CALL ${procedure}()`,
    `DROP PROCEDURE ${procedure}`,
  ].join(';\n')
}

/** A right that is not there is passed over by itself: others may be. */
function ended(sql: string): string {
  const whole = sql.includes('--') ? `${sql}\n;` : `${sql};`
  return sql.startsWith('REVOKE ')
    ? `BEGIN DECLARE CONTINUE HANDLER FOR ${noRight.join(', ')} BEGIN END; ${whole} END;`
    : whole
}

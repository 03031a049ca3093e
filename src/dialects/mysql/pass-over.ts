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

/** The procedure that runs the statements, as long as it takes. */
const procedure = '`_aludel_take_back`'

/**
 * Statements that run the given ones in order, up to the first that finds what it takes away gone or what it makes there: only a
 * procedure can go on behind an error, and what it has done until then stays, as statements that change the schema are no part of
 * a transaction. https://dev.mysql.com/doc/refman/8.4/en/declare-handler.html
 */
export function passOver(statements: readonly string[]): string {
  return [
    `DROP PROCEDURE IF EXISTS ${procedure}`,
    [
      `CREATE PROCEDURE ${procedure}()`,
      'BEGIN',
      `  DECLARE EXIT HANDLER FOR ${settled.join(', ')} BEGIN END;`,
      ...statements.map((sql) => `  ${sql.includes('--') ? `${sql}\n` : sql};`),
      'END',
    ].join('\n'),
    `CALL ${procedure}()`,
    `DROP PROCEDURE ${procedure}`,
  ].join(';\n')
}

import type { Check, Column, Table } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { Flavour } from '../flavour.js'
import { quoteName } from '../quoting.js'
import { typeFamily } from '../types.js'
import type { ExplainedWay } from './rebuild-way.js'

/**
 * MySQL holds all rows to a check over a date, a time, an enum or a set again whenever any column of the table is said anew or renamed,
 * since the mode of the session has a say in what such values are; for that it copies the table.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html
 *
 * @param restated the column that is said anew: MySQL takes a long text of another size than `text` for another type than it was
 */
export function checkedAnew(table: Table, flavour: Flavour, restated?: Column): ExplainedWay | undefined {
  if (flavour.name !== 'mysql') return undefined
  const check = table.checks.find(
    (each) =>
      isJudgedByMode(each, table) ||
      (each.enforced &&
        restated !== undefined &&
        isSizedText(restated) &&
        mentions(each.check, mysqlLexer).has(restated.name)),
  )
  return check === undefined
    ? undefined
    : { way: 'copy', why: `every row is held to ${quoteName(check.name)} again` }
}

/** Is the check over a column whose values depend on the mode of the session? */
export function isJudgedByMode({ check, enforced }: Check, { columns }: Table): boolean {
  if (!enforced) return false
  const words = mentions(check, mysqlLexer)
  return columns.some((column) => words.has(column.name) && dependsOnMode(column))
}

function isSizedText({ type }: Column): boolean {
  return /^(?:tiny|medium|long)(?:text|blob)$/.test(type.name)
}

function dependsOnMode({ type }: Column): boolean {
  return (
    type.kind === 'named' ||
    ['enum', 'set'].includes(type.name) ||
    ['date', 'time', 'timestamp'].includes(typeFamily(type))
  )
}

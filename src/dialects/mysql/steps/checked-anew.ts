import type { Check, Column, Table } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { Flavour } from '../flavour.js'
import { quoteName } from '../quoting.js'
import { typeFamily } from '../types.js'
import type { ExplainedWay } from './rebuild-way.js'

/**
 * MySQL holds all rows to some checks again whenever any column of the table is said anew or renamed, and copies the table for it:
 * those over a date, a time, an enum or a set, since the mode of the session has a say in what such values are, and those over a long
 * text of another size than `text`, which it takes for another type than it was.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html
 */
export function checkedAnew(table: Table, flavour: Flavour): ExplainedWay | undefined {
  if (flavour.name !== 'mysql') return undefined
  const check = table.checks.find((each) => isHeldAnew(each, table))
  return check === undefined
    ? undefined
    : { way: 'copy', why: `every row is held to ${quoteName(check.name)} again` }
}

/** Is this one of those checks? */
export function isHeldAnew({ check, enforced }: Check, { columns }: Table): boolean {
  if (!enforced) return false
  const words = mentions(check, mysqlLexer)
  return columns.some((column) => words.has(column.name) && (dependsOnMode(column) || isSizedText(column)))
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

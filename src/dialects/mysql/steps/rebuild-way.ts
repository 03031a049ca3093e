import type { Column, Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import type { Way } from './way.js'

/** What a change of a table costs, and why, where it is dear. */
export interface ExplainedWay {
  readonly way: Way
  readonly why?: string
}

/**
 * How a table is written anew. MySQL copies one with full text indexes; indexes of shapes, and what ties MariaDB, keep writers waiting.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-limitations.html
 *
 * @param forbidsNull does a column become NOT NULL? MariaDB then computes anew what is stored
 */
export function rebuildOf(table: Table, flavour: Flavour, forbidsNull = false): ExplainedWay {
  if (flavour.name === 'mysql' && hasFulltext(table)) return fulltextCopy
  if (forbidsNull && flavour.name === 'mariadb') {
    if (table.columns.some(({ generated }) => generated?.stored === true))
      return { way: 'copy', why: 'the table has a stored generated column' }
    if (indexesVirtual(table)) return { way: 'copy', why: 'the table has an index over a virtual column' }
  }
  if (isTied(table, flavour)) return tiedWay(table)
  return hasIndexOf(table, 'spatial')
    ? { way: 'numbered', why: 'the table has an index of shapes' }
    : { way: 'rebuild' }
}

/**
 * How a column with values of its own comes, or goes: in the catalog alone, where nothing of the table is in the way.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-column-operations,
 * https://mariadb.com/kb/en/innodb-online-ddl-operations-with-the-instant-alter-algorithm/
 *
 * @param behind the columns that stand behind it
 */
export function columnListWay(table: Table, behind: readonly Column[], flavour: Flavour): ExplainedWay {
  if (flavour.name === 'mysql') return hasFulltext(table) ? fulltextCopy : { way: 'instant' }
  return isTied(table, flavour)
    ? behind.some(isVirtual)
      ? virtualMoves
      : tiedWay(table)
    : { way: 'instant' }
}

/** How a virtual column comes or goes: MariaDB copies a divided table for it. */
export function virtualWay({ partitionBy }: Table, flavour: Flavour): ExplainedWay {
  return flavour.name === 'mariadb' && partitionBy !== undefined
    ? { way: 'copy', why: 'the table is divided, and the column virtual' }
    : { way: 'instant' }
}

/** Has the column no values of its own? */
export function isVirtual({ generated }: Column): boolean {
  return generated?.stored === false
}

/** Is there an index over an expression? MySQL has a virtual column for each, behind all others, which nobody sees. */
export function indexesExpressions({ indexes }: Table): boolean {
  return indexes.some(({ elements }) => elements.some(({ sql }) => sql !== undefined))
}

/** Is there an index for full text? Then fewer changes are cheap. */
export function hasFulltext(table: Table): boolean {
  return hasIndexOf(table, 'fulltext')
}

/** Is there an index for shapes? */
export function hasSpatial(table: Table): boolean {
  return hasIndexOf(table, 'spatial')
}

/** What MariaDB copies a table for, where a column comes or goes ahead of a virtual one. */
export const virtualMoves: ExplainedWay = { way: 'copy', why: 'a virtual column gets another place' }

const fulltextCopy: ExplainedWay = { way: 'copy', why: 'the table has a full text index' }
const tied: ExplainedWay = {
  way: 'numbered',
  why: 'the table has an index of full text or over a virtual column',
}

/** InnoDB makes one full text index at a time where it writes a table anew in place. */
function tiedWay({ indexes }: Table): ExplainedWay {
  const isOne = indexes.filter(({ method }) => method === 'fulltext').length < 2
  return isOne ? tied : { way: 'copy', why: 'the table has several full text indexes' }
}

/** MariaDB changes no columns in an instant beside such indexes. */
function isTied(table: Table, flavour: Flavour): boolean {
  return flavour.name === 'mariadb' && (hasFulltext(table) || indexesVirtual(table))
}

function hasIndexOf({ indexes }: Table, kind: string): boolean {
  return indexes.some(({ method }) => method === kind)
}

function indexesVirtual({ columns, indexes, uniques }: Table): boolean {
  const indexed = new Set([
    ...indexes.flatMap(({ elements }) => elements.map(({ column }) => column)),
    ...uniques.flatMap((unique) => unique.columns),
  ])
  return columns.some((column) => isVirtual(column) && indexed.has(column.name))
}

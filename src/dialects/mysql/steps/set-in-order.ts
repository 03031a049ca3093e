import type { Row } from '../../../steps/step.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'

/**
 * The assignments of an UPDATE in an order in which each still finds the values of before: the servers carry them out from left to
 * right, and one that reads a column which stands further left reads its new value
 * (https://dev.mysql.com/doc/refman/8.4/en/update.html). Undefined where two read each other.
 */
export function setInOrder(set: Row): Row | undefined {
  const left = [...set]
  const ordered: (typeof set)[number][] = []
  while (left.length > 0) {
    // One that nobody else reads any more goes first.
    const at = left.findIndex(
      ([column]) => !left.some(([other, cell]) => other !== column && reads(cell, column)),
    )
    const [next] = at < 0 ? [] : left.splice(at, 1)
    if (next === undefined) return undefined
    ordered.push(next)
  }
  return ordered
}

function reads(cell: Row[number][1], column: string): boolean {
  if (typeof cell !== 'object' || cell === null || !('sql' in cell)) return false
  const texts = typeof cell.sql === 'string' ? [cell.sql] : [cell.sql.mysql ?? '', cell.sql.mariadb ?? '']
  return texts.some((text) => mentions(text, mysqlLexer).has(column))
}

import { isKeptName } from '../../../model/kept.js'
import type { Table } from '../../../model/table.js'
import type { Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'

/**
 * Names that look as if the server had given them, it changes along with that of the table: a foreign key `t_ibfk_1`, and on MySQL a
 * check `t_chk_1`, whatever stands behind the `_`. No document would know them afterwards.
 * https://dev.mysql.com/doc/refman/8.4/en/rename-table.html
 */
export function renamesAlong(
  { name, foreignKeys, checks }: Table,
  to: string,
  flavour: Flavour,
): Unsupported | undefined {
  // What is set aside has no such constraint by then.
  if (isKeptName(name) || isKeptName(to)) return undefined
  const named = [
    ...foreignKeys.map((key) => ({ noun: 'foreign key', constraint: key.name, mark: '_ibfk_' })),
    ...(flavour.name === 'mysql' ? checks : []).map((check) => ({
      noun: 'check',
      constraint: check.name,
      mark: '_chk_',
    })),
  ]
  // One that is called after the new name goes along on the way back.
  for (const [start, when] of [
    [name, ''],
    [to, ' on the way back'],
  ] as const) {
    const found = named.find(({ constraint, mark }) => constraint.startsWith(`${start}${mark}`))
    if (found === undefined) continue
    return {
      unsupported: `${flavour.product} renames the ${found.noun} "${found.constraint}" along with the table${when}`,
      help: `name it otherwise before, with rename_constraint: what begins with ${start}${found.mark} follows the name of its table`,
      pointer: '/to',
    }
  }
  return undefined
}

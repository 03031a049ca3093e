import type { Check, ForeignKey, ReferentialAction } from '../../../model/table.js'
import type { CatalogCheck, CatalogReference } from './constraints.js'
import type { Reading } from './reading.js'

/**
 * As the servers tell it where a document says nothing: MySQL tells NO ACTION and MariaDB tells RESTRICT, and to InnoDB they
 * are one. https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
 */
const actions: Readonly<Record<string, ReferentialAction>> = {
  'NO ACTION': 'no_action',
  RESTRICT: 'no_action',
  CASCADE: 'cascade',
  'SET NULL': 'set_null',
  'SET DEFAULT': 'set_default',
}

export function readForeignKeys(rows: readonly CatalogReference[], reading: Reading): readonly ForeignKey[] {
  const byName = new Map<string, CatalogReference[]>()
  for (const row of rows) {
    const list = byName.get(row.name)
    if (list === undefined) byName.set(row.name, [row])
    else list.push(row)
  }
  return [...byName.values()].flatMap((list): readonly ForeignKey[] => {
    const columns = list.toSorted((a, b) => a.position - b.position)
    const [first] = columns
    if (first === undefined) return []
    return [
      {
        kind: 'foreign_key',
        name: first.name,
        columns: columns.map(({ column }) => column),
        references: {
          ...reading.name(first.toSchema, first.toTable),
          columns: columns.map(({ toColumn }) => toColumn),
        },
        onDelete: actions[first.onDelete] ?? 'no_action',
        onUpdate: actions[first.onUpdate] ?? 'no_action',
        match: 'simple',
        deferrable: false,
        initiallyDeferred: false,
        validated: true,
      },
    ]
  })
}

/** One that is enforced holds for every row, and one that is not is said to be not enforced alone. */
export function readTableCheck({ name, check, isEnforced }: CatalogCheck): Check {
  return { kind: 'check', name, check, noInherit: false, enforced: isEnforced, validated: true }
}

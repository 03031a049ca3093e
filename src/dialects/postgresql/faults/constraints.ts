import { formatType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type ForeignKey, type Table } from '../../../model/table.js'
import { lacksOrder } from './operator-classes.js'

/** What keys and constraints cannot be, given the columns they stand on. */
export function constraintFaults(table: Table): readonly TableFault[] {
  const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques]
  return [
    ...keys.flatMap(({ kind, name, columns }) =>
      columns.flatMap((column, i): readonly TableFault[] => {
        const type = findColumn(table, column)?.type
        if (type === undefined || !lacksOrder(type)) return []
        return [
          {
            message: `"${column}" cannot be in a key: the values of ${formatType(type)} have no order`,
            help: 'write another type, such as jsonb for json, or make an index over an expression unique',
            of: { kind, name },
            keys: [`/columns/${i}`, `/${i}`, '', '/type'],
          },
        ]
      }),
    ),
    ...table.foreignKeys.flatMap((key) => actionsOnGenerated(key, table)),
    ...table.excludes.flatMap(({ name, method }): readonly TableFault[] =>
      methodsWithoutExclusion.has(method)
        ? [
            {
              message: `an index of method \`${method}\` cannot exclude rows`,
              help: 'leave out `method`: gist can, and so can btree, hash and spgist',
              of: { kind: 'exclude', name },
              keys: ['/method'],
            },
          ]
        : [],
    ),
  ]
}

/** https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE: methods without amgettuple. */
const methodsWithoutExclusion: ReadonlySet<string> = new Set(['gin', 'brin'])

/** A generated column takes no value, so no action can write one. */
function actionsOnGenerated(key: ForeignKey, table: Table): readonly TableFault[] {
  const generated = key.columns.find((column) => findColumn(table, column)?.generated !== undefined)
  if (generated === undefined) return []
  const actions = [
    ...(key.onDelete === 'set_null' || key.onDelete === 'set_default'
      ? [{ word: 'on_delete', action: key.onDelete }]
      : []),
    ...(key.onUpdate === 'no_action' || key.onUpdate === 'restrict'
      ? []
      : [{ word: 'on_update', action: key.onUpdate }]),
  ]
  return actions.map(({ word, action }) => ({
    message: `${word}: ${action} would write into "${generated}", which is generated`,
    help: `leave out ${word}, or take a column that is not generated`,
    of: { kind: 'foreign_key', name: key.name },
    keys: [`/references/${word}`, `/${word}`, ''],
  }))
}

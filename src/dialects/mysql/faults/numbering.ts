import { formatType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Column, Identity, Table } from '../../../model/table.js'
import { integerRange } from '../type-change.js'
import type { Flavour } from '../flavour.js'
import { fault } from './fault.js'

/**
 * An identity is AUTO_INCREMENT here: one column of a table, an integer, counted up by one without an end of its own. That a
 * key must begin with it is seen to by an index (`numberingIndex`). https://dev.mysql.com/doc/refman/8.4/en/example-auto-increment.html
 */
export function numberingFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const numbered = table.columns.flatMap((column) =>
    column.identity === undefined ? [] : [{ column, identity: column.identity }],
  )
  const [first] = numbered
  return numbered.flatMap(({ column, identity }) => [
    ...(column === first?.column || first === undefined ? [] : [second(column, first.column, flavour)]),
    ...ofType(column),
    ...settings(column, identity, flavour),
  ])
}

const of = ({ name }: Column): TableFault['of'] => ({ kind: 'column', name })

function second(column: Column, first: Column, { product }: Flavour): TableFault {
  const message = `"${first.name}" is numbered already, and ${product} numbers one column of a table`
  return fault(of(column), message, 'remove identity from one of them', ['/identity', ''])
}

function ofType(column: Column): readonly TableFault[] {
  if (integerRange(column.type) !== undefined && column.type.name !== 'boolean') return []
  const message = `${formatType(column.type)} cannot be numbered: identity needs an integer`
  return [fault(of(column), message, 'write type: bigint, or remove identity', ['/identity', '/type'])]
}

/** AUTO_INCREMENT has a start; the step is the server's (`auto_increment_increment`), and it goes up to the end of its type. */
function settings(column: Column, identity: Identity, { product }: Flavour): readonly TableFault[] {
  const stated: readonly (readonly [key: string, isStated: boolean])[] = [
    ['increment', identity.increment !== 1],
    ['min', identity.min !== undefined],
    ['max', identity.max !== undefined],
    ['cycle', identity.cycle],
    ['cache', identity.cache !== 1],
  ]
  return stated.flatMap(([key, isStated]) =>
    isStated
      ? [
          fault(
            of(column),
            `${product} has no \`${key}\` of a numbered column: it counts up by one, from \`start\``,
            `remove ${key}, or limit the operation with \`dialects\``,
            [`/identity/${key}`, '/identity'],
          ),
        ]
      : [],
  )
}

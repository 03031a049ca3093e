import type { TableFault } from '../../../model/table-fault.js'
import type { Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { fault } from './fault.js'

type Part = TableFault['of']

/**
 * What cannot be called so. Upper and lower case are one in the names of columns, indexes and constraints, whatever the server
 * makes of those of tables. https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html
 */
export function nameFaults(table: Table, { product }: Flavour): readonly TableFault[] {
  const columns = table.columns.map(({ name }): Part => ({ kind: 'column', name }))
  const keys = [
    ...table.uniques.map(({ name }): Part => ({ kind: 'unique', name })),
    ...table.indexes.map(({ name }): Part => ({ kind: 'index', name })),
  ]
  const foreignKeys = table.foreignKeys.map(({ name }): Part => ({ kind: 'foreign_key', name }))
  const checks = table.checks.map(({ name }): Part => ({ kind: 'check', name }))
  return [
    // A foreign key may have an index of its name.
    ...[columns, [...keys, ...foreignKeys], checks].flatMap((list) => twins(list, product)),
    ...[{ kind: 'table', name: table.name } as const, ...columns, ...keys, ...foreignKeys, ...checks].flatMap(
      (part) => blankAtEnd(part, product),
    ),
    ...keys.flatMap(calledPrimary),
  ]
}

const nameKeys = ['/to', '/name', '/column', '']

function twins(parts: readonly Part[], product: string): readonly TableFault[] {
  const seen = new Map<string, Part>()
  return parts.flatMap((part) => {
    const folded = part.name.toLowerCase()
    const first = seen.get(folded)
    seen.set(folded, first ?? part)
    // Of one name twice, the model tells by itself.
    if (first === undefined || first.name === part.name) return []
    const message = `"${part.name}" and "${first.name}" are one name to ${product}, which does not tell upper from lower case there`
    return [fault(part, message, 'choose a name that differs in more than case', nameKeys)]
  })
}

/** https://dev.mysql.com/doc/refman/8.4/en/identifiers.html */
function blankAtEnd(part: Part, product: string): readonly TableFault[] {
  if (!part.name.endsWith(' ') || (part.kind !== 'column' && part.kind !== 'table')) return []
  return [
    fault(part, `${product} takes no name that ends in a blank`, 'remove the blank', [...nameKeys, '/table']),
  ]
}

function calledPrimary(part: Part): readonly TableFault[] {
  if (part.name.toLowerCase() !== 'primary') return []
  return [fault(part, `"${part.name}" is the name of primary keys alone`, 'choose another name', nameKeys)]
}

import { suggest } from '../../../diagnostics/suggest.js'
import { formatType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type Index, type Table } from '../../../model/table.js'
import { takesCollation } from './columns.js'
import { lacksOrder } from './operator-classes.js'

/** What an index method of the server's own can do. https://www.postgresql.org/docs/current/indexes-types.html */
interface MethodFacts {
  readonly order: boolean
  readonly several: boolean
  readonly include: boolean
}

const methods: Readonly<Record<string, MethodFacts>> = {
  btree: { order: true, several: true, include: true },
  hash: { order: false, several: false, include: false },
  gin: { order: false, several: true, include: false },
  gist: { order: false, several: true, include: true },
  spgist: { order: false, several: false, include: true },
  brin: { order: false, several: true, include: false },
}

/** What no index can be, given its method and the columns it stands on. */
export function indexFaults(table: Table): readonly TableFault[] {
  return table.indexes.flatMap((index) => [...byMethod(index), ...byElement(index, table)])
}

function byMethod({ name, method, elements, include }: Index): readonly TableFault[] {
  const facts = methods[method]
  const of = { kind: 'index' as const, name }
  if (facts === undefined) return misspelt(method, of)
  const help = 'leave out `method`: a btree can'
  const faults: TableFault[] = []
  elements.forEach(({ order, nulls }, i) => {
    if (facts.order || (order === 'asc' && nulls === undefined)) return
    const key = order === 'desc' ? 'order' : 'nulls'
    faults.push({
      message: `an index of method \`${method}\` keeps no order`,
      help: `remove ${key}, or leave out \`method\``,
      of,
      keys: [`/columns/${i}/${key}`],
    })
  })
  if (!facts.several && elements.length > 1) {
    faults.push({
      message: `an index of method \`${method}\` has one column`,
      help,
      of,
      keys: ['/columns', '/method'],
    })
  }
  if (!facts.include && include !== undefined) {
    faults.push({
      message: `an index of method \`${method}\` cannot include columns`,
      help,
      of,
      keys: ['/include', '/method'],
    })
  }
  return faults
}

/** A method in capital letters, or nearly one of the known ones; others may well come from an extension. */
function misspelt(method: string, of: TableFault['of']): readonly TableFault[] {
  const known = Object.keys(methods)
  const same = known.filter((name) => name === method.toLowerCase())
  const suggestions = same.length > 0 ? same : suggest(method, known).filter(() => method.length > 4)
  if (suggestions.length === 0) return []
  return [
    {
      message: `there is no index method \`${method}\``,
      help: `the methods of PostgreSQL are ${known.join(', ')}; extensions bring others`,
      suggestions,
      of,
      keys: ['/method'],
    },
  ]
}

function byElement({ name, method, unique, elements }: Index, table: Table): readonly TableFault[] {
  const of = { kind: 'index' as const, name }
  return elements.flatMap((element, i): readonly TableFault[] => {
    const type = element.column === undefined ? undefined : findColumn(table, element.column)?.type
    const at = `/columns/${i}`
    const faults: TableFault[] = []
    if (unique && element.length !== undefined) {
      faults.push({
        message: 'PostgreSQL indexes whole values: a prefix that is unique is another rule here',
        help: 'remove length, or write { sql: "left(…, n)" }, which means the same everywhere',
        of,
        keys: [`${at}/length`],
      })
    }
    if (type === undefined) return faults
    if (element.collation !== undefined && !takesCollation(type)) {
      faults.push({
        message: `${formatType(type)} has no collation: only texts are sorted by one`,
        help: 'remove collation',
        of,
        keys: [`${at}/collation`, '/type'],
      })
    }
    if (element.opclass === undefined && (method === 'btree' || method === 'hash') && lacksOrder(type)) {
      faults.push({
        message: `the values of ${formatType(type)} have no order: \`${method}\` cannot index "${element.column ?? ''}"`,
        help: 'write another type, such as jsonb for json, another method, such as gist, or an expression { sql: … }',
        of,
        keys: [`${at}/column`, at, '/type'],
      })
    }
    return faults
  })
}

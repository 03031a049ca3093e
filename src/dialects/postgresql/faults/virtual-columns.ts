import type { TableFault } from '../../../model/table-fault.js'
import { constraintsOf, type Table } from '../../../model/table.js'
import { namesColumn } from '../../../sql/names-column.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'

/**
 * A virtual column is in no row: nothing that stores or looks up its values can stand on it.
 * https://www.postgresql.org/docs/current/ddl-generated-columns.html
 */
export function virtualColumnFaults(table: Table): readonly TableFault[] {
  return table.columns.flatMap(({ name, generated }) => {
    if (generated === undefined || generated.stored) return []
    const names = (sql: string | undefined): boolean =>
      sql !== undefined && namesColumn(sql, postgresqlLexer, table.name, name)
    const holders = [
      ...constraintsOf(table)
        .filter((constraint) =>
          constraint.kind === 'check'
            ? false
            : constraint.kind === 'exclude'
              ? uses(constraint, name, names)
              : constraint.columns.includes(name) ||
                ('include' in constraint && constraint.include?.includes(name) === true),
        )
        .map(({ kind, name: of }) => ({ kind, name: of })),
      ...table.indexes
        .filter((index) => uses(index, name, names) || index.include?.includes(name) === true)
        .map((index) => ({ kind: 'index' as const, name: index.name })),
    ]
    return holders.map((of) => ({
      message: `"${of.name}" cannot stand on "${name}": a virtual column has no stored values`,
      help: `make the column stored: leave out \`stored: false\``,
      of,
      keys: ['/columns', '/elements', '', '/generated/stored'],
    }))
  })
}

function uses(
  { elements, where }: Pick<Table['indexes'][number], 'elements' | 'where'>,
  column: string,
  names: (sql: string | undefined) => boolean,
): boolean {
  return elements.some((element) => element.column === column || names(element.sql)) || names(where)
}

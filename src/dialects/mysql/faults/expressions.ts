import type { SchemaModel } from '../../../model/schema-model.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Table } from '../../../model/table.js'
import { functionCalls } from '../../../sql/function-calls.js'
import { namesColumn } from '../../../sql/names-column.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { fault } from './fault.js'
import { hasSubquery, impossiblePart, unsteadyPart } from './unsteady.js'

/** What an expression in a table cannot hold, as far as its words tell. */
export function expressionFaults(table: Table, model: SchemaModel, flavour: Flavour): readonly TableFault[] {
  const lexer = lexerFor(flavour)
  const names = (sql: string, column: string): boolean => namesColumn(sql, lexer, table.name, column)
  return placesOf(table, flavour).flatMap((place) => {
    const { of, sql, keys, what } = place
    if (hasSubquery(sql, lexer)) {
      const help = 'write a condition over the columns of the row, or put the rule into a trigger'
      return [fault(of, `the ${what} "${of.name}" cannot hold a subquery: it sees one row alone`, help, keys)]
    }
    const unsteady = place.steady ? unsteadyPart(sql, lexer) : impossiblePart(sql, lexer)
    if (unsteady !== undefined) {
      const message = place.steady
        ? `the ${what} "${of.name}" must be the same for the same row always, and ${unsteady} is not`
        : `the ${what} "${of.name}" cannot hold ${unsteady}`
      const help = 'take it from a column: a default or a trigger can write there what was true at the time'
      return [fault(of, message, help, keys)]
    }
    const stored = storedFunction(sql, table, model, flavour)
    if (stored !== undefined) {
      const message = `the ${what} "${of.name}" cannot call "${stored}": no expression of a table calls a function that somebody made`
      return [fault(of, message, 'write what it computes, or let a trigger call it', keys)]
    }
    return [...ofNumbered(place, table, names, flavour), ...ofLater(place, table, names, flavour)]
  })
}

/** https://dev.mysql.com/doc/refman/8.4/en/create-table-generated-columns.html, https://mariadb.com/kb/en/generated-columns/ */
function storedFunction(
  sql: string,
  { schema: own }: Table,
  model: SchemaModel,
  flavour: Flavour,
): string | undefined {
  const called = functionCalls(sql, lexerFor(flavour)).find(({ name, schema = own }) =>
    model.objects.some(
      (object) =>
        object.kind === 'routine' &&
        object.returns !== undefined &&
        object.schema === schema &&
        object.name.toLowerCase() === name.toLowerCase(),
    ),
  )
  return called?.name
}

interface Place {
  readonly sql: string
  readonly of: TableFault['of']
  readonly keys: readonly string[]
  /** What it is in a sentence. */
  readonly what: string
  /** Must it give the same value for the same row, always? */
  readonly steady: boolean
}

function placesOf(table: Table, { name: flavour }: Flavour): readonly Place[] {
  return [
    ...table.columns.flatMap(({ name, generated, default: value }): readonly Place[] => {
      const of = { kind: 'column' as const, name }
      const keys = ['/generated/sql', '/generated', '/to']
      return [
        ...(generated === undefined
          ? []
          : [
              {
                sql: generated.sql,
                of,
                keys,
                what: 'generated column',
                // MariaDB computes a virtual column whenever it is read.
                steady: generated.stored || flavour === 'mysql',
              },
            ]),
        ...(value !== undefined && 'sql' in value
          ? [{ sql: value.sql, of, keys: ['/default/sql', '/default'], what: 'default of', steady: false }]
          : []),
      ]
    }),
    ...table.checks.map(({ name, check }): Place => ({
      sql: check,
      of: { kind: 'check', name },
      keys: ['/check', ''],
      what: 'check',
      steady: true,
    })),
    ...table.indexes.flatMap(({ name, elements }) =>
      elements.flatMap(({ sql }, i): readonly Place[] =>
        sql === undefined
          ? []
          : [{ sql, of: { kind: 'index', name }, keys: [`/columns/${i}/sql`], what: 'index', steady: true }],
      ),
    ),
  ]
}

type Names = (sql: string, column: string) => boolean

/** The number is not there yet when the others are computed. https://dev.mysql.com/doc/refman/8.4/en/create-table-generated-columns.html */
function ofNumbered(
  { sql, of, keys, what }: Place,
  table: Table,
  names: Names,
  { name, product }: Flavour,
): readonly TableFault[] {
  if (!['check', 'generated column', ...(name === 'mysql' ? ['index'] : [])].includes(what)) return []
  const numbered = table.columns.find(({ name, identity }) => identity !== undefined && names(sql, name))
  if (numbered === undefined) return []
  const message = `the ${what} "${of.name}" cannot name "${numbered.name}", which ${product} numbers itself`
  return [fault(of, message, 'leave it out, or remove identity', keys)]
}

/** A generated column may name those generated before it, and no other; MySQL has the same rule for defaults. */
function ofLater(
  { sql, of, keys, what }: Place,
  table: Table,
  names: Names,
  { name: flavour }: Flavour,
): readonly TableFault[] {
  if (of.kind !== 'column') return []
  const at = table.columns.findIndex(({ name }) => name === of.name)
  const isDefault = what === 'default of'
  if (isDefault && flavour === 'mariadb') return []
  const later = table.columns
    .slice(at)
    .find(
      ({ name, generated, default: value }, i) =>
        (generated !== undefined || (isDefault && i > 0 && value !== undefined && 'sql' in value)) &&
        names(sql, name),
    )
  if (later === undefined) return []
  const message =
    later.name === of.name
      ? `generated column "${of.name}" is computed from itself`
      : `the ${what} "${of.name}" is computed from "${later.name}", which comes behind it and is computed too`
  return [fault(of, message, 'compute it from plain columns, or put it behind the other', keys)]
}

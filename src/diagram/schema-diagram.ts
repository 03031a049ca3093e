import { formatType } from '../model/column-type.js'
import { viewsNaming, type ReadingRules } from '../model/dependants.js'
import type { View } from '../model/objects.js'
import { tableKey, type SchemaModel } from '../model/schema-model.js'
import { objectsOf } from '../model/schema-objects.js'
import { constraintsOf, displayName, type Column, type ForeignKey, type Table } from '../model/table.js'

/** What a box of a diagram stands for. */
export type DiagramBoxKind = 'table' | 'declared' | 'view' | 'materialized view' | 'enum'

/** A line of a box: a column, or a value of an enum. */
export interface DiagramRow {
  readonly name: string
  /** The type of a column; absent for a value of an enum. */
  readonly type?: string
  readonly primary: boolean
  readonly foreign: boolean
  /** Unique by itself, the primary key aside. */
  readonly unique: boolean
  readonly nullable: boolean
  readonly comment?: string
}

export interface DiagramBox {
  readonly id: string
  readonly kind: DiagramBoxKind
  /** `users`, `billing.invoices` */
  readonly title: string
  readonly rows: readonly DiagramRow[]
  /** What else there is to it, a line each: keys of several columns, indexes, checks, partitions. */
  readonly notes: readonly string[]
  readonly comment?: string
}

/** A foreign key, or what a view reads. */
export interface DiagramLine {
  readonly kind: 'foreign key' | 'reads'
  /** `fk_orders_user_id_users: user_id → users.id, on delete cascade` */
  readonly label: string
  /** Ids of boxes, and the numbers of the rows where the line ends; absent: the box itself. */
  readonly from: { readonly box: string; readonly row?: number }
  readonly to: { readonly box: string; readonly row?: number }
  /** At most one row refers to each: the columns are unique. */
  readonly single: boolean
  /** A row may refer to nothing. */
  readonly optional: boolean
}

/** A schema as boxes and lines; what is drawn is all in here, and where it is drawn is not. */
export interface SchemaDiagram {
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly DiagramLine[]
}

/** The diagram of a model: tables, views and enums in the order of their names. */
export function schemaDiagram(model: SchemaModel, rules: ReadingRules): SchemaDiagram {
  const tables = [...model.tables.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, table]) => table)
  const views = objectsOf(model, 'view')
  const boxes = [
    ...tables.map(tableBox),
    ...views.map(viewBox),
    ...objectsOf(model, 'enum').map((type): DiagramBox => {
      const rows = type.values.map((value) => bareRow(value))
      return {
        id: `enum ${tableKey(type)}`,
        kind: 'enum',
        title: displayName(type),
        rows,
        notes: [],
        ...commentOf(type),
      }
    }),
  ]
  const known = new Map(boxes.map((box) => [box.id, box]))
  const lines = tables.flatMap((table) => table.foreignKeys.flatMap((key) => keyLine(table, key, known)))
  const reads = [
    ...tables.map((table) => ({ id: tableId(table), name: table })),
    ...views.map((view) => ({ id: viewId(view), name: view })),
  ].flatMap(({ id, name }) =>
    viewsNaming(model, name, rules)
      .filter((view) => viewId(view) !== id)
      .map((view): DiagramLine => {
        const label = `${displayName(view)} reads ${displayName(name)}`
        return {
          kind: 'reads',
          label,
          from: { box: viewId(view) },
          to: { box: id },
          single: false,
          optional: false,
        }
      }),
  )
  return { boxes, lines: [...lines, ...reads] }
}

function tableId(table: Pick<Table, 'schema' | 'name'>): string {
  return `table ${tableKey(table)}`
}

function viewId(view: Pick<View, 'schema' | 'name'>): string {
  return `view ${tableKey(view)}`
}

function commentOf({ comment }: { readonly comment?: string }): { readonly comment?: string } {
  return comment === undefined ? {} : { comment }
}

function bareRow(name: string): DiagramRow {
  return { name, primary: false, foreign: false, unique: false, nullable: false }
}

function tableBox(table: Table): DiagramBox {
  return {
    id: tableId(table),
    kind: table.declared === true ? 'declared' : 'table',
    title: displayName(table),
    rows: table.columns.map((column) => columnRow(table, column)),
    notes: tableNotes(table),
    ...commentOf(table),
  }
}

function columnRow(table: Table, column: Column): DiagramRow {
  return {
    name: column.name,
    type: formatType(column.type),
    primary: table.primaryKey?.columns.includes(column.name) ?? false,
    foreign: table.foreignKeys.some(({ columns }) => columns.includes(column.name)),
    unique: isUnique(table, [column.name]),
    nullable: column.nullable,
    ...commentOf(column),
  }
}

/** Is there at most one row for each combination of these columns, by another rule than the primary key? */
function isUnique(table: Table, columns: readonly string[]): boolean {
  return (
    table.uniques.some((unique) => sameSet(unique.columns, columns)) ||
    table.indexes.some(
      ({ unique, where, elements }) =>
        unique &&
        where === undefined &&
        sameSet(
          elements.map(({ column }) => column ?? ''),
          columns,
        ),
    )
  )
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}

function tableNotes(table: Table): readonly string[] {
  const constraints = constraintsOf(table).flatMap((constraint): readonly string[] => {
    switch (constraint.kind) {
      case 'primary_key':
        return [`primary key (${constraint.columns.join(', ')})`]
      case 'unique':
        return [`unique (${constraint.columns.join(', ')})`]
      case 'check':
        return [`check ${constraint.check}`]
      case 'exclude': {
        const elements = constraint.elements.map(
          ({ column, sql, operator }) => `${column ?? sql} with ${operator}`,
        )
        return [`exclude (${elements.join(', ')})`]
      }
      case 'foreign_key':
        return [keyLabel(constraint)]
    }
  })
  const indexes = table.indexes.map(({ unique, method, elements, where }) => {
    const parts = elements.map(({ column, sql }) => column ?? sql ?? '').join(', ')
    const using = method === 'btree' ? '' : ` using ${method}`
    return `${unique ? 'unique index' : 'index'}${using} (${parts})${where === undefined ? '' : ` where ${where}`}`
  })
  const partitions =
    table.partitions.length === 0
      ? []
      : [`partitions: ${table.partitions.map(({ name }) => name).join(', ')}`]
  return [...constraints, ...indexes, ...partitions]
}

function viewBox(view: View): DiagramBox {
  return {
    id: viewId(view),
    kind: view.materialized ? 'materialized view' : 'view',
    title: displayName(view),
    rows: (view.columns ?? []).map((name) => ({ ...bareRow(name), nullable: true })),
    notes: [view.query],
    ...commentOf(view),
  }
}

function keyLabel({ name, columns, references, onDelete }: ForeignKey): string {
  const action = onDelete === 'no_action' ? '' : `, on delete ${onDelete.replace('_', ' ')}`
  return `${name}: ${columns.join(', ')} → ${displayName(references)} (${references.columns.join(', ')})${action}`
}

/** The line of a foreign key; none where the table it refers to is known by its name only. */
function keyLine(
  table: Table,
  key: ForeignKey,
  known: ReadonlyMap<string, DiagramBox>,
): readonly DiagramLine[] {
  const [from, to] = [known.get(tableId(table)), known.get(tableId(key.references))]
  if (from === undefined || to === undefined) return []
  const rowOf = (box: DiagramBox, name: string | undefined) => {
    const row = box.rows.findIndex((candidate) => candidate.name === name)
    return row < 0 ? { box: box.id } : { box: box.id, row }
  }
  return [
    {
      kind: 'foreign key',
      label: keyLabel(key),
      from: rowOf(from, key.columns[0]),
      to: rowOf(to, key.references.columns[0]),
      single: isUnique(table, key.columns) || sameSet(table.primaryKey?.columns ?? [], key.columns),
      optional: key.columns.some((name) => from.rows.find((row) => row.name === name)?.nullable === true),
    },
  ]
}

import type { Map as PersistentMap } from 'immutable'
import { tableKey, type SchemaModel } from './schema-model.js'
import { findColumn, nameOf, type Index, type Table, type TableName, type Value } from './table.js'

/** Where an expression stands: in a column (its default, what generates it), in a check, in an index. */
export type ExpressionKind = 'default' | 'generated' | 'check' | 'index'

/**
 * An expression that a revision wrote. The engine keeps it in its own words (`now()`, `(amount >= 0)`), which nobody can
 * foretell; they are read back when the revision is applied and stored with it, so that a later look at the catalog
 * compares like with like.
 */
export interface WrittenExpression {
  readonly kind: ExpressionKind
  readonly table: TableName
  /** Of the column, the constraint or the index. */
  readonly name: string
  /** As the documents have it; an index may hold several, its `where` last. */
  readonly texts: readonly string[]
}

/** The expressions that stand in `after` and are new there, or may read otherwise than they did in `before`. */
export function writtenExpressions(before: SchemaModel, after: SchemaModel): readonly WrittenExpression[] {
  return [...changedTables(before.tables, after.tables)]
    .sort((a, b) => (tableKey(a) < tableKey(b) ? -1 : 1))
    .flatMap((table) => {
      const was = before.tables.get(tableKey(table))
      const all = expressionsOf(table)
      // The engine writes casts into its own text, so that another type of a column may change it.
      if (was === undefined || isRetyped(was, table)) return all
      const known = new Set(expressionsOf(was).map((expression) => JSON.stringify(expression)))
      return all.filter((expression) => !known.has(JSON.stringify(expression)))
    })
}

function isRetyped(before: Table, after: Table): boolean {
  return before.columns.some((column) => {
    const now = findColumn(after, column.name)
    return now !== undefined && now !== column && JSON.stringify(now.type) !== JSON.stringify(column.type)
  })
}

function* changedTables(
  before: PersistentMap<string, Table>,
  after: PersistentMap<string, Table>,
): Generator<Table> {
  if (before === after) return
  for (const [key, table] of after) if (before.get(key) !== table) yield table
}

function expressionsOf(table: Table): readonly WrittenExpression[] {
  const owner = nameOf(table)
  return [
    ...table.columns.flatMap((column): readonly WrittenExpression[] => [
      ...(column.default === undefined
        ? []
        : [{ kind: 'default' as const, table: owner, name: column.name, texts: [textOf(column.default)] }]),
      ...(column.generated === undefined
        ? []
        : [{ kind: 'generated' as const, table: owner, name: column.name, texts: [column.generated.sql] }]),
    ]),
    ...table.checks.map(({ name, check }) => ({
      kind: 'check' as const,
      table: owner,
      name,
      texts: [check],
    })),
    ...table.indexes.flatMap((index): readonly WrittenExpression[] => {
      const texts = textsOf(index)
      return texts.length === 0 ? [] : [{ kind: 'index', table: owner, name: index.name, texts }]
    }),
  ]
}

function textOf(value: Value): string {
  if ('sql' in value) return value.sql
  if ('json' in value) return value.json
  return typeof value.literal === 'object' ? value.literal.number : String(value.literal)
}

function textsOf({ elements, where }: Index): readonly string[] {
  return [...elements.flatMap(({ sql }) => sql ?? []), ...(where === undefined ? [] : [where])]
}

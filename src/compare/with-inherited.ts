import type { PartitionRules } from '../model/partition-rules.js'
import { findTable, type SchemaModel } from '../model/schema-model.js'
import { findColumn, type Column, type Table } from '../model/table.js'

/**
 * A table that was read, with those columns that it only inherits and that documents state of it: stated, a server merges
 * them with the inherited ones, and the table works alike (https://www.postgresql.org/docs/current/ddl-inherit.html).
 */
export function withInherited(
  table: Table,
  model: SchemaModel,
  stated: Table,
  rules: Pick<PartitionRules, 'parents'>,
): Table {
  const wanted = stated.columns.filter(({ name }) => findColumn(table, name) === undefined)
  if (wanted.length === 0 || rules.parents(table).length === 0) return table
  const above = new Map(inheritedColumns(table, model, rules).map((column) => [column.name, column]))
  const found = wanted.flatMap((column) => {
    const inherited = above.get(column.name)
    return inherited === undefined ? [] : [withOwn(inherited, column)]
  })
  return found.length === 0 ? table : { ...table, columns: [...found, ...table.columns] }
}

/** Comments and settings of a column are not inherited, and those of its own are told as what is not read. */
function withOwn(inherited: Column, { comment, options }: Column): Column {
  const { comment: _, options: _options, ...rest } = inherited
  return {
    ...rest,
    ...(comment === undefined ? {} : { comment }),
    ...(options === undefined ? {} : { options }),
  }
}

/** Columns of the tables above, those of the nearest first. */
function inheritedColumns(
  table: Table,
  model: SchemaModel,
  rules: Pick<PartitionRules, 'parents'>,
): readonly Column[] {
  return rules.parents(table).flatMap((name) => {
    const from = findTable(model, name)
    return from === undefined ? [] : [...from.columns, ...inheritedColumns(from, model, rules)]
  })
}

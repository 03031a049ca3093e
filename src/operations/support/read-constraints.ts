import type {
  CheckDefinition,
  ColumnReferences,
  ForeignKeyDefinition,
  IndexDefinition,
  PrimaryKeyDefinition,
  References,
  UniqueDefinition,
} from '../../generated/documents.js'
import type {
  Check,
  ForeignKey,
  Index,
  IndexElement,
  PrimaryKey,
  TableName,
  Unique,
} from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression, optionsOf } from './by-dialect.js'
import type { ProblemList } from './problem-list.js'
import { collationOf } from './read-column.js'
import { inSchema } from './table-ref.js'

/** A primary key as the model keeps it. */
export function readPrimaryKey(
  keys: PrimaryKeyDefinition,
  table: TableName,
  context: FoldContext,
): PrimaryKey {
  return {
    kind: 'primary_key',
    name: keys.name ?? context.naming.primaryKey(table.name),
    columns: keys.columns,
    ...(keys.include === undefined ? {} : { include: keys.include }),
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
  }
}

/** A unique constraint as the model keeps it. */
export function readUnique(keys: UniqueDefinition, table: TableName, context: FoldContext): Unique {
  return {
    kind: 'unique',
    name: keys.name ?? context.naming.unique(table.name, keys.columns),
    columns: keys.columns,
    ...(keys.include === undefined ? {} : { include: keys.include }),
    nullsNotDistinct: keys.nulls_not_distinct ?? false,
    deferrable: keys.deferrable ?? false,
    initiallyDeferred: keys.initially_deferred ?? false,
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
  }
}

/** A check as the model keeps it; undefined, with a problem, when its text is not one expression. */
export function readCheck(
  keys: Omit<CheckDefinition, 'name'> & { readonly name: string; readonly not_valid?: boolean },
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Check | undefined {
  const check = expression(keys.check, `${at}/check`, context, problems)
  if (check === undefined) return undefined
  return {
    kind: 'check',
    name: keys.name,
    check,
    noInherit: keys.no_inherit ?? false,
    enforced: keys.enforced ?? true,
    validated: !(keys.not_valid ?? false),
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
  }
}

/**
 * A foreign key as the model keeps it. `primaryKeyOf` finds the columns when `references` leaves them out; they stay
 * empty when it finds none, which the caller has reported.
 */
export function readForeignKey(
  keys: ForeignKeyDefinition & { readonly not_valid?: boolean },
  table: TableName,
  primaryKeyOf: (referenced: TableName) => readonly string[],
  context: FoldContext,
): ForeignKey {
  const { references } = keys
  const referenced =
    references.schema === undefined
      ? inSchema(references.table, table.schema, context)
      : inSchema(references.table, references.schema, context)
  return {
    kind: 'foreign_key',
    name: keys.name ?? context.naming.foreignKey(table.name, keys.columns, references.table),
    columns: keys.columns,
    references: { ...referenced, columns: references.columns ?? primaryKeyOf(referenced) },
    onDelete: references.on_delete ?? 'no_action',
    onUpdate: references.on_update ?? 'no_action',
    ...(references.on_delete_columns === undefined ? {} : { onDeleteColumns: references.on_delete_columns }),
    match: references.match ?? 'simple',
    deferrable: references.deferrable ?? false,
    initiallyDeferred: references.initially_deferred ?? false,
    validated: !(keys.not_valid ?? false),
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
  }
}

/** `references` beside a column, as an entry of `foreign_keys` says the same. */
export function columnForeignKey(column: string, keys: ColumnReferences): ForeignKeyDefinition {
  const { column: referenced, name, ...rest } = keys
  const references: References = { ...rest, ...(referenced === undefined ? {} : { columns: [referenced] }) }
  return { columns: [column], references, ...(name === undefined ? {} : { name }) }
}

/** An index as the model keeps it; undefined, with problems, when one of its texts is not an expression. */
export function readIndex(
  keys: IndexDefinition,
  table: TableName,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Index | undefined {
  const elements = keys.columns.map((element, i) =>
    readElement(element, `${at}/columns/${i}`, context, problems),
  )
  const where =
    keys.where === undefined ? undefined : expression(keys.where, `${at}/where`, context, problems)
  const options = optionsOf(keys, context)
  if (keys.nulls_not_distinct === true && keys.unique !== true) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: 'nulls_not_distinct says when two rows count as equal, but the index is not unique',
      pointer: `${at}/nulls_not_distinct`,
      atKey: true,
      help: 'add unique: true, or remove nulls_not_distinct',
    })
  }
  const names = elements.map((element) => element?.column ?? 'expr')
  if (elements.includes(undefined) || (keys.where !== undefined && where === undefined)) return undefined
  return {
    name: keys.name ?? context.naming.index(table.name, names),
    elements: elements.filter((element) => element !== undefined),
    unique: keys.unique ?? false,
    method: keys.method ?? 'btree',
    ...(where === undefined ? {} : { where }),
    ...(keys.include === undefined ? {} : { include: keys.include }),
    nullsNotDistinct: keys.nulls_not_distinct ?? false,
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
    ...(options === undefined ? {} : { options }),
  }
}

/** One element of an index or of an exclusion constraint; undefined, with a problem, when its text is no expression. */
export function readElement(
  element: IndexDefinition['columns'][number],
  at: string,
  context: FoldContext,
  problems: ProblemList,
): IndexElement | undefined {
  if (typeof element === 'string') return { column: element, order: 'asc' }
  const collation = collationOf(element.collation, context)
  const rest = {
    order: element.order ?? ('asc' as const),
    ...(element.nulls === undefined ? {} : { nulls: element.nulls }),
    ...(element.opclass === undefined ? {} : { opclass: element.opclass }),
    ...(collation === undefined ? {} : { collation }),
    ...(element.length === undefined ? {} : { length: element.length }),
  }
  if (element.column !== undefined) return { column: element.column, ...rest }
  const sql = expression(element.sql ?? '', `${at}/sql`, context, problems)
  return sql === undefined ? undefined : { sql, ...rest }
}

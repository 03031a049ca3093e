import type { DialectRules } from '../model/dialect-rules.js'
import { findTable, type SchemaModel } from '../model/schema-model.js'
import { findType } from '../model/schema-objects.js'
import { bareTable, findColumn } from '../model/table.js'
import { isKeys, type DocumentValue, type Keys } from '../operations/written/document-value.js'
import { plainType } from '../operations/support/named-types.js'

/** Something a person should look at before an operation is run. */
export interface DiffNote {
  /** `/operations/3` */
  readonly pointer: string
  readonly sentence: string
}

/** What the format takes as it stands, and rows may refuse: it is better answered in the file than found at the run. */
export function notesOn(
  document: Keys,
  before: SchemaModel,
  after: SchemaModel,
  rules: DialectRules,
): readonly string[] {
  const [add, alter, change] = [document['add_column'], document['alter_column'], document['alter_enum']].map(
    keysIn,
  )
  return [
    ...(add !== undefined &&
    forbidsNull(add) &&
    [add['default'], add['identity'], add['generated']].every(isAbsent)
      ? [`rows that exist have no value for ${columnText(add)}: write backfill, or the table must be empty`]
      : []),
    ...(alter !== undefined && forbidsNull(alter)
      ? [`no row may have null in ${columnText(alter)}: write backfill where some have`]
      : []),
    ...(alter !== undefined && isAbsent(alter['using']) && narrows(alter, before, after, rules)
      ? [
          `values of ${columnText(alter)} that do not fit the new type refuse it: write using where there are some`,
        ]
      : []),
    ...(change === undefined ? [] : removed(change)).map(
      (value) => `no row may have "${value}": write replace_with where some have`,
    ),
  ]
}

/** Are there values of the old type that are none of the new one? */
function narrows(
  { table, schema, column }: Keys,
  before: SchemaModel,
  after: SchemaModel,
  rules: DialectRules,
): boolean {
  const [from, to] = [before, after].map((model) => {
    const name = typeof schema === 'string' ? { schema, name: String(table) } : { name: String(table) }
    const type = findColumn(
      findTable(model, name) ?? { ...bareTable, ...name, columns: [] },
      String(column),
    )?.type
    return type === undefined ? undefined : plainType(type, { namedType: (named) => findType(model, named) })
  })
  return from !== undefined && to !== undefined && rules.typeChange(from, to) === 'narrowing'
}

function keysIn(value: DocumentValue | undefined): Keys | undefined {
  return isKeys(value) ? value : undefined
}

function forbidsNull(keys: Keys): boolean {
  return keys['nullable'] === false && isAbsent(keys['backfill'])
}

function isAbsent(value: DocumentValue | undefined): boolean {
  return value === undefined || value === null
}

function columnText({ table, schema, column }: Keys): string {
  const name = typeof schema === 'string' ? `${schema}.${String(table)}` : String(table)
  return `"${name}"."${String(column)}"`
}

function removed({ remove }: Keys): readonly string[] {
  return Array.isArray(remove)
    ? remove.flatMap((one: DocumentValue) => String(keysIn(one)?.['value'] ?? ''))
    : []
}

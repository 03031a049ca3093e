import type { CreateTable } from '../../generated/documents.js'
import type { NamedKind } from '../../model/schema-model.js'
import { displayName, type Column, type PrimaryKey, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { checkLength } from './check-names.js'
import type { ProblemList } from './problem-list.js'
import { readColumn, unreadable } from './read-column.js'
import { readPrimaryKey } from './read-constraints.js'

/** Where in the operation each named object stands, by `placeKey`. */
export type Places = Map<string, string>

/** Key of an object in `Places`. */
export function placeKey(kind: NamedKind, name: string): string {
  return `${kind} ${name}`
}

/** The columns of a create_table; a name that stands twice is said once. */
export function readColumns(
  keys: CreateTable,
  table: TableName,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): readonly Column[] {
  const seen = new Set<string>()
  return keys.columns.flatMap((definition, i) => {
    if (seen.has(definition.name)) {
      problems.add({
        ruleId: 'model/name-taken',
        message: `column "${definition.name}" stands twice in table "${displayName(table)}"`,
        pointer: `/columns/${i}/name`,
        help: 'remove one of the two, or give it another name',
      })
      return []
    }
    seen.add(definition.name)
    checkLength(definition.name, `/columns/${i}/name`, context, problems)
    const column = readColumn(definition.name, definition, table.name, `/columns/${i}`, context, problems)
    if (column?.identity !== undefined)
      at.set(placeKey('sequence', column.identity.name), `/columns/${i}/identity`)
    if (column !== undefined) return [column]
    return [unreadable(definition.name)]
  })
}

/** The primary key, given beside the columns or in one of them. */
export function readKey(
  keys: CreateTable,
  table: TableName,
  at: Places,
  context: FoldContext,
  problems: ProblemList,
): PrimaryKey | undefined {
  const marked = keys.columns.flatMap(({ name, primary_key }, i) =>
    primary_key === true ? [{ name, i }] : [],
  )
  const [first, second] = marked
  if (second !== undefined) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: `two columns say primary_key: "${first?.name ?? ''}" and "${second.name}"`,
      pointer: `/columns/${second.i}/primary_key`,
      atKey: true,
      help: `for a key of several columns write primary_key: [${marked.map(({ name }) => name).join(', ')}] beside columns`,
    })
  }
  if (first !== undefined && keys.primary_key !== undefined) {
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: 'the primary key is given twice: beside the columns and in a column',
      pointer: `/columns/${first.i}/primary_key`,
      atKey: true,
      help: 'keep one of them',
    })
  }
  const given = keys.primary_key
  if (given === undefined && first === undefined) return undefined
  const place = given === undefined ? `/columns/${first?.i ?? 0}/primary_key` : '/primary_key'
  const key =
    given === undefined
      ? readPrimaryKey({ columns: [first?.name ?? ''] }, table, context)
      : readPrimaryKey('columns' in given ? given : { columns: given }, table, context)
  at.set(placeKey('primary_key', key.name), place)
  return key
}

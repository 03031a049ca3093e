import type { ExcludeDefinition } from '../../generated/documents.js'
import { findColumn, type Exclude, type Table, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression } from './by-dialect.js'
import { checkDeferral } from './check-deferral.js'
import type { ProblemList } from './problem-list.js'
import { readElement } from './read-constraints.js'
import { missingColumn } from './table-ref.js'

/** An exclusion constraint as the model keeps it; undefined, with problems, when one of its texts is no expression. */
export function readExclude(
  keys: ExcludeDefinition,
  table: TableName,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Exclude | undefined {
  const elements = keys.elements.flatMap(({ operator, ...element }, i) => {
    const definition = element.column === undefined ? { ...element, sql: element.sql ?? '' } : element
    const read = readElement(definition, `${at}/elements/${i}`, context, problems)
    return read === undefined ? [] : [{ ...read, operator }]
  })
  const where =
    keys.where === undefined ? undefined : expression(keys.where, `${at}/where`, context, problems)
  if (elements.length < keys.elements.length || (keys.where !== undefined && where === undefined))
    return undefined
  const names = elements.map(({ column }) => column ?? 'expr')
  const exclude: Exclude = {
    kind: 'exclude',
    name: keys.name ?? context.naming.exclude(table.name, names),
    elements,
    method: keys.method ?? 'gist',
    ...(where === undefined ? {} : { where }),
    deferrable: keys.deferrable ?? false,
    initiallyDeferred: keys.initially_deferred ?? false,
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
  }
  checkDeferral(exclude, at, problems)
  return exclude
}

/** Columns that its elements name must be there; expressions are the server's to judge. */
export function checkExcludeColumns(
  { elements }: ExcludeDefinition,
  table: Table,
  at: string,
  problems: ProblemList,
): void {
  elements.forEach(({ column }, i) => {
    if (column === undefined || findColumn(table, column) !== undefined) return
    problems.add(missingColumn(table, column, `${at}/elements/${i}/column`))
  })
}

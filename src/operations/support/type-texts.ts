import type { Domain } from '../../model/objects.js'
import { displayName, type Column, type IndexElement, type Table } from '../../model/table.js'

/** An SQL text with what a message calls the thing it belongs to. */
export interface LabelledText {
  readonly label: string
  readonly text: string
}

/** Every SQL text of a table. */
export function tableTexts(table: Table): readonly LabelledText[] {
  const of = `of "${displayName(table)}"`
  return [
    ...table.columns.flatMap((column) => [
      ...labelled(`the default of "${displayName(table)}"."${column.name}"`, expressionOf(column.default)),
      ...labelled(`generated column "${column.name}" ${of}`, column.generated?.sql),
    ]),
    ...table.checks.flatMap(({ name, check }) => labelled(`check "${name}" ${of}`, check)),
    ...table.excludes.flatMap((exclude) =>
      labelled(`exclusion constraint "${exclude.name}" ${of}`, ...elements(exclude.elements), exclude.where),
    ),
    ...table.indexes.flatMap((index) =>
      labelled(`index "${index.name}" ${of}`, ...elements(index.elements), index.where),
    ),
    ...table.policies.flatMap(({ name, using, withCheck }) =>
      labelled(`policy "${name}" ${of}`, using, withCheck),
    ),
    ...table.triggers.flatMap(({ name, when }) => labelled(`trigger "${name}" ${of}`, when)),
    ...(table.partitionBy !== undefined && 'sql' in table.partitionBy.by
      ? labelled(`the partition key ${of}`, table.partitionBy.by.sql)
      : []),
  ]
}

function labelled(label: string, ...texts: readonly (string | undefined)[]): readonly LabelledText[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ label, text }]))
}

function elements(list: readonly IndexElement[]): readonly (string | undefined)[] {
  return list.map(({ sql }) => sql)
}

/** Every SQL text of a domain. */
export function domainTexts(domain: Domain): readonly LabelledText[] {
  const label = `domain "${displayName(domain)}"`
  return [expressionOf(domain.default), domain.check?.sql].flatMap((text) =>
    text === undefined ? [] : [{ label, text }],
  )
}

/** The SQL of a default that is an expression. */
export function expressionOf(value: Column['default']): string | undefined {
  return value !== undefined && 'sql' in value ? value.sql : undefined
}

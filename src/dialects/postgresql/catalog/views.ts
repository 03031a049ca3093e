import type { View } from '../../../model/objects.js'
import type { TableName } from '../../../model/table.js'
import { optionsOf, readParameters } from './parameters.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'
import { readTableIndexes } from './table-indexes.js'
import { readTriggers } from './triggers.js'

/**
 * A view with all that belongs to it. Its query names its columns, so they are not said again.
 * https://www.postgresql.org/docs/current/sql-createview.html
 */
export function readView(relation: Relation, parts: Parts, reading: Reading): View {
  const name = reading.name(relation.schema, relation.name)
  const materialized = relation.kind === 'm'
  const { check_option: checkOption, ...parameters } = readParameters(relation.parameters)
  const columns = parts.columns(relation.id)
  const options = optionsOf(
    materialized
      ? {
          tablespace: relation.tablespace,
          with: { ...parameters, ...readParameters(relation.toastParameters, 'toast.') },
        }
      : parameters,
  )
  noteOddities(relation, name, parts, reading)
  return {
    kind: 'view',
    ...name,
    query: relation.query ?? '',
    ...(checkOption === 'local' || checkOption === 'cascaded' ? { checkOption } : {}),
    materialized,
    withData: !materialized || relation.isPopulated,
    indexes: readTableIndexes(parts.indexes(relation.id), name, reading),
    triggers: parts.triggers(relation.id).flatMap((row) => readTriggers(row, name, reading)),
    grants: [...relation.grants, ...columns.flatMap(({ grants }) => grants)],
    ...(relation.comment === undefined ? {} : { comment: relation.comment }),
    ...(options === undefined ? {} : { options }),
  }
}

function noteOddities(relation: Relation, of: TableName, parts: Parts, reading: Reading): void {
  const kind = relation.kind === 'm' ? 'materialized view' : 'view'
  if (relation.kind === 'm' && relation.accessMethod !== undefined) {
    const reason = `it is stored by ${relation.accessMethod}, which documents do not say of a materialized view`
    reading.unreadAttribute(kind, of, 'access_method', reason)
  }
  if (relation.ownerLacks) {
    reading.unreadAttribute(
      kind,
      of,
      'grants',
      'rights were taken from its owner, whom documents leave every right',
    )
  }
  for (const { name, expression, comment, statistics, parameters } of parts.columns(relation.id)) {
    const note = (attribute: string, what: string): void =>
      reading.unreadAttribute(
        'column',
        { name },
        attribute,
        `documents have no ${what} on a column of a view`,
        of,
      )
    if (expression !== undefined) note('default', 'default')
    if (comment !== undefined) note('comment', 'comment')
    if (statistics !== undefined || parameters.length > 0) note('options', 'settings')
  }
}

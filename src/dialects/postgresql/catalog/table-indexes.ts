import type { Index, TableName } from '../../../model/table.js'
import { readElements } from './index-elements.js'
import type { CatalogIndex } from './indexes.js'
import { optionsOf, readParameters } from './parameters.js'
import type { Reading } from './reading.js'
import { included } from './table-constraints.js'

/** The indexes of a table or a materialized view; those behind constraints are the constraints'. */
export function readTableIndexes(
  indexes: readonly CatalogIndex[],
  of: TableName,
  reading: Reading,
): readonly Index[] {
  return indexes
    .filter(({ ofConstraint }) => !ofConstraint)
    .map((index): Index => {
      noteOddities(index, of, reading)
      const { name, where, comment, tablespace } = index
      const options = optionsOf({ tablespace, with: readParameters(index.parameters) })
      return {
        name,
        elements: readElements(index, of, reading),
        unique: index.isUnique,
        method: index.method,
        ...(where === undefined ? {} : { where }),
        ...included(index),
        nullsNotDistinct: index.nullsNotDistinct,
        ...(comment === undefined ? {} : { comment }),
        ...(options === undefined ? {} : { options }),
      }
    })
}

function noteOddities(index: CatalogIndex, of: TableName, reading: Reading): void {
  const note = (attribute: string, reason: string): void =>
    reading.unreadAttribute('index', { name: index.name }, attribute, reason, of)
  if (!index.isValid) note('valid', 'it is invalid: no query uses it. REINDEX it, or drop it')
  if (index.isClustered) note('clustered', 'documents do not say by which index CLUSTER sorts a table')
  if (index.hasStatistics) note('statistics', 'documents do not set the STATISTICS of an index')
}

import type { Sequence } from '../../../model/objects.js'
import { isKeptName } from '../../../model/kept.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { CatalogSequence } from './sequences.js'
import { isSerialColumn } from './table-columns.js'

/** The sequences that are objects of their own: those of identities and serial columns are their columns'. */
export function readFreeSequences(parts: Parts, reading: Reading): readonly Sequence[] {
  const ofColumns = new Set<CatalogSequence>()
  for (const { id, schema, name } of parts.relations) {
    const sequences = parts.sequencesOf(id)
    if (sequences.size === 0) continue
    for (const column of parts.columns(id)) {
      const sequence = sequences.get(column.name)
      if (sequence === undefined) continue
      if (isSerialColumn(column, reading.name(schema, name), sequence)) ofColumns.add(sequence)
    }
  }
  return parts.sequences.flatMap((sequence) => {
    const { owner } = sequence
    if (owner !== undefined && (isKeptName(owner.table.name) || isKeptName(owner.column))) return []
    if (owner?.isIdentity === true) {
      noteIdentity(sequence, reading)
      return []
    }
    noteOddities(sequence, reading)
    return ofColumns.has(sequence) ? [] : [readFree(sequence)]
  })
}

function readFree({ name, numbering, owner, comment, grants }: CatalogSequence): Sequence {
  return {
    kind: 'sequence',
    ...name,
    ...numbering,
    ...(owner === undefined ? {} : { ownedBy: { table: owner.table, column: owner.column } }),
    ...(comment === undefined ? {} : { comment }),
    grants,
  }
}

/** The sequence behind an identity is the column's, and has nothing of its own in documents. */
function noteIdentity({ name, comment, grants, owner }: CatalogSequence, reading: Reading): void {
  const what = [...(comment === undefined ? [] : ['comment']), ...(grants.length === 0 ? [] : ['grants'])]
  for (const attribute of what) {
    const reason = 'documents say nothing of the sequence behind an identity but how it counts'
    reading.unreadAttribute('sequence', name, attribute, reason, owner?.table)
  }
}

function noteOddities({ name, isUnlogged, owner, ownerLacks }: CatalogSequence, reading: Reading): void {
  if (isUnlogged && owner?.isUnlogged !== true) {
    reading.unreadAttribute('sequence', name, 'unlogged', 'documents have no UNLOGGED sequence')
  }
  if (ownerLacks) {
    const reason = 'rights were taken from its owner, whom documents leave every right'
    reading.unreadAttribute('sequence', name, 'grants', reason)
  }
}

import type { BookkeepingPlace } from '../../journal.js'
import type { Rights } from '../../rights.js'
import type { TableName } from '../../../model/table.js'
import type { Need } from '../../../steps/need.js'
import { createIn, onTable } from './need.js'
import { missing } from './missing.js'
import { objectNeeds } from './objects.js'
import { tableNeeds } from './tables.js'

/** Rights on PostgreSQL: https://www.postgresql.org/docs/current/ddl-priv.html */
export const rights: Rights = {
  needs: { ...tableNeeds, ...objectNeeds },
  bookkeeping: (place, exists) =>
    exists
      ? (['revision', 'step'] as const).flatMap((table) => written(place, table))
      : [createIn(place.schema)],
  ask: (needs) => [missing(needs)],
  lacking: (_, [rows = []]) =>
    rows.map(({ number, role, grant }) => ({
      number: Number(number),
      role: String(role),
      ...(typeof grant === 'string' ? { grant } : {}),
    })),
}

function written({ schema, prefix }: BookkeepingPlace, table: 'revision' | 'step'): readonly Need[] {
  const name = `${prefix}${table}`
  const of: TableName = schema === undefined ? { name } : { schema, name }
  return (['select', 'insert', 'update', 'delete'] as const).map((right) => onTable(right, of))
}

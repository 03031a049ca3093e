import type { Sequence } from '../../../model/objects.js'
import { isKeptName } from '../../../model/kept.js'
import type { Fields } from '../../catalog-fields.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'

/** What a sequence may not pass when nobody says otherwise. https://mariadb.com/kb/en/create-sequence/ */
const usual = {
  up: { least: '1', most: '9223372036854775806' },
  down: { least: '-9223372036854775807', most: '-1' },
} as const

/** A sequence of MariaDB; its position belongs to the rows. */
export function readSequences(rows: readonly Fields[], parts: Parts, reading: Reading): readonly Sequence[] {
  return rows
    .filter((row) => !isKeptName(row.text('name')))
    .map((row): Sequence => {
      const increment = row.number('step')
      const { least, most } = increment < 0 ? usual.down : usual.up
      const [min, max] = [row.text('least'), row.text('most')]
      const comment = row.optional('comment')
      return {
        kind: 'sequence',
        ...reading.nameIn(row),
        type: 'bigint',
        start: row.number('start'),
        increment,
        ...(min === least ? {} : { min: Number(min) }),
        ...(max === most ? {} : { max: Number(max) }),
        cycle: row.text('cycle') !== '0',
        // NOCACHE is told as 0, and means one at a time.
        cache: Math.max(1, row.number('cache')),
        ...(comment === undefined || comment === '' ? {} : { comment }),
        grants: parts.grants({ schema: row.text('schema'), name: row.text('name') }),
      }
    })
}

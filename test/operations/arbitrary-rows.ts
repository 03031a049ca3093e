import * as fc from 'fast-check'
import type { Cell, Row } from '../../src/generated/documents.js'
import type { TypeFamily } from '../../src/model/dialect-rules.js'
import type { Column, Table } from '../../src/model/table.js'
import { uniqueKeys } from '../../src/operations/support/row-keys.js'
import { foldContext } from './fold-context.js'

/** A constant for each family, another one for each number. */
const cells: Readonly<Record<TypeFamily, (seed: number) => Cell>> = {
  text: (seed) => `it's ${seed} "ü"`,
  number: (seed) => ({ number: String(seed) }),
  boolean: (seed) => seed % 2 === 0,
  json: (seed) => ({ json: `{"n":${seed}}` }),
  binary: (seed) => ({ base64: Buffer.from([seed]).toString('base64') }),
  date: (seed) => `2026-01-${String(seed).padStart(2, '0')}`,
  time: (seed) => `12:${String(seed).padStart(2, '0')}:00`,
  timestamp: (seed) => `2026-01-31 12:${String(seed).padStart(2, '0')}:00`,
  interval: (seed) => `${seed} days`,
  uuid: (seed) => `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
  array: (seed) => ['a', `${seed}`, null],
  other: (seed) => `any ${seed}`,
}

/** A value that the column takes. */
export function cellFor(column: Column, seed: number): Cell {
  return cells[foldContext.rules.typeFamily(column.type)](seed)
}

/** Rows that state every column a row can state, no two with a value in common where a key could stand on it. */
export function wholeRows(table: Table, maxLength: number): fc.Arbitrary<readonly Row[]> {
  const length = uniqueKeys(table).some((key) => isFlags(table, key)) ? 1 : maxLength
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: length })
    .map((seeds) =>
      seeds.map((seed) =>
        Object.fromEntries(
          table.columns
            .filter(({ generated }) => generated === undefined)
            .map((column) => [column.name, cellFor(column, seed)]),
        ),
      ),
    )
}

/** Are the columns all boolean? Then few rows are all there can be. */
function isFlags(table: Table, columns: readonly string[]): boolean {
  return table.columns
    .filter(({ name }) => columns.includes(name))
    .every(({ type }) => foldContext.rules.typeFamily(type) === 'boolean')
}

/** Can rows be found by their primary key, which holds no JSON? */
export function isFoundByPrimaryKey(table: Table): boolean {
  const key = table.primaryKey?.columns ?? []
  return (
    key.length > 0 &&
    table.columns
      .filter(({ name }) => key.includes(name))
      .every(({ type }) => foldContext.rules.typeFamily(type) !== 'json')
  )
}

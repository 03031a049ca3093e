import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { objectsOf } from '../../src/model/schema-objects.js'
import type { Table } from '../../src/model/table.js'

const page = path.resolve(import.meta.dirname, '../../docs/mysql.md')
const block = /(<!-- round-trips -->\n)([^]*?)(<!-- \/round-trips -->)/

/** What a schema has that was read, written as documents, and made anew from them; and in how many places the two differ. */
export interface RoundTrip {
  readonly file: string
  readonly server: string
  readonly model: SchemaModel
  /** What the comparison found. */
  readonly differences: number
  /** What the server itself prints otherwise. */
  readonly printed: number
}

const heads = [
  'Schema',
  'Server',
  'Tables',
  'Columns',
  'Keys, checks, indexes',
  'Views',
  'Functions, procedures',
  'Triggers',
  'Differences',
  'Printed otherwise',
]

function row({ file, server, model, differences, printed }: RoundTrip): readonly string[] {
  const tables = [...model.tables.values()]
  const count = (of: (table: Table) => number): number => tables.reduce((sum, table) => sum + of(table), 0)
  return [
    file.replace(/\.sql$/, ''),
    server,
    tables.length,
    count(({ columns }) => columns.length),
    count(
      ({ primaryKey, uniques, foreignKeys, checks, indexes }) =>
        (primaryKey === undefined ? 0 : 1) +
        uniques.length +
        foreignKeys.length +
        checks.length +
        indexes.length,
    ),
    objectsOf(model, 'view').length,
    objectsOf(model, 'routine').length,
    count(({ triggers }) => triggers.length),
    differences,
    printed,
  ].map(String)
}

/** The table of the page, as Prettier sets it. */
export function roundTripTable(trips: readonly RoundTrip[]): string {
  const rows = trips.toSorted((a, b) => (`${a.file} ${b.server}` < `${b.file} ${a.server}` ? -1 : 1)).map(row)
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((cells) => cells[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** What stands on the page. */
export function writtenTable(): string {
  return block.exec(readFileSync(page, 'utf8'))?.[2]?.trim() ?? ''
}

export function writeTable(table: string): void {
  const text = readFileSync(page, 'utf8')
  writeFileSync(
    page,
    text.replace(block, (_, begin: string, _old, end: string) => `${begin}\n${table}\n\n${end}`),
  )
}

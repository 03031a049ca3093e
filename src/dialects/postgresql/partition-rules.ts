import type { CopiedKind, PartitionRules } from '../../model/partition-rules.js'
import { parents, readParents, withParents, writtenOptions } from './steps/table-options.js'

/** How PostgreSQL divides tables, with what only its own steps ask. */
interface PostgresqlPartitionRules extends PartitionRules {
  /** The name it gives to a check that has none, over one column or several. */
  checkName(table: string, column: string | undefined): string
}

/** https://www.postgresql.org/docs/current/ddl-partitioning.html */
export const partitionRules: PostgresqlPartitionRules = {
  methods: ['range', 'list', 'hash'],
  endsAlone: false,
  areTables: true,

  copyName: (kind, partition, columns, pass) => {
    const middle = kind === 'primary_key' ? '' : columns.map((column) => column ?? 'expr').join('_')
    return composed(partition, middle, `${endings[kind]}${pass === 0 ? '' : pass}`)
  },

  checkName: (table, column) => composed(table, column ?? '', 'check'),

  parents: (table) => parents(table, table.options),
  withParents,
  readParents,
  writtenOptions,
}

/** As ChooseIndexName of the server has them. */
const endings: Readonly<Record<CopiedKind, string>> = {
  primary_key: 'pkey',
  unique: 'key',
  exclude: 'excl',
  index: 'idx',
}

/** The server keeps 63 bytes. */
const maxBytes = 63

/** As makeObjectName of the server does: what is too long loses bytes of the longer of its two parts. */
function composed(table: string, middle: string, ending: string): string {
  const bytes = maxBytes - Buffer.byteLength(ending) - (middle === '' ? 1 : 2)
  let [first, second] = [Buffer.byteLength(table), Buffer.byteLength(middle)]
  while (first + second > bytes) {
    if (first > second) first -= 1
    else second -= 1
  }
  return [clipped(table, first), clipped(middle, second), ending].filter((part) => part !== '').join('_')
}

/** As many whole characters as fit. */
function clipped(text: string, bytes: number): string {
  let head = ''
  let used = 0
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > bytes) break
    head += character
  }
  return head
}

import type { TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Probe, Statement, Unsupported } from '../../../steps/statement.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Flavour } from '../flavour.js'
import { quoteTable } from '../quoting.js'
import { formatVersion, type Since } from '../version.js'

/**
 * How the server carries out a change of a table, from the cheapest on.
 * - `instant`: in the catalog alone
 * - `online`: reads the table, to build an index, while others write to it
 * - `rebuild`: writes the table anew while others write to it
 * - `shared`: reads the table, and who writes waits
 * - `copy`: writes the table anew, and who writes waits
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html
 */
export type Way = 'instant' | 'online' | 'rebuild' | 'shared' | 'copy'

interface WayFacts {
  readonly lock: string
  readonly scan: boolean
  readonly rewrite: boolean
}

const ways: Readonly<Record<Way, WayFacts>> = {
  instant: { lock: 'EXCLUSIVE for a moment', scan: false, rewrite: false },
  online: { lock: 'EXCLUSIVE for a moment', scan: true, rewrite: false },
  rebuild: { lock: 'EXCLUSIVE for a moment', scan: true, rewrite: true },
  shared: { lock: 'SHARED', scan: true, rewrite: false },
  copy: { lock: 'SHARED', scan: true, rewrite: true },
}

/** Of several changes in one statement the dearest tells what it costs. */
export function dearest(all: readonly Way[]): Way {
  const order: readonly Way[] = ['instant', 'online', 'rebuild', 'shared', 'copy']
  return order.findLast((way) => all.includes(way)) ?? 'instant'
}

/** A statement about rows: it takes part in the transaction that stands open. */
export function transactional(sql: string, undo: readonly string[] | undefined): Statement {
  return { sql, class: 'transactional', scan: false, rewrite: false, undo }
}

/** What must be known of a statement that changes the schema. */
export interface Facts {
  readonly probe: Probe
  /** The one statement that takes it back; undefined: none can, null: there is nothing to take back. */
  readonly undo: string | undefined | null
  readonly lock?: string
  readonly note?: string
}

/**
 * A statement that changes the schema. It ends the transaction that stands open, so it stands alone; it runs wholly or not at all
 * (https://dev.mysql.com/doc/refman/8.4/en/atomic-ddl.html), and the probe tells which.
 */
export function standalone(sql: string, { probe, undo, lock, note }: Facts): Statement {
  return {
    sql,
    class: 'standalone',
    scan: false,
    rewrite: false,
    undo: undo === undefined ? undefined : undo === null ? [] : [undo],
    probe,
    ...(lock === undefined ? {} : { lock }),
    ...(note === undefined ? {} : { note }),
  }
}

/** One ALTER TABLE of several parts, with the ALTER TABLE that takes it back. */
export function alterTable(
  table: TableName,
  parts: readonly string[],
  back: readonly string[] | undefined,
  facts: { readonly probe: Probe; readonly way: Way; readonly isNew: boolean; readonly note?: string },
): Statement {
  const undo = back === undefined ? undefined : back.length === 0 ? null : alterTableSql(table, back)
  const { lock, scan, rewrite } = ways[facts.way]
  const statement = standalone(alterTableSql(table, parts), { ...facts, undo })
  // In a table that nobody knows yet nobody waits, and there is nothing to read.
  return facts.isNew ? statement : { ...statement, lock: `${lock} on ${quoteTable(table)}`, scan, rewrite }
}

export function alterTableSql(table: TableName, parts: readonly string[]): string {
  const start = `ALTER TABLE ${quoteTable(table)}`
  return parts.length === 1 ? `${start} ${parts[0] ?? ''}` : `${start}\n  ${parts.join(',\n  ')}`
}

/** What this server cannot do in this version, or never. */
export function needsVersion(
  what: string,
  feature: Since,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
  help: string,
  pointer?: string,
): Unsupported | undefined {
  const from = feature[flavour.name]
  if (from !== undefined && context.serverVersion >= from) return undefined
  const unsupported =
    from === undefined
      ? `${flavour.product} has not got ${what}`
      : `${what} needs ${flavour.product} ${formatVersion(from)}; this is ${formatVersion(context.serverVersion)}`
  return { unsupported, help, ...(pointer === undefined ? {} : { pointer }) }
}

/** The same about one part of a table, below which its pointer stands. */
export function aboutPart(
  { kind, name }: TableFault['of'],
  problem: Unsupported | undefined,
): Unsupported | undefined {
  return problem === undefined ? undefined : { ...problem, of: { kind, name } }
}

/** What only other engines have. */
export function lacks(flavour: Flavour, what: string, help: string, pointer?: string): Unsupported {
  return {
    unsupported: `${flavour.product} has no ${what}`,
    help,
    ...(pointer === undefined ? {} : { pointer }),
  }
}

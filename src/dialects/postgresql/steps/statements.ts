import type { CompileContext } from '../../../steps/compiler.js'
import type { Probe, Statement, Unsupported } from '../../../steps/statement.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { TableName } from '../../../model/table.js'
import { formatVersion } from '../version.js'
import { lockOn } from '../names.js'
import { quoteTable } from '../quoting.js'

interface Facts {
  readonly lock?: string
  readonly scan?: boolean
  readonly rewrite?: boolean
  readonly undo: readonly string[] | undefined
}

/** A statement that runs inside a transaction. */
export function transactional(sql: string, { lock, scan = false, rewrite = false, undo }: Facts): Statement {
  return { sql, class: 'transactional', scan, rewrite, undo, ...(lock === undefined ? {} : { lock }) }
}

/** A statement alone on the wire. Without a probe nobody can tell whether it ran. */
export function standalone(sql: string, facts: Facts & { readonly probe?: Probe }): Statement {
  const { probe } = facts
  return { ...transactional(sql, facts), class: 'standalone', ...(probe === undefined ? {} : { probe }) }
}

/** One ALTER TABLE of several parts, with the ALTER TABLE that takes it back. */
export function alterTable(
  table: TableName,
  parts: readonly string[],
  back: readonly string[] | undefined,
  facts: Omit<Facts, 'undo'> = {},
): Statement {
  return transactional(alterTableSql(table, parts), {
    lock: lockOn('ACCESS EXCLUSIVE', table),
    ...facts,
    undo: back === undefined ? undefined : back.length === 0 ? [] : [alterTableSql(table, back)],
  })
}

export function alterTableSql(table: TableName, parts: readonly string[]): string {
  const start = `ALTER TABLE ${quoteTable(table)}`
  return parts.length === 1 ? `${start} ${parts[0] ?? ''}` : `${start}\n  ${parts.join(',\n  ')}`
}

/** Are others using the table while the statement runs? Then what takes long must not hold a strong lock. */
export function gently(context: CompileContext, table: TableName): boolean {
  return context.transaction === 'auto' && !context.isNew(table)
}

export function isUnsupported(result: readonly Statement[] | Unsupported): result is Unsupported {
  return 'unsupported' in result
}

/** What a later version can do and this one cannot. */
export function needsVersion(
  what: string,
  version: number,
  context: CompileContext,
  help: string,
  pointer?: string,
): Unsupported | undefined {
  if (context.serverVersion >= version) return undefined
  const major = Math.floor(version / 10000)
  return {
    unsupported: `${what} needs PostgreSQL ${major}; this is ${formatVersion(context.serverVersion)}`,
    help,
    ...(pointer === undefined ? {} : { pointer }),
  }
}

/** The same about one part of a table, below which its pointer stands. */
export function aboutPart(
  { kind, name }: TableFault['of'],
  problem: Unsupported | undefined,
): Unsupported | undefined {
  return problem === undefined ? undefined : { ...problem, of: { kind, name } }
}

import { findTable, tableKey } from '../../../model/schema-model.js'
import type { TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Probe, Refusal, Statement, StatementWays } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { quoteName, quoteTable } from '../quoting.js'
import { looksAt } from '../rights/need.js'
import type { ExplainedWay } from './rebuild-way.js'
import { hidesColumn } from './row-order.js'
import { standalone } from './statements.js'
import { clausesFor, wayFacts, type Clause, type Way } from './way.js'

/** What must be known of an ALTER TABLE beside its parts. */
export interface AlterFacts {
  readonly probe: Probe
  /** How the server is expected to carry it out. */
  readonly way: Way
  readonly flavour: Flavour
  readonly context: Pick<CompileContext, 'serverVersion' | 'isNew' | 'standing'>
  /** Why it costs that, where the way alone does not tell: `` `price` becomes decimal(12,2) ``. */
  readonly why?: string
  readonly note?: string
  /** Neighbours of the same kind share the statement, where they name nothing of each other. */
  readonly merge?: { readonly kind: string; readonly names: readonly string[] }
  /** See `StatementWays.session`. */
  readonly session?: StatementWays['session']
  /**
   * It is about partitions: MySQL takes what is asked of it ahead of them, and MariaDB not at all.
   * https://dev.mysql.com/doc/refman/8.4/en/alter-table-partition-operations.html
   */
  readonly ofPartitions?: true
}

/**
 * One ALTER TABLE of several parts, with the ALTER TABLE that takes it back. It says how the server is to carry it out, so that the
 * server refuses where it cannot; then a dearer way is asked for, and a copy of the table only where there is nothing to copy or
 * somebody allows it. https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-performance
 */
export function alterTable(
  table: TableName,
  parts: readonly string[],
  back: readonly string[] | undefined,
  facts: AlterFacts,
): Statement {
  const { probe, note, flavour, context } = facts
  const undo = back === undefined ? undefined : back.length === 0 ? null : alterTableSql(table, back)
  const more = { probe, undo, ...(note === undefined ? {} : { note }) }
  // In a table that nobody knows yet nobody waits, and there is nothing to read.
  if (context.isNew(table)) return standalone(alterTableSql(table, parts), more)
  const { way, why } = hiddenColumnStays(table, parts, facts) ?? facts
  const { lock, scan, rewrite } = wayFacts[way]
  const costs = {
    lock: `${lock} on ${quoteTable(table)}`,
    scan,
    rewrite,
    why: why === undefined ? wayFacts[way].why : `${why}, and ${wayFacts[way].why}`,
  }
  const isBare = facts.ofPartitions === true && flavour.name === 'mariadb'
  if (isBare) return { ...standalone(alterTableSql(table, parts), more), ...costs }
  const clauses = clausesFor(way, flavour, context.serverVersion)
  const { merge, session } = facts
  const asked = asking(table, parts, clauses, why === undefined ? facts : { ...facts, why })
  return {
    ...standalone(asked.sql, more),
    ...costs,
    plain: alterTableSql(table, parts),
    ...(asked.ways.unless === undefined ? {} : { needs: [looksAt(table, 'copy')] }),
    ways: { ...asked.ways, ...(session === undefined ? {} : { session }) },
    ...(merge === undefined
      ? {}
      : {
          part: {
            table,
            cost: `${way} ${merge.kind}`,
            names: merge.names,
            parts,
            back,
            clauses,
            whys: why === undefined ? [] : [why],
          },
        }),
  }
}

/**
 * MariaDB copies a table for whatever is changed of it, while a unique key over a long text has a hidden column there.
 * https://mariadb.com/kb/en/getting-started-with-indexes/#unique-index
 */
function hiddenColumnStays(
  { schema, name }: TableName,
  parts: readonly string[],
  { flavour, context }: AlterFacts,
): ExplainedWay | undefined {
  if (flavour.name !== 'mariadb') return undefined
  const standing = findTable(context.standing(), { name, ...(schema === undefined ? {} : { schema }) })
  const key = [...(standing?.uniques ?? []), ...(standing?.indexes ?? [])].find(
    (each) =>
      standing !== undefined &&
      hidesColumn(standing, each, flavour) &&
      !parts.includes(`DROP INDEX ${quoteName(each.name)}`),
  )
  return key === undefined
    ? undefined
    : { way: 'copy', why: `the unique ${quoteName(key.name)} is kept by a hash` }
}

/** The statement as it is tried first, and its alternatives. */
export function asking(
  table: TableName,
  parts: readonly string[],
  clauses: readonly Clause[],
  { why, ofPartitions }: Pick<AlterFacts, 'why' | 'ofPartitions'>,
): { readonly sql: string; readonly ways: StatementWays } {
  const [first, ...alternatives] = clauses.map((clause) => ({
    sql:
      ofPartitions === true
        ? `ALTER TABLE ${quoteTable(table)} ${clause.sql},\n  ${parts.join(',\n  ')}`
        : `${alterTableSql(table, parts)},\n  ${clause.sql}`,
    ...(clause.copies ? { unless: noCopy(table, why) } : {}),
  }))
  if (first === undefined) return { sql: alterTableSql(table, parts), ways: { alternatives: [] } }
  const { sql, unless } = first
  return { sql, ways: { ...(unless === undefined ? {} : { unless }), alternatives } }
}

/** An ALTER TABLE that leaves it to the server how to carry it out. */
export function alterTableSql(table: TableName, parts: readonly string[]): string {
  const start = `ALTER TABLE ${quoteTable(table)}`
  return parts.length === 1 ? `${start} ${parts[0] ?? ''}` : `${start}\n  ${parts.join(',\n  ')}`
}

/** What forbids a copy: rows. */
function noCopy(table: TableName, why: string | undefined): Refusal {
  const name = quoteTable(table)
  return {
    sql: `SELECT 1 FROM ${name} LIMIT 1`,
    sentence: `${name} has no rows, or may be copied${why === undefined ? '' : `: ${why}`}, for which the server copies the table while all who write to it wait`,
    help: 'where that does no harm, as the table is small or nobody writes to it, say `allow_copy: true` beside the operation or give --allow-copy; else let gh-ost or pt-online-schema-change make the change, and record it with aludel stamp',
    table: tableKey(table),
  }
}

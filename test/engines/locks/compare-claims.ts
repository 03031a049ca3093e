import type { PlannedStatement } from '../../../src/plan/plan.js'
import { isWeak, readClaim, stronger, type LockMode } from './lock-modes.js'
import type { Origin } from './recording-steps.js'
import type { Measurement, Relations } from './measure.js'

/** Statements that read rows because they are about rows: what they read is no claim of the plan. */
const aboutRows = /^(?:WITH|SELECT|INSERT|UPDATE|DELETE|DO|CREATE MATERIALIZED VIEW|REFRESH)\b/

/** What a statement costs those who use the tables that were there before the revision. */
export interface Costs {
  readonly rewrite: boolean
  /** undefined for one that is about rows, and where it cannot be told. */
  readonly scan: boolean | undefined
  /** Was something read that this revision made? A plan may say so, or not. */
  readonly scansNew: boolean
}

/** @param old the relations before the revision: in those it made itself nothing waits, and there are no rows */
export function costsOf(sql: string, { before, after, alone }: Measurement, old: Relations): Costs {
  const all = [...before].filter(([, { kind }]) => kind === 'table')
  const [tables, made] = [all.filter(([oid]) => old.has(oid)), all.filter(([oid]) => !old.has(oid))]
  const isRead = ([oid, { scans }]: (typeof all)[number]): boolean => (after.get(oid)?.scans ?? scans) > scans
  return {
    rewrite: tables.some(([oid, { file }]) => (after.get(oid)?.file ?? file) !== file),
    scan: alone || aboutRows.test(sql) ? undefined : tables.some(isRead),
    scansNew: made.some(isRead),
  }
}

/** A lock on a table is one on its partitions, which a plan does not name one by one. */
function isCovered(
  claimed: ReadonlyMap<string, LockMode>,
  parent: string | undefined,
  mode: LockMode,
): boolean {
  const said = parent === undefined ? undefined : claimed.get(parent)
  return said !== undefined && !stronger(mode, said)
}

/** Where the plan says something else of a statement than what was measured. */
export function compareClaims(
  { sql, lock, rewrite, scan }: PlannedStatement,
  measured: Measurement,
  costs: Costs,
  { namesType }: Origin,
): readonly string[] {
  const claimed = readClaim(lock)
  const found = new Map(
    [...measured.before].map(([oid, relation]) => [
      relation.name,
      { ...relation, mode: measured.locks.get(oid) },
    ]),
  )
  const wrong = [
    ...[...claimed].flatMap(([name, mode]) => {
      const actual = found.get(name)
      if (actual === undefined || actual.mode === mode) return []
      return [`says ${mode} on ${name}, takes ${actual.mode ?? 'none'}`]
    }),
    ...[...found].flatMap(([name, { kind, mode, parent }]) =>
      kind === 'index' ||
      kind === 'sequence' ||
      mode === undefined ||
      isWeak(mode) ||
      claimed.has(name) ||
      isCovered(claimed, parent, mode)
        ? []
        : [`takes ${mode} on ${name}, which the plan does not say`],
    ),
    // What a domain is over is no part of a column's type: of a change from or to one a plan says the worse.
    ...(rewrite === costs.rewrite || (rewrite && namesType)
      ? []
      : [`says rewrite: ${rewrite}, measured ${costs.rewrite}`]),
    // What is written anew is read for it, and a plan says the one.
    ...(costs.scan === undefined ||
    rewrite ||
    costs.rewrite ||
    scan === costs.scan ||
    (scan && costs.scansNew)
      ? []
      : [`says scan: ${scan}, measured ${costs.scan}`]),
  ]
  return wrong.map((line) => `${sql.split('\n')[0] ?? ''}: ${line}`)
}

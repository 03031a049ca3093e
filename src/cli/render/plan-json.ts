import type { PlannedOperation, PlannedRevision, PlannedStatement } from '../../plan/plan.js'
import { classifyFailure } from '../failure.js'
import type { PlanView } from './plan-view.js'

/** The plan as `schemas/output/plan.schema.json` describes it. */
export function planJson({ plan, target, dialectVersion, onlyInDatabase, refusals }: PlanView) {
  return {
    version: 1,
    status: plan.revisions.length + plan.exchanges.length === 0 ? 'up_to_date' : 'pending',
    target: target ?? null,
    dialect: plan.dialect,
    dialect_version: dialectVersion,
    tool_version: plan.toolVersion,
    direction: plan.direction,
    from: plan.from,
    to: plan.to,
    digest: plan.digest,
    revisions: plan.revisions.map((revision) =>
      plannedRevisionJson(revision, onlyInDatabase.has(revision.revision)),
    ),
    exchanges: plan.exchanges.map(({ revision, replaced, after, record }) => ({
      revision,
      replaced,
      after: after ?? null,
      content_digest: record.contentDigest,
    })),
    refusals: refusals.map((error) => classifyFailure(error).failure),
  } as const
}

/** One revision of a plan as `schemas/output/planned-revision.schema.json` describes it. */
export function plannedRevisionJson(revision: PlannedRevision, onlyInDatabase: boolean) {
  return {
    revision: revision.revision,
    message: revision.message,
    direction: revision.direction,
    content_digest: revision.record.contentDigest,
    header_digest: revision.record.headerDigest,
    reversible: revision.reversible,
    operations: revision.operations.map(operationJson),
    statements: revision.statements.map(statementJson),
    preconditions: revision.preconditions.map(({ operation, sentence, help, sql }) => ({
      operation,
      sentence,
      help,
      sql,
    })),
    rights: revision.needs
      .filter(({ right }) => right !== 'unknown' && right !== 'there')
      .map(({ operation, sentence }) => ({ operation, sentence })),
    notes: revision.notes,
    only_in_database: onlyInDatabase,
  }
}

function operationJson(planned: PlannedOperation) {
  const { pointer, file, line, operation, summary, moved, losses, reversible, reason } = planned
  return {
    pointer,
    file,
    line,
    operation,
    summary,
    moved: moved ?? null,
    loses: losses.map(({ sentence }) => sentence),
    reversible,
    ...(reason === undefined ? {} : { reason }),
  }
}

function statementJson(statement: PlannedStatement) {
  const { seq, group, class: kind, sql, operations, lock, scan, rewrite, why, ways, rows } = statement
  return {
    seq,
    group,
    class: kind,
    sql,
    operations,
    lock: lock ?? null,
    scan,
    rewrite,
    ...(why === undefined ? {} : { why }),
    ...(ways === undefined ? {} : { alternatives: ways.alternatives.map((other) => other.sql) }),
    ...(rows === undefined
      ? {}
      : { rows: { file: rows.file, sha256: rows.sha256, columns: rows.columns, count: rows.count } }),
  }
}

import type { Loss } from '../../src/operations/definition.js'
import type { Plan, PlannedPrecondition, PlannedRevision, PlannedStatement } from '../../src/plan/plan.js'
import type { Statement } from '../../src/steps/statement.js'

/** A statement as tests state it: SQL, and what differs from a plain transactional one. */
export type StatementSketch = Partial<Statement> & { readonly sql: string }

export interface RevisionSketch {
  readonly revision: string
  readonly statements: readonly StatementSketch[]
  readonly atomic?: boolean
  readonly losses?: readonly Loss[]
  readonly preconditions?: readonly Omit<PlannedPrecondition, 'operation' | 'reads'>[]
}

/** A plan of revisions whose statements each come from an operation of their own, `/operations/0` and on. */
export function planOf(
  direction: 'up' | 'down',
  from: readonly string[],
  sketches: readonly RevisionSketch[],
): Plan {
  const names = sketches.map(({ revision }) => revision)
  return {
    dialect: 'postgresql',
    serverVersion: 180_000,
    toolVersion: '1.2.3',
    direction,
    from,
    to: direction === 'up' ? [...from, ...names] : from.filter((name) => !names.includes(name)),
    revisions: sketches.map((sketch) => revisionOf(direction, sketch)),
    exchanges: [],
    digest: 'd',
  }
}

function revisionOf(direction: 'up' | 'down', sketch: RevisionSketch): PlannedRevision {
  const atomic = sketch.atomic ?? true
  return {
    revision: sketch.revision,
    revises: [],
    message: `message of ${sketch.revision}`,
    file: `revisions/${sketch.revision}.yaml`,
    direction,
    reversible: 'exact',
    operations: sketch.statements.map((statement, index) => ({
      pointer: `/operations/${index}`,
      file: `revisions/${sketch.revision}.yaml`,
      line: 10 + index,
      operation: 'execute',
      summary: `do ${statement.sql.split(' ').slice(0, 3).join(' ').toLowerCase()}`,
      losses: index === sketch.statements.length - 1 ? (sketch.losses ?? []) : [],
      reversible: 'exact',
    })),
    statements: sketch.statements.map((statement, index): PlannedStatement => ({
      class: 'transactional',
      scan: false,
      rewrite: false,
      undo: [],
      ...statement,
      seq: index + 1,
      group: atomic ? 1 : index + 1,
      operations: [`/operations/${index}`],
    })),
    preconditions: (sketch.preconditions ?? []).map((precondition) => ({
      ...precondition,
      reads: [],
      operation: `/operations/${sketch.statements.length - 1}`,
    })),
    needs: [],
    notes: [],
    atomic,
    expressions: [],
    record: {
      document: `{"revision":"${sketch.revision}"}`,
      digestAlgorithm: 'sha256',
      contentDigest: 'c',
      headerDigest: 'h',
      textDigest: 't',
    },
  }
}

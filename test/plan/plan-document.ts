import type { PlanDocument, PlannedRevisionDocument } from '../../src/generated/documents.js'

/** `+a` applies a, `-a` takes it down; the digest of a document is its id in capitals. */
export function revisionOf(
  step: string,
  statements: readonly string[] = [`-- ${step}`],
): PlannedRevisionDocument {
  const revision = step.slice(1)
  return {
    revision,
    message: revision,
    direction: step.startsWith('+') ? 'up' : 'down',
    content_digest: revision.toUpperCase(),
    header_digest: 'h',
    reversible: 'exact',
    only_in_database: false,
    operations: [],
    statements: statements.map((sql, i) => ({
      seq: i + 1,
      group: 1,
      class: 'transactional',
      sql,
      operations: [`/operations/${i}`],
      lock: null,
      scan: false,
      rewrite: false,
    })),
    preconditions: [],
    notes: [],
  }
}

/** A plan of steps; an exchange is `abc>d after c`, or `abc>d` before the first: d takes the place of a, b and c. */
export function planOf(
  from: readonly string[],
  to: readonly string[],
  steps: readonly string[],
  exchanges: readonly string[] = [],
): PlanDocument {
  return {
    version: 1,
    status: 'pending',
    target: null,
    dialect: 'postgresql',
    dialect_version: '18',
    tool_version: '0.1.0',
    direction: 'up',
    from,
    to,
    digest: 'sha256:0',
    revisions: steps.map((step) => revisionOf(step)),
    exchanges: exchanges.map((text) => {
      const [pair = '', after = null] = text.split(' after ')
      const [replaced = '', revision = ''] = pair.split('>')
      return { revision, replaced: [...replaced], after, content_digest: revision.toUpperCase() }
    }),
  }
}

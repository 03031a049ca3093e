import type {
  PlanDocument,
  PlannedExchangeDocument,
  PlannedRevisionDocument,
} from '../generated/documents.js'

/** Where a database stands, as its bookkeeping says. */
export interface Standing {
  /** Whole revisions, with the digest of what was applied. */
  readonly applied: readonly { readonly revision: string; readonly contentDigest: string }[]
  /** A revision that began and did not end. */
  readonly halfRun?: HalfRunStanding
}

export interface HalfRunStanding {
  readonly revision: string
  readonly direction: 'up' | 'down'
  readonly contentDigest: string
  /** The statements that the database keeps to finish it, those that look for rows included. */
  readonly statements: readonly string[]
}

/** What of a plan is still to be done, once a revision that is half run is finished. */
export interface PlanRest {
  readonly revisions: readonly PlannedRevisionDocument[]
  readonly exchanges: readonly PlannedExchangeDocument[]
}

/** What one applied set has and another has not. */
export interface SetDifference {
  readonly lacks: readonly string[]
  readonly hasToo: readonly string[]
}

/**
 * done: the database is where the plan ends. on-the-way: it is where the plan begins, or further. elsewhere: neither.
 * other-document: a revision of the plan is applied with another document. other-run: something else is half run.
 */
export type PlanPlace =
  | { readonly kind: 'done' }
  | { readonly kind: 'on-the-way'; readonly rest: PlanRest }
  | { readonly kind: 'elsewhere'; readonly beginning: SetDifference; readonly end: SetDifference }
  | { readonly kind: 'other-document'; readonly revision: string }
  | { readonly kind: 'other-run'; readonly halfRun: HalfRunStanding }

/** Finds where on the way of a plan a database stands. Linear. */
export function placeOnPlan(plan: PlanDocument, { applied, halfRun }: Standing): PlanPlace {
  const here = new Set(applied.map(({ revision }) => revision))
  // What is half taken down is not among the applied any more, and the plan has not passed it yet.
  if (halfRun?.direction === 'down') here.add(halfRun.revision)
  const rest = restFrom(plan, here)
  if (rest === undefined) {
    return { kind: 'elsewhere', beginning: difference(plan.from, here), end: difference(plan.to, here) }
  }
  const digests = new Map(applied.map(({ revision, contentDigest }) => [revision, contentDigest]))
  const edited = plan.revisions.find(({ revision, direction, content_digest: digest }) => {
    const found = digests.get(revision)
    return direction === 'up' && found !== undefined && found !== digest
  })
  if (edited !== undefined) return { kind: 'other-document', revision: edited.revision }
  if (halfRun === undefined) {
    return rest.revisions.length + rest.exchanges.length === 0
      ? { kind: 'done' }
      : { kind: 'on-the-way', rest }
  }
  const [next, ...later] = rest.revisions
  if (next === undefined || !isOf(next, halfRun)) return { kind: 'other-run', halfRun }
  return { kind: 'on-the-way', rest: { ...rest, revisions: later } }
}

/** What is left of the plan where exactly these are applied; undefined: it never comes by there. */
function restFrom(plan: PlanDocument, here: ReadonlySet<string>): PlanRest | undefined {
  const now = new Set(plan.from)
  const apart = difference(plan.from, here)
  let differing = apart.lacks.length + apart.hasToo.length
  const put = (id: string): void => {
    if (now.has(id)) return
    now.add(id)
    differing += here.has(id) ? -1 : 1
  }
  const take = (id: string): void => {
    if (now.delete(id)) differing += here.has(id) ? 1 : -1
  }
  let exchanges = plan.exchanges
  const exchange = (after: string | null): boolean => {
    const due = exchanges.filter((one) => one.after === after)
    if (due.length === 0) return false
    for (const { revision, replaced } of due) {
      for (const id of replaced) take(id)
      put(revision)
    }
    exchanges = exchanges.filter((one) => one.after !== after)
    return true
  }
  if (differing === 0) return { revisions: plan.revisions, exchanges }
  if (exchange(null) && differing === 0) return { revisions: plan.revisions, exchanges }
  for (const [index, { revision, direction }] of plan.revisions.entries()) {
    if (direction === 'up') put(revision)
    else take(revision)
    const revisions = (): PlanRest => ({ revisions: plan.revisions.slice(index + 1), exchanges })
    if (differing === 0) return revisions()
    if (exchanges.length > 0 && exchange(revision) && differing === 0) return revisions()
  }
  return undefined
}

function difference(wanted: readonly string[], here: ReadonlySet<string>): SetDifference {
  const known = new Set(wanted)
  return {
    lacks: wanted.filter((id) => !here.has(id)),
    hasToo: [...here].filter((id) => !known.has(id)),
  }
}

/** Is it this revision that is half run, by these statements? Those of a way down stand among looks for rows. */
function isOf(planned: PlannedRevisionDocument, halfRun: HalfRunStanding): boolean {
  if (planned.revision !== halfRun.revision || planned.direction !== halfRun.direction) return false
  if (planned.content_digest !== halfRun.contentDigest) return false
  const { statements } = planned
  if (halfRun.direction === 'up' && statements.length !== halfRun.statements.length) return false
  let next = 0
  for (const sql of halfRun.statements) if (statements[next]?.sql === sql) next += 1
  return next === statements.length
}

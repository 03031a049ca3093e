import { RunError } from '../migrate/errors.js'
import { exchanged, planExchange, withExchanges, type PlannedExchange } from '../plan/exchange.js'
import { firstDifference } from '../plan/first-difference.js'
import type { Plan } from '../plan/plan.js'
import { foldHistory, type PlanSettings } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { Exchange, Torn } from '../revisions/replaced.js'
import type { Route } from '../revisions/route.js'
import { sourcesOf } from './sources-of.js'

/** What replaces others, beside what is applied. */
export interface ReplacedSources {
  /** As the rows have it, in order. */
  readonly asStored: readonly RevisionSource[]
  /** With what takes the place of others in it. */
  readonly applied: readonly RevisionSource[]
  readonly graph: RevisionGraph<RevisionSource>
}

/**
 * What a run along the route exchanges: before anything else, what is all applied; and what is all applied only when the rest
 * of it has run. Each is proved first: the schema is the same with the one as with the others.
 *
 * @throws RunError `replaced` where it is not, or where the route applies what a part of is applied already
 */
export function exchangesOf(
  sources: ReplacedSources,
  route: Route,
  settings: PlanSettings,
): readonly PlannedExchange[] {
  const { graph, asStored, applied } = sources
  const { exchanges, open, torn } = graph.replaced
  refuseTorn(torn, route)
  const first = exchanges.map((exchange) => prove(exchange, asStored, settings))
  const goes = new Set(route.down)
  const after = [...applied.filter(({ revision }) => !goes.has(revision)), ...sourcesOf(graph, route.up)]
  const ids = new Set(after.map(({ revision }) => revision))
  const whole = outermost(open.filter(({ replaced }) => replaced.every((id) => ids.has(id))))
  return [...first, ...whole.map((exchange) => prove(exchange, after, settings, exchange.replaced.at(-1)))]
}

/** The plan with what it exchanges. */
export function planWithExchanges(
  plan: Plan,
  { asStored }: ReplacedSources,
  exchanges: readonly PlannedExchange[],
): Plan {
  return withExchanges(
    plan,
    asStored.map(({ revision }) => revision),
    exchanges,
  )
}

/** What is exchanged, a sentence each. */
export function exchangeNotes(exchanges: readonly PlannedExchange[]): readonly string[] {
  return exchanges.map(({ revision, replaced, after }) =>
    after === undefined
      ? `${list(replaced)} ${replaced.length === 1 ? 'is' : 'are'} applied, and ${revision} takes the place of ${replaced.length === 1 ? 'it' : 'them'}: nothing of it is run`
      : `${revision} takes the place of ${list(replaced)} once ${after} is applied: nothing of it is run`,
  )
}

/** What replaces what replaces others. */
function outermost(exchanges: readonly Exchange<RevisionSource>[]): readonly Exchange<RevisionSource>[] {
  const inner = new Set(exchanges.flatMap(({ by }) => by.replaces ?? []))
  return exchanges.filter(({ by }) => !inner.has(by.revision))
}

function prove(
  exchange: Exchange<RevisionSource>,
  sources: readonly RevisionSource[],
  settings: PlanSettings,
  after?: string,
): PlannedExchange {
  const { by, replaced } = exchange
  const old = new Set(replaced)
  const place = sources.findIndex(({ revision }) => revision === replaced.at(-1))
  const until = sources.slice(0, place + 1)
  const [was, is] = [until, exchanged(until, [exchange], ({ revision }) => revision)].map((list) =>
    foldHistory(list, settings),
  )
  const planned = planExchange(
    exchange,
    sources.filter(({ revision }) => old.has(revision)),
    after,
  )
  const difference =
    was === undefined || is === undefined || is.diagnostics.some(({ severity }) => severity === 'error')
      ? `${by.revision} cannot be applied where they were`
      : firstDifference(is.model, was.model, true)
  if (planned !== undefined && difference === undefined) return planned
  throw new RunError(
    'replaced',
    `revision ${by.revision} does not do what ${list(replaced)} did in this database: ${difference ?? 'it inserts the rows of other files'}`,
    {
      revision: by.revision,
      help: 'the documents that were applied are others than those that it was made from; squash those again, or work with a checkout that has them',
    },
  )
}

/** @throws RunError `replaced` where a part of what the route applies is there already */
export function refuseTorn(torn: readonly Torn[], route: Pick<Route, 'up' | 'down'>): void {
  const down = new Set(route.down)
  const stuck = torn.find(({ by, has }) => route.up.includes(by) && !has.every((id) => down.has(id)))
  if (stuck === undefined) return
  const { by, has, lacks } = stuck
  throw new RunError(
    'replaced',
    `revision ${by} replaces ${list([...has, ...lacks])}, of which the database has ${list(has)}, and the documents of ${list(lacks)} are gone`,
    {
      revision: by,
      help: `either upgrade it with a checkout from before the documents were removed, up to ${lacks.at(-1) ?? by}, then with this one; or take down ${list(has)} first, from the documents that the database kept (\`aludel sync\` does both: down, then up)`,
    },
  )
}

function list(ids: readonly string[]): string {
  const last = ids.at(-1) ?? ''
  return ids.length < 2 ? last : `${ids.slice(0, -1).join(', ')} and ${last}`
}

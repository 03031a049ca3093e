import type { RevisionRow } from '../dialects/journal.js'
import { exchanged } from '../plan/exchange.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { historyRange } from '../revisions/history-range.js'
import { currentRevisions } from '../revisions/tips.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import type { GraphsBeside } from './graphs-beside.js'
import type { DatabaseState } from '../migrate/database.js'
import { graphOf, type Project } from './project.js'
import {
  listedRevision,
  type AppliedRevision,
  type KeptNode,
  type ListedDatabase,
  type ListedRevision,
} from './listed-revision.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** An applied revision as lists show it. */
export type ListedApplied = ListedRevision & { readonly applied: AppliedRevision }

/** Where a database is. */
export interface CurrentState {
  /** In the order of applying; put together when it is asked for, as there may be thousands. */
  readonly applied: readonly ListedApplied[]
  /** How many they are, those of them that only the database knows, and those whose file says something else by now. */
  readonly appliedCount: number
  readonly unknown: readonly string[]
  readonly edited: readonly string[]
  /** Applied revisions that no other applied one revises. */
  readonly tips: readonly string[]
  readonly listedTips: readonly ListedApplied[]
  /** Heads of the checkout, and how many of its revisions are not applied. */
  readonly heads: readonly string[]
  /** Those of the heads that are not applied. */
  readonly behind: readonly string[]
  readonly pending: number
  readonly half_run?: { readonly revision: string; readonly direction: 'up' | 'down' }
  readonly notes: readonly string[]
}

/**
 * Revisions of the checkout, newest first; with a database also those that only it knows, and what is applied.
 *
 * @throws DocumentsError for wrong documents, UsageError for a range that makes no sense
 */
export function listHistory(
  project: Project,
  options: { readonly range?: string; readonly database?: ProjectDatabase } = {},
): readonly ListedRevision[] {
  const together = withDatabase(project, options.database)
  const { graph, rows } = together
  const applied = [...rows.keys()]
  const ids =
    options.range === undefined ? graph.inOrder() : valueOrThrow(historyRange(graph, applied, options.range))
  return sourcesOf(graph, ids)
    .map((source) => listedRevision(source, graph, together))
    .toReversed()
}

/** The revisions that nothing revises. */
export function listHeads(project: Project): readonly ListedRevision[] {
  const graph = graphOf(project)
  return sourcesOf(graph, graph.heads).map((source) => listedRevision(source, graph))
}

/** Where the database is, beside the checkout. Writes nothing. */
export function currentState(project: Project, database: ProjectDatabase): CurrentState {
  return currentIn(withDatabase(project, database), database.database.state)
}

/** The same of revisions that are laid beside those of a database already. */
export function currentIn<N extends KeptNode>(
  together: RevisionsTogether<N>,
  { halfRun }: Pick<DatabaseState, 'halfRun'>,
): CurrentState {
  const { graph, checkout, rows, tips, edited } = together
  const ids = [...rows.keys()].filter((id) => graph.get(id) !== undefined)
  const { heads } = checkout
  const listed = (some: readonly string[]): readonly ListedApplied[] =>
    some.flatMap((id) => {
      const source = graph.get(id)
      if (source === undefined) return []
      const entry = listedRevision(source, graph, together)
      return entry.applied === undefined ? [] : [{ ...entry, applied: entry.applied }]
    })
  return {
    get applied() {
      return listed(ids)
    },
    appliedCount: ids.length,
    unknown: ids.filter((id) => graph.get(id)?.stored === true),
    edited: ids.filter((id) => edited.has(id)),
    tips: [...tips],
    listedTips: listed(ids.filter((id) => tips.has(id))),
    heads,
    behind: heads.filter((id) => !rows.has(id)),
    pending: checkout.nodes.filter(({ revision }) => !rows.has(revision)).length,
    ...(halfRun === undefined
      ? {}
      : { half_run: { revision: halfRun.revision, direction: halfRun.direction } }),
    notes: replacedNotes(graph),
  }
}

/** The revisions of a checkout and those of a database. */
export interface RevisionsTogether<N extends KeptNode> extends ListedDatabase, GraphsBeside<N> {}

function withDatabase(
  project: Project,
  database: ProjectDatabase | undefined,
): RevisionsTogether<RevisionSource> {
  if (database === undefined) {
    const graph = graphOf(project)
    return { graph, checkout: graph, rows: new Map(), edited: new Set(), tips: new Set() }
  }
  const { state } = database.database
  const { graph, checkout, edited } = appliedSources(project, state)
  return together({ graph, checkout }, state.applied, new Set(edited.map(({ file }) => file.revision)))
}

/** Lays what the bookkeeping says beside graphs; `edited` are revisions whose file says something else by now. */
export function together<N extends KeptNode>(
  { graph, checkout }: GraphsBeside<N>,
  applied: readonly RevisionRow[],
  edited: ReadonlySet<string>,
): RevisionsTogether<N> {
  const rows = exchangedRows(applied, graph)
  const ids = rows.map(({ revision }) => revision)
  return {
    graph,
    checkout,
    rows: new Map(rows.map((row) => [row.revision, row])),
    tips: new Set(currentRevisions(graph, ids)),
    edited,
  }
}

/** What is all replaced is told as what replaces it, in the place of the last. */
function exchangedRows<N extends KeptNode>(
  rows: readonly RevisionRow[],
  graph: RevisionGraph<N>,
): readonly RevisionRow[] {
  const exchanges = graph.replaced.exchanges.flatMap(({ by, replaced }) => {
    const last = rows.find(({ revision }) => revision === replaced.at(-1))
    return last === undefined
      ? []
      : [{ by: { ...last, revision: by.revision, message: by.message }, replaced }]
  })
  return exchanged(rows, exchanges, ({ revision }) => revision)
}

function replacedNotes<N extends KeptNode>({ replaced }: RevisionGraph<N>): readonly string[] {
  return [
    ...replaced.exchanges.map(
      ({ by, replaced: ids }) =>
        `${by.revision} stands for ${ids.join(', ')} in the database; the next run records it in their place`,
    ),
    ...replaced.open.map(
      ({ by, replaced: ids }) =>
        `${by.revision} replaces ${ids.join(', ')}, of which the database has a part; the rest is applied first`,
    ),
    ...replaced.torn.map(
      ({ by, has, lacks }) =>
        `${by} replaces ${has.join(', ')}, and ${lacks.join(', ')}, which are not applied and of which the documents are gone`,
    ),
  ]
}

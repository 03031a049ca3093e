import { emptyModel, type SchemaModel } from '../model/schema-model.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { Siblings } from '../revisions/siblings.js'
import type { Clash } from './clash.js'
import { firstDifference } from './first-difference.js'
import { foldDocument, type Folded, type FoldSettings } from './fold.js'
import { footprintOf } from './footprint/footprint.js'
import type { RevisionSource } from './revision-source.js'
import { TouchRecords } from './touch-records.js'

/**
 * Looks for revisions that stand beside one another and do not commute: none may touch what another touches, but for
 * looking at it, and any order must fold to one model. The revisions are whole below, each behind what it stands on.
 * `isNew`: pairs without one of these are not looked at, as somebody did already.
 *
 * @returns the first clash in the order of the revisions; undefined: any order is as good
 */
export function findClash(
  revisions: readonly RevisionSource[],
  graph: RevisionGraph<RevisionSource>,
  settings: FoldSettings,
  isNew: (id: string) => boolean = () => true,
): Clash | undefined {
  const order = revisions.map(({ revision }) => revision)
  const siblings = new Siblings(graph, order)
  const stretches = siblings.stretches.filter((stretch) => stretch.some(isNew))
  if (stretches.length === 0) return undefined
  const sources = new Map(revisions.map((source) => [source.revision, source]))
  let model = emptyModel
  let folded = 0
  for (const stretch of stretches) {
    const first = order.indexOf(stretch[0] ?? '')
    const below = foldAll(order.slice(folded, first), model, sources, settings)
    if (below.refused !== undefined) return below.refused
    const clash = clashIn(
      stretch,
      below.model,
      { graph, sources, settings },
      new TouchRecords(siblings, isNew),
    )
    if (clash !== undefined) return clash
    model = below.model
    folded = first
  }
  return clashOfOrders(order, graph, sources, settings)
}

interface Branches {
  readonly graph: RevisionGraph<RevisionSource>
  readonly sources: ReadonlyMap<string, RevisionSource>
  readonly settings: FoldSettings
}

/**
 * The first clash within a stretch. Each revision is folded on what it stands on, and on nothing beside it: what it touches
 * there is what its author meant, and what it lacks there it never said that it needs.
 */
function clashIn(
  stretch: readonly string[],
  below: SchemaModel,
  { graph, sources, settings }: Branches,
  records: TouchRecords,
): Clash | undefined {
  const members = new Set(stretch)
  const after = new Map<string, SchemaModel>()
  for (const id of stretch) {
    const source = sources.get(id)
    if (source === undefined) continue
    const needs = [...graph.parents(id), ...graph.dependencies(id)].filter((need) => members.has(need))
    const [only, ...others] = needs
    const under = graph.ancestors(others.length > 0 ? needs : [], { dependencies: true })
    const before =
      others.length === 0
        ? { model: only === undefined ? below : (after.get(only) ?? below), refused: undefined }
        : foldAll(
            stretch.filter((member) => under.has(member)),
            below,
            sources,
            settings,
          )
    if (before.refused !== undefined) return before.refused
    const folded = foldDocument(source.document, before.model, settings, source.dataFiles)
    const refused = refusedBy(folded, source)
    if (refused !== undefined) return refused
    const clash = records.add(source, footprintOf(folded))
    if (clash !== undefined) return clash
    after.set(id, folded.after)
  }
  return undefined
}

/** Do the orders at both ends of all that there are fold to the same model as this one? */
function clashOfOrders(
  order: readonly string[],
  graph: RevisionGraph<RevisionSource>,
  sources: ReadonlyMap<string, RevisionSource>,
  settings: FoldSettings,
): Clash | undefined {
  const known = new Set<string>()
  let expected: SchemaModel | undefined
  for (const other of [order, graph.inOrder(order), graph.inOppositeOrder(order)]) {
    const name = other.join(' ')
    if (known.has(name)) continue
    known.add(name)
    const { model, refused } = foldAll(other, emptyModel, sources, settings)
    if (refused !== undefined) return refused
    const difference =
      expected === undefined ? undefined : firstDifference(model, expected, settings.rules.keepsColumnOrder)
    if (difference !== undefined) return { kind: 'differs', difference, revisions: other }
    expected ??= model
  }
  return undefined
}

function foldAll(
  order: readonly string[],
  below: SchemaModel,
  sources: ReadonlyMap<string, RevisionSource>,
  settings: FoldSettings,
): { readonly model: SchemaModel; readonly refused?: Clash } {
  let model = below
  for (const id of order) {
    const source = sources.get(id)
    if (source === undefined) continue
    const folded = foldDocument(source.document, model, settings, source.dataFiles)
    const refused = refusedBy(folded, source)
    if (refused !== undefined) return { model, refused }
    model = folded.after
  }
  return { model }
}

function refusedBy({ problems }: Folded, source: RevisionSource): Clash | undefined {
  const [problem] = problems
  return problem === undefined ? undefined : { kind: 'refused', source, problem }
}

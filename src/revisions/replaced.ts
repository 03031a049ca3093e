import type { RevisionNode } from './revision.js'

/** What the revisions are seen beside. */
export interface ReplacedView {
  /** Applied revisions. */
  readonly applied?: Iterable<string>
  /** Replaced revisions that are to be seen themselves, where all that is replaced with them is at hand. */
  readonly opened?: Iterable<string>
  /** What is applied of a torn revision is not seen either: for what is to be reached, not for what is there. */
  readonly withoutTorn?: boolean
  /** Revisions that are in no file: they are no heads, and make what they revise none the less one. */
  readonly outside?: ReadonlySet<string>
}

/** Revisions whose places in the bookkeeping one takes that does the same as they do together. */
export interface Exchange<N extends RevisionNode> {
  readonly by: N
  /** Applied revisions; the last is the one that later revisions stand on. */
  readonly replaced: readonly string[]
}

/** A revision of which the database has one part, while the documents of the other are gone. */
export interface Torn {
  readonly by: string
  readonly has: readonly string[]
  readonly lacks: readonly string[]
}

/** The revisions that are seen, where some do the work of others. */
export interface Replaced<N extends RevisionNode> {
  /** In load order. */
  readonly nodes: readonly N[]
  /** Of revisions that are not seen, or not there: the one that leaves the same behind. */
  readonly sameAs: ReadonlyMap<string, string>
  /** Of revisions that are not seen: the one that does their work among others'. */
  readonly partOf: ReadonlyMap<string, string>
  /** Where all that a revision replaces is applied, and it is not. */
  readonly exchanges: readonly Exchange<N>[]
  /** Where a part of it is applied, and the rest is at hand: that runs first, then they are exchanged. */
  readonly open: readonly Exchange<N>[]
  readonly torn: readonly Torn[]
}

/**
 * Sees either a revision or what it replaces. It is seen itself where it is applied, where nothing of what it replaces is,
 * and where all of it is: then it is about to take its place. Where a part is applied, the others are seen as long as their
 * documents are there. What is replaced may replace others in its turn. Linear.
 */
export function resolveReplaced<N extends RevisionNode>(
  nodes: readonly N[],
  { applied = [], opened = [], withoutTorn = false }: ReplacedView = {},
): Replaced<N> {
  const squashes = innerFirst(nodes)
  if (squashes.length === 0) return allSeen(nodes)
  const known = new Set(nodes.map(({ revision }) => revision))
  const [here, asked] = [new Set(applied), new Set(opened)]
  const hidden = new Set<string>()
  const openIds = new Set<string>()
  const rows = new Map<string, readonly string[]>()
  const exchanges = new Map<string, Exchange<N>>()
  const open: Exchange<N>[] = []
  const torn: Torn[] = []
  const links: Link[] = []
  for (const by of squashes) {
    const { revision: id, replaces = [] } = by
    const has = replaces.filter((member) => here.has(member))
    const lacks = replaces.filter((member) => !here.has(member))
    const isPart = has.length > 0 && lacks.length > 0
    const within = replaces.filter((member) => openIds.has(member))
    const isOpen = isPart || within.length > 0 || replaces.some((member) => asked.has(member))
    const replaced = replaces.flatMap((member) => rows.get(member) ?? [member])
    if (!here.has(id) && isOpen) {
      const gone = lacks.filter((member) => !known.has(member))
      if (gone.length === 0) {
        hidden.add(id)
        openIds.add(id)
        open.push({ by, replaced })
        links.push({ from: id, to: replaces.at(-1) ?? id })
        continue
      }
      if (isPart || within.length > 0) {
        torn.push({ by: id, has: [...has, ...within], lacks: gone })
        if (withoutTorn) for (const member of has) hidden.add(member)
      }
    } else if (!here.has(id) && has.length > 0) {
      exchanges.set(id, { by, replaced })
      rows.set(id, replaced)
      for (const member of replaces) {
        here.delete(member)
        exchanges.delete(member)
      }
      here.add(id)
    }
    for (const member of lacks.concat(exchanges.has(id) ? has : [])) hidden.add(member)
    for (const member of replaces) links.push({ from: member, to: id, part: member !== replaces.at(-1) })
  }
  return {
    nodes: nodes.filter(({ revision }) => !hidden.has(revision)),
    ...follow(links, new Set([...known].filter((id) => !hidden.has(id)))),
    exchanges: [...exchanges.values()],
    open,
    torn,
  }
}

/** Nothing replaces anything. */
export function allSeen<N extends RevisionNode>(nodes: readonly N[]): Replaced<N> {
  return { nodes, sameAs: new Map(), partOf: new Map(), exchanges: [], open: [], torn: [] }
}

/** From what is not seen to what is seen for it, or to something that is not seen either. */
interface Link {
  readonly from: string
  readonly to: string
  readonly part?: boolean
}

function follow(
  links: readonly Link[],
  seen: ReadonlySet<string>,
): Pick<Replaced<RevisionNode>, 'sameAs' | 'partOf'> {
  const next = new Map(links.map((link) => [link.from, link]))
  const sameAs = new Map<string, string>()
  const partOf = new Map<string, string>()
  for (const { from } of links) {
    if (seen.has(from)) continue
    let isPart = false
    const passed = new Set<string>()
    let at: string | undefined = from
    while (at !== undefined && !seen.has(at) && !passed.has(at)) {
      passed.add(at)
      const link = next.get(at)
      isPart ||= link?.part === true
      at = link?.to
    }
    if (at !== undefined && seen.has(at)) (isPart ? partOf : sameAs).set(from, at)
  }
  return { sameAs, partOf }
}

/** Those that replace others, each behind what it replaces; of a circle, in load order. */
function innerFirst<N extends RevisionNode>(nodes: readonly N[]): readonly N[] {
  const squashes = new Map(
    nodes.flatMap((node) => ((node.replaces ?? []).length === 0 ? [] : [[node.revision, node] as const])),
  )
  const ordered = new Set<N>()
  const entered = new Set<N>()
  const stack = [...squashes.values()].toReversed()
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    const inner = entered.has(node)
      ? []
      : (node.replaces ?? []).map((id) => squashes.get(id)).filter((other) => other !== undefined)
    entered.add(node)
    const waiting = inner.filter((other) => !entered.has(other))
    if (waiting.length > 0) stack.push(...waiting)
    else {
      stack.pop()
      ordered.add(node)
    }
  }
  return [...ordered]
}

import type { RevisionSource } from '../plan/revision-source.js'
import type { VerifiedRevision, VerifyNote } from './verification.js'
import { verifyHistory, type VerifyContext } from './verify-history.js'

/**
 * Verifies a history in several walks at a time, each over a stretch of it and on scratch databases of its own, where the
 * revisions before the stretch are applied only. What became of each revision is told in the order of the history.
 *
 * @param another the same for one more walk at a time
 * @param jobs how many walks; fewer where there is not so much to do
 * @throws like `verifyHistory`, when all walks have ended
 */
export async function verifyInChunks(
  context: VerifyContext,
  another: () => VerifyContext,
  jobs: number,
): Promise<readonly VerifiedRevision[]> {
  const chosen = context.sources.filter(({ revision }) => context.chosen.has(revision))
  const chunks = inChunks(chosen, jobs)
  if (chunks.length < 2) return verifyHistory(context)
  const numbers = new Map(chosen.map(({ revision }, i) => [revision, i + 1]))
  const walks = await Promise.allSettled(
    chunks.map((chunk, i) => {
      const own = i === 0 ? context : another()
      return verifyHistory({
        ...own,
        sources: upTo(own.sources, chunk.at(-1)),
        chosen: new Set(chunk.map(({ revision }) => revision)),
        report: (event) =>
          context.report({
            ...event,
            number: numbers.get(event.revision) ?? event.number,
            count: chosen.length,
          }),
      })
    }),
  )
  const results = walks.flatMap((walk) => {
    if (walk.status === 'rejected') throw walk.reason
    return walk.value
  })
  return inOneList(results, context.sources)
}

/** Stretches of about one length. */
function inChunks(sources: readonly RevisionSource[], jobs: number): readonly (readonly RevisionSource[])[] {
  const length = Math.max(leastPerChunk, Math.ceil(sources.length / jobs))
  const count = Math.ceil(sources.length / length)
  return Array.from({ length: count }, (_, i) => sources.slice(i * length, (i + 1) * length))
}

/** For less no database is made, and no revision applied a second time. */
const leastPerChunk = 10

function upTo(
  sources: readonly RevisionSource[],
  last: RevisionSource | undefined,
): readonly RevisionSource[] {
  return sources.slice(0, sources.findIndex(({ revision }) => revision === last?.revision) + 1)
}

/**
 * What one walk would have told: a revision that cannot be applied is met by every later stretch, and a table without rows
 * is told of once.
 */
function inOneList(
  results: readonly VerifiedRevision[],
  sources: readonly RevisionSource[],
): readonly VerifiedRevision[] {
  const told = new Set<string>()
  const byRevision = new Map<string, VerifiedRevision>()
  for (const result of results) {
    if (!byRevision.has(result.revision)) byRevision.set(result.revision, result)
  }
  const isNew = ({ kind, message }: VerifyNote): boolean => {
    if (kind !== 'unseeded') return true
    const fresh = !told.has(message)
    told.add(message)
    return fresh
  }
  return sources.flatMap(({ revision }) => {
    const result = byRevision.get(revision)
    return result === undefined ? [] : [{ ...result, notes: result.notes.filter(isNew) }]
  })
}

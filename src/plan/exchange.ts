import { createHash } from 'node:crypto'
import type { Exchange } from '../revisions/replaced.js'
import type { Plan } from './plan.js'
import type { RevisionRecord, RevisionSource } from './revision-source.js'

/** Rows of the bookkeeping that one row takes the place of. Nothing is run: the one does what they did together. */
export interface PlannedExchange {
  readonly revision: string
  readonly revises: readonly string[]
  readonly message: string
  readonly record: RevisionRecord
  /** Applied revisions; the row stands where that of the last stands. */
  readonly replaced: readonly string[]
  /** The keys of rows that came from files are kept by revision and operation: where each list is found from now on. */
  readonly rowKeys: readonly MovedRowKeys[]
  /** The revision of the plan after which it is done; absent: before the first. */
  readonly after?: string
}

/** The keys of the rows that one operation inserted from a file. */
export interface MovedRowKeys {
  readonly revision: string
  readonly operation: string
  /** Pointer of the operation in the document that replaces it. */
  readonly to: string
}

/** A list of applied revisions, in order, as it is once they are exchanged. */
export function exchanged<T>(
  applied: readonly T[],
  exchanges: readonly { readonly by: T; readonly replaced: readonly string[] }[],
  idOf: (item: T) => string,
): readonly T[] {
  const last = new Map(exchanges.map(({ by, replaced }) => [replaced.at(-1), by]))
  const gone = new Set(exchanges.flatMap(({ replaced }) => replaced))
  return applied.flatMap((item) => {
    const id = idOf(item)
    if (!gone.has(id)) return [item]
    const by = last.get(id)
    return by === undefined ? [] : [by]
  })
}

/**
 * What is written where one revision takes the place of others, whose documents are given as they were applied. undefined:
 * they insert from other files than it does, or in another order.
 */
export function planExchange(
  { by, replaced }: Exchange<RevisionSource>,
  documents: readonly RevisionSource[],
  after?: string,
): PlannedExchange | undefined {
  const old = documents.flatMap(fileInserts)
  const now = fileInserts(by)
  const isSame = old.length === now.length && old.every(({ sha256 }, i) => sha256 === now[i]?.sha256)
  if (!isSame) return undefined
  return {
    revision: by.revision,
    revises: by.revises,
    message: by.message,
    record: by.record,
    replaced,
    rowKeys: old.map(({ revision, operation }, i) => ({
      revision,
      operation,
      to: now[i]?.operation ?? operation,
    })),
    ...(after === undefined ? {} : { after }),
  }
}

function fileInserts({ revision, document, dataFiles }: RevisionSource) {
  return (document.operations ?? []).flatMap(({ insert_rows: insert }, i) => {
    const file = insert?.file === undefined ? undefined : dataFiles?.get(insert.file)
    if (file === undefined) return []
    return [{ revision, operation: `/operations/${i}`, sha256: 'sha256' in file ? file.sha256 : '' }]
  })
}

/** The plan of what runs, with what is exchanged before and between: it begins at the rows as they are. */
export function withExchanges(
  plan: Plan,
  from: readonly string[],
  exchanges: readonly PlannedExchange[],
): Plan {
  if (exchanges.length === 0) return plan
  const ids = exchanges.map(({ revision, replaced, record }) => [revision, replaced, record.contentDigest])
  const hash = createHash('sha256').update(JSON.stringify([plan.digest, from, ids]))
  const later = exchanges
    .filter(({ after }) => after !== undefined)
    .map(({ revision, replaced }) => ({ by: revision, replaced }))
  return {
    ...plan,
    from,
    to: exchanged(plan.to, later, (id) => id),
    exchanges,
    digest: `sha256:${hash.digest('hex')}`,
  }
}

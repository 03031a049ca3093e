import type { PlannedExchangeDocument, PlannedRevisionDocument } from '../generated/documents.js'
import type { PlannedExchange } from './exchange.js'
import type { PlannedRevision } from './plan.js'
import type { PlanRest } from './place-on-plan.js'

/** What a plan that was made again says otherwise, with what was planned and what is planned now. */
export interface PlanDifference {
  readonly revision: string
  /** JSON pointer into the document, of the operation that it comes from. */
  readonly pointer?: string
  readonly sentence: string
}

/** What would be run now. */
export interface PlannedNow {
  readonly revisions: readonly PlannedRevision[]
  readonly exchanges: readonly PlannedExchange[]
}

/**
 * Everything in which what was planned differs from what would be run now: revisions and their order, documents, and of each
 * revision the first statement. Empty: the same is run, byte for byte.
 */
export function planDifferences(planned: PlanRest, now: PlannedNow): readonly PlanDifference[] {
  const order = orderDifference(planned, now)
  if (order !== undefined) return [order]
  return [
    ...planned.revisions.flatMap((was, i) => {
      const is = now.revisions[i]
      return is === undefined ? [] : revisionDifferences(was, is)
    }),
    ...exchangeDifferences(planned.exchanges, now.exchanges),
  ]
}

function orderDifference(planned: PlanRest, now: PlannedNow): PlanDifference | undefined {
  const length = Math.max(planned.revisions.length, now.revisions.length)
  for (let i = 0; i < length; i += 1) {
    const [was, is] = [planned.revisions[i], now.revisions[i]]
    if (was?.revision === is?.revision && was?.direction === is?.direction) continue
    return {
      revision: was?.revision ?? is?.revision ?? '',
      sentence: `the plan ${was === undefined ? 'ends there' : `has ${words(was)}`}, and now ${is === undefined ? 'nothing would be run there' : `it would be ${words(is)}`}`,
    }
  }
  return undefined
}

function words({ revision, direction }: Pick<PlannedRevision, 'revision' | 'direction'>): string {
  return `${revision} ${direction}`
}

function revisionDifferences(was: PlannedRevisionDocument, is: PlannedRevision): readonly PlanDifference[] {
  const { revision } = was
  const { contentDigest, headerDigest } = is.record
  const documents = [
    ...(was.content_digest === contentDigest
      ? []
      : [
          {
            revision,
            sentence: `the document of ${revision} is another: its digest was ${short(was.content_digest)}, and is ${short(contentDigest)}`,
          },
        ]),
    ...(was.header_digest === headerDigest
      ? []
      : [{ revision, sentence: `${revision} stands elsewhere in the history: its header is another` }]),
  ]
  const statement = statementDifference(was, is)
  return statement === undefined ? documents : [...documents, statement]
}

function statementDifference(was: PlannedRevisionDocument, is: PlannedRevision): PlanDifference | undefined {
  const length = Math.max(was.statements.length, is.statements.length)
  for (let i = 0; i < length; i += 1) {
    const [old, now] = [was.statements[i], is.statements[i]]
    if (old?.sql === now?.sql && old?.class === now?.class && old?.group === now?.group) continue
    const pointer = now?.operations[0] ?? old?.operations[0]
    return {
      revision: was.revision,
      ...(pointer === undefined ? {} : { pointer }),
      sentence: `statement ${i + 1} of ${was.revision} ${statementWords(old, now)}`,
    }
  }
  return undefined
}

interface StatementWords {
  readonly sql: string
  readonly class: string
  readonly group: number
}

function statementWords(was: StatementWords | undefined, is: StatementWords | undefined): string {
  if (was === undefined) return `is not in the plan: ${oneLine(is?.sql ?? '')}`
  if (is === undefined) return `would not be run now: ${oneLine(was.sql)}`
  if (was.sql === is.sql) {
    return `was planned ${was.class} in group ${was.group}, and would be run ${is.class} in group ${is.group}: ${oneLine(is.sql)}`
  }
  const [old, now] = fromFirstDifference(was.sql, is.sql)
  return `was planned as: ${old} – and is now: ${now}`
}

/** Of texts of several lines, those from the first that differs on; of long ones, their beginning. */
function fromFirstDifference(was: string, is: string): readonly [string, string] {
  const [old, now] = [was.split('\n'), is.split('\n')]
  const first = old.findIndex((line, i) => line !== now[i])
  const from = first < 0 ? old.length : first
  return [oneLine(old.slice(from).join('\n')), oneLine(now.slice(from).join('\n'))]
}

/** Characters of a statement that are enough to know it by. */
const mostShown = 160

function oneLine(sql: string): string {
  const text = sql.replaceAll(/\s*\n\s*/g, ' ').trim()
  if (text === '') return '(nothing)'
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`
}

function exchangeDifferences(
  planned: readonly PlannedExchangeDocument[],
  now: readonly PlannedExchange[],
): readonly PlanDifference[] {
  const was = planned.map((one) => ({
    revision: one.revision,
    key: exchangeWords(one),
    digest: one.content_digest,
  }))
  const is = now.map(({ revision, replaced, after = null, record }) => ({
    revision,
    key: exchangeWords({ revision, replaced, after }),
    digest: record.contentDigest,
  }))
  const has = (list: typeof was, { key, digest }: (typeof was)[number]): boolean =>
    list.some((other) => other.key === key && other.digest === digest)
  return [
    ...was
      .filter((one) => !has(is, one))
      .map(({ revision, key }) => ({ revision, sentence: `the plan has that ${key}, and now it would not` })),
    ...is
      .filter((one) => !has(was, one))
      .map(({ revision, key }) => ({ revision, sentence: `now ${key}, and the plan does not have that` })),
  ]
}

function exchangeWords({
  revision,
  replaced,
  after,
}: Omit<PlannedExchangeDocument, 'content_digest'>): string {
  const when = after === null ? '' : ` once ${after} is applied`
  return `${revision} takes the place of ${replaced.join(', ')}${when}`
}

function short(digest: string): string {
  return digest.slice(0, 12)
}

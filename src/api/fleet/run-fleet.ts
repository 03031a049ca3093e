import type { ProgressEvent } from '../../migrate/progress.js'
import type { RevisionResult } from '../../migrate/run-result.js'
import { connectProject } from '../connect-project.js'
import type { Direction } from '../plan-project.js'
import type { Project } from '../project.js'
import { downgradeProject, syncProject, upgradeProject, type RunRequest } from '../run-project.js'
import type { NamedTarget } from './fleet-target.js'

/** done_before: the report of an earlier run says that it is done. not_run: its turn did not come. */
export type TargetStatus = 'done' | 'failed' | 'not_run' | 'done_before'

/** What became of a target. */
export interface TargetResult {
  readonly target: NamedTarget
  readonly status: TargetStatus
  /** Of its run, in order. */
  readonly revisions: readonly RevisionResult[]
  readonly durationMs: number
  readonly error?: unknown
}

/** What happens to the targets meanwhile. */
export type FleetEvent =
  | { readonly kind: 'begin'; readonly target: NamedTarget }
  | { readonly kind: 'progress'; readonly target: NamedTarget; readonly event: ProgressEvent }
  | { readonly kind: 'end'; readonly result: TargetResult }

/** How a fleet is run. */
export interface FleetRequest extends Pick<
  RunRequest,
  'targets' | 'signal' | 'cancel' | 'allowDataLoss' | 'allowNonEmpty' | 'allowCopy' | 'keepPartial'
> {
  readonly direction: Direction
  /** How many are worked on at the same time. */
  readonly jobs: number
  /** So many go first, one after the other; where one of them fails, no other is begun. */
  readonly canary: number
  /** `stop`: where one fails, no other is begun; those under way end. */
  readonly onFailure: 'stop' | 'continue'
  /** Names of those that are done already. */
  readonly doneBefore: ReadonlySet<string>
  readonly onEvent?: (event: FleetEvent) => void
}

const works = { up: upgradeProject, down: downgradeProject, sync: syncProject } as const

/**
 * Brings several databases to the same revisions, each with a connection, a lock and a bookkeeping of its own. What becomes of
 * one is its own affair: failures are in the results, which are in the order of the targets.
 */
export async function runFleet(
  project: Project,
  targets: readonly NamedTarget[],
  request: FleetRequest,
): Promise<readonly TargetResult[]> {
  const { jobs, canary, onFailure, doneBefore, signal } = request
  const results = new Map<NamedTarget, TargetResult>(
    targets
      .filter(({ name }) => doneBefore.has(name))
      .map((target) => [target, without(target, 'done_before')]),
  )
  const waiting = targets.filter((target) => !results.has(target))
  let failed = false
  const work = async (queue: NamedTarget[], policy: 'stop' | 'continue'): Promise<void> => {
    for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
      if (signal?.aborted === true || (failed && policy === 'stop')) return
      const result = await runTarget(project, target, request)
      failed ||= result.status === 'failed'
      results.set(target, result)
      request.onEvent?.({ kind: 'end', result })
    }
  }
  await work(waiting.slice(0, canary), 'stop')
  const rest = waiting.slice(canary)
  if (!failed || canary === 0) {
    await Promise.all(Array.from({ length: Math.min(jobs, rest.length) }, () => work(rest, onFailure)))
  }
  return targets.map((target) => results.get(target) ?? without(target, 'not_run'))
}

function without(target: NamedTarget, status: TargetStatus): TargetResult {
  return { target, status, revisions: [], durationMs: 0 }
}

async function runTarget(
  project: Project,
  target: NamedTarget,
  {
    direction,
    onEvent,
    targets,
    signal,
    cancel,
    allowDataLoss,
    allowNonEmpty,
    allowCopy,
    keepPartial,
  }: FleetRequest,
): Promise<TargetResult> {
  const began = performance.now()
  onEvent?.({ kind: 'begin', target })
  const ended = (rest: Pick<TargetResult, 'status' | 'revisions' | 'error'>): TargetResult => ({
    target,
    durationMs: performance.now() - began,
    ...rest,
  })
  try {
    const db = await connectProject(project, target.environment)
    try {
      const { result } = await works[direction](project, db, {
        ...(targets === undefined ? {} : { targets }),
        ...(signal === undefined ? {} : { signal }),
        ...(cancel === undefined ? {} : { cancel }),
        ...(allowDataLoss === undefined ? {} : { allowDataLoss }),
        ...(allowNonEmpty === undefined ? {} : { allowNonEmpty }),
        ...(allowCopy === undefined ? {} : { allowCopy }),
        ...(keepPartial === undefined ? {} : { keepPartial }),
        onProgress: (event) => onEvent?.({ kind: 'progress', target, event }),
      })
      const { revisions, error } = result
      return ended(
        error === undefined ? { status: 'done', revisions } : { status: 'failed', revisions, error },
      )
    } finally {
      await db.close()
    }
  } catch (error) {
    return ended({ status: 'failed', revisions: [], error })
  }
}

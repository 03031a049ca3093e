import type { TargetResult } from '../../api/fleet/run-fleet.js'
import { classifyFailure } from '../failure.js'
import { revisionRunJson } from './run-json.js'

/** What became of a fleet, as `schemas/output/fleet.schema.json` describes it. */
export function fleetJson(goal: string, results: readonly TargetResult[]) {
  const number = (status: TargetResult['status']): number =>
    results.filter((result) => result.status === status).length
  return {
    version: 1,
    goal,
    counts: {
      done: number('done'),
      done_before: number('done_before'),
      failed: number('failed'),
      not_run: number('not_run'),
    },
    targets: results.map(({ target, status, revisions, durationMs, error }) => ({
      name: target.name,
      target: target.environment.shownUrl,
      schema: target.environment.defaultSchema ?? null,
      status,
      revisions: revisions.map(revisionRunJson),
      duration_ms: Math.round(durationMs),
      ...(error === undefined ? {} : { error: classifyFailure(error).failure }),
    })),
  }
}

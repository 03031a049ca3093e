import type { Verification } from '../../index.js'
import { classifyFailure } from '../failure.js'

/** As `schemas/output/verify.schema.json` describes it. */
export function verifyJson({ ok, dialect, product, revisions }: Verification) {
  return {
    version: 1,
    ok,
    dialect,
    product,
    revisions: revisions.map(
      ({ revision, message, file, status, durationMs, differences, notes, failure }) => ({
        revision,
        message,
        file,
        status,
        duration_ms: durationMs,
        differences: differences.map(({ after, ...difference }) => ({
          after: after.replace(' ', '_'),
          ...difference,
        })),
        notes,
        ...(failure === undefined
          ? {}
          : {
              failure: {
                during: failure.during.replace(' ', '_'),
                error: classifyFailure(failure.error).failure,
              },
            }),
      }),
    ),
  }
}

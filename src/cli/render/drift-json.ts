import type { Drift } from '../../index.js'
import { differencesJson } from './differences-json.js'

/** As `schemas/output/drift.schema.json` describes it. */
export function driftJson(drift: Drift) {
  return {
    ...differencesJson(drift),
    at: drift.at,
    unread: drift.unread.map(({ kind, name, of, attribute, reason }) => ({
      kind,
      name,
      ...(of === undefined ? {} : { of }),
      ...(attribute === undefined ? {} : { attribute }),
      reason,
    })),
  }
}

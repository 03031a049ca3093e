import { displayObject, type Comparison } from '../../compare/difference.js'

/** What differs, as `schemas/output/differences.schema.json` describes it. */
export function differencesJson({ differences, notCompared }: Comparison) {
  return {
    version: 1,
    ok: differences.length === 0,
    differences: differences.map(({ kind, object, change, attribute, expected, actual }) => ({
      object: displayObject(object),
      kind,
      change,
      ...(attribute === undefined ? {} : { attribute }),
      expected: expected ?? null,
      actual: actual ?? null,
    })),
    not_compared: notCompared.map(({ kind, object, attribute, expected, actual, reason }) => ({
      object: displayObject(object),
      kind,
      attribute,
      expected,
      actual,
      reason,
    })),
  }
}

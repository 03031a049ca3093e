import type { ShownRevision } from '../../api/show-revision.js'
import { plannedRevisionJson } from './plan-json.js'
import { listedJson } from './revisions-json.js'

/** A revision as `schemas/output/show.schema.json` describes it. */
export function showJson({ listed, up, down, irreversible }: ShownRevision) {
  return {
    version: 1,
    revision: listedJson(listed),
    up: plannedRevisionJson(up, listed.only_in_database),
    ...(down === undefined ? {} : { down: plannedRevisionJson(down, listed.only_in_database) }),
    irreversible,
  }
}

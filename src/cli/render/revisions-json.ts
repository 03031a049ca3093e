import type { AppliedRevision, ListedRevision } from '../../api/listed-revision.js'

/** A revision as `schemas/output/listed-revision.schema.json` describes it. */
export function listedJson(listed: ListedRevision) {
  const { revision, revises, message, created, branch_labels, depends_on, replaces } = listed
  const { is_head, is_base, is_merge, is_branch_point, file, only_in_database } = listed
  return {
    revision,
    revises,
    message,
    created: created ?? null,
    branch_labels,
    depends_on,
    replaces,
    is_head,
    is_base,
    is_merge,
    is_branch_point,
    file: only_in_database ? null : file,
    only_in_database,
  }
}

/** An applied revision as `schemas/output/applied-revision.schema.json` describes it. */
export function appliedJson(listed: ListedRevision & { readonly applied: AppliedRevision }) {
  const { applied_at, applied_order, stamped, status } = listed.applied
  return { ...listedJson(listed), applied_at, applied_order, stamped, status }
}

/** What doctor looks at, in the order in which it is told. The first three need no database. */
export type FindingId =
  | 'tool'
  | 'project'
  | 'documents'
  | 'connection'
  | 'server'
  | 'bookkeeping'
  | 'half-run'
  | 'lock'
  | 'upgrade'
  | 'indexes'
  | 'constraints'
  | 'transactions'
  | 'scratch'
  | 'clock'

/** One thing that was looked at. */
export interface Finding {
  readonly id: FindingId
  /** `problem`: a run would fail, or has failed. `note`: worth knowing. */
  readonly status: 'ok' | 'note' | 'problem'
  /** What was found, in a sentence without a full stop. */
  readonly message: string
  /** What to do about it. */
  readonly help?: string
}

/** A finding; `help` may be absent. */
export function finding(id: FindingId, status: Finding['status'], message: string, help?: string): Finding {
  return { id, status, message, ...(help === undefined ? {} : { help }) }
}

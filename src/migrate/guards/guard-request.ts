/** What of the guards somebody has answered. */
export interface GuardOptions {
  /** Work beside what others made, though there is no bookkeeping yet. */
  readonly allowNonEmpty?: boolean
  /** Rows are destroyed without a look. */
  readonly allowDataLoss?: boolean
  /** Tables are copied without a look. */
  readonly allowCopy?: boolean
}

/** How a guard is asked. */
export interface GuardRequest extends GuardOptions {
  /** Hears what cannot be known beforehand. */
  readonly note: (text: string) => void
}

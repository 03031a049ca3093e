/** A revision as drawings of the history show it. */
export interface HistoryNode {
  readonly id: string
  readonly message: string
  /** `2024-06-17` */
  readonly day?: string
  readonly parents: readonly string[]
  readonly dependsOn: readonly string[]
  /** head, base, merge, labels. */
  readonly tags: readonly string[]
  /** Of a database that was asked; absent: none was. */
  readonly state?: 'applied' | 'pending'
}

/** What `pg_dump` rightly prints otherwise once a case has been up and down. */
export interface PrintedDifference {
  readonly file: string
  /** The line of the difference. */
  readonly line: RegExp
  readonly reason: string
}

/** All of it; whatever else differs is wrong, and so is a line here that nothing is like. */
export const printedDifferences: readonly PrintedDifference[] = [
  'detach_partition.yaml',
  'drop_table.yaml',
].map((file) => ({
  file,
  line: /^Name: \w+_(?:lower|expr)_idx; Type: INDEX(?: ATTACH)?; /,
  reason:
    'A copy of an index is named by the server, and by CREATE INDEX otherwise than by ATTACH PARTITION: after the ' +
    'function of its expression, or `expr`. Documents name no copies.',
}))

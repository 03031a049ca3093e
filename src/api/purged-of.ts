import type { DatabaseState } from '../migrate/database.js'

/** Names of kept objects that `purge` has destroyed in this database. */
export function purgedOf({ applied }: DatabaseState): ReadonlySet<string> {
  return new Set(applied.flatMap(({ purged }) => purged))
}

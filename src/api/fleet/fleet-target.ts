import type { ResolvedEnvironment } from '../../project/environment.js'

/** One of several databases that are brought to the same revisions. */
export interface NamedTarget {
  /** What it is called in the report; no two have the same. */
  readonly name: string
  readonly environment: ResolvedEnvironment
}

/** What makes two targets one: a bookkeeping is found by its database, its schema and its prefix. */
export function bookkeepingKey({ environment }: NamedTarget): string {
  const { url, defaultSchema, bookkeeping } = environment
  return JSON.stringify([url, bookkeeping.schema ?? defaultSchema ?? null, bookkeeping.prefix])
}

import type { BookkeepingPlace } from './journal.js'

/** What a dialect asks of the place that a run is about to work in. */
export interface Surroundings {
  /**
   * SELECT with booleans `standby` and `readOnly`: does this server take no writes, or this session? And a text `cure`: what
   * somebody can type so that the session does, null where that is not known.
   */
  readonly writable: string
  /**
   * SELECT of what stands in these schemas that no extension brought, but the bookkeeping: `schema`, `kind`, `name`.
   * `undefined` is the default schema.
   */
  others(schemas: readonly (string | undefined)[], place: BookkeepingPlace): string
  /** SELECT of the tables of these names, wherever they stand: `schema`, `name`. */
  tablesNamed(names: readonly string[]): string
  /** An example for people: a SELECT of the places of a server that a fleet may be made of, as `--targets` takes one. */
  readonly namesTenants: string
}

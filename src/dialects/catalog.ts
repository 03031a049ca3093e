import type { Catalog } from '../model/catalog.js'
import type { BookkeepingPlace } from './journal.js'

/** One row of a query, by column name, with values as the driver gives them. */
export type CatalogRow = Readonly<Record<string, unknown>>

/** What is looked at. */
export interface CatalogScope {
  /** The schema that the session is pinned to: what stands in it has no `schema` in the model. */
  readonly defaultSchema: string
  /** Absent: every schema that is not the engine's own; where a schema is a database of its own, the default one and those in `named`. */
  readonly schemas?: readonly string[]
  /** Schemas that documents name. A server of many databases has others that are nobody's business. */
  readonly named?: readonly string[]
  /** Left out of the model. */
  readonly bookkeeping: BookkeepingPlace
}

/**
 * How a dialect reads its catalogs: a few queries over all there is, never one for each table, and the parser of their
 * rows. Only what a server tells of one object at a time is asked further. Members of extensions and what is kept (`keep: true`) are left out.
 */
export interface CatalogReader {
  /** Statements that begin a read-only transaction in which every query sees the same, told in the same words. */
  begin(scope: CatalogScope): readonly string[]
  /** SELECTs by section. */
  queries(serverVersion: number, scope: CatalogScope): Readonly<Record<string, string>>
  /**
   * Further queries by section, from the rows of the first: of what views tell nothing, and of what a user may be refused. Where all
   * of a section are, it is absent from the rows.
   */
  further?(
    rows: Readonly<Record<string, readonly CatalogRow[]>>,
    scope: CatalogScope,
  ): Readonly<Record<string, readonly string[]>>
  /**
   * The rows of all sections as a model; pure.
   *
   * @throws CatalogRowError when a row does not have what its query gives
   */
  parse(rows: Readonly<Record<string, readonly CatalogRow[]>>, scope: CatalogScope): Catalog
}

/** A row of a catalog that is not as its query makes it. */
export class CatalogRowError extends Error {
  override readonly name = 'CatalogRowError'
  readonly key: string
  readonly value: unknown

  constructor(key: string, value: unknown) {
    super(`the catalog has ${JSON.stringify(value)} for ${key}`)
    this.key = key
    this.value = value
  }
}

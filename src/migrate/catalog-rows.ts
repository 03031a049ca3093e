import type { CatalogReader, CatalogRow, CatalogScope } from '../dialects/catalog.js'

/** How the queries of a reader are asked. */
export interface CatalogSource {
  readonly serverVersion: number
  query(sql: string): Promise<readonly CatalogRow[]>
  /** Does the failure of a query say that the user may not see what it asks for? */
  isRefused(error: unknown): boolean
}

/** The rows of all sections, within the transaction that the reader began. What it asks further may be refused. */
export async function catalogRows(
  reader: CatalogReader,
  scope: CatalogScope,
  source: CatalogSource,
): Promise<Readonly<Record<string, readonly CatalogRow[]>>> {
  const rows: Record<string, readonly CatalogRow[]> = {}
  for (const [section, sql] of Object.entries(reader.queries(source.serverVersion, scope))) {
    rows[section] = await source.query(sql)
  }
  for (const [section, queries] of Object.entries(reader.further?.(rows, scope) ?? {})) {
    const found = await answersOf(queries, source)
    if (found !== undefined) rows[section] = found
  }
  return rows
}

/** What was told of all that may be seen; undefined where that is nothing. */
async function answersOf(
  queries: readonly string[],
  { query, isRefused }: CatalogSource,
): Promise<readonly CatalogRow[] | undefined> {
  let answers: readonly CatalogRow[] | undefined
  for (const sql of queries) {
    try {
      answers = [...(answers ?? []), ...(await query(sql))]
    } catch (error) {
      if (!isRefused(error)) throw error
    }
  }
  return answers
}

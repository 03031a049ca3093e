import type { CatalogRow } from '../../catalog.js'
import { Fields } from '../../catalog-fields.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { quoteTable } from '../quoting.js'
import { introducersOf } from './introducers.js'

/** What is told of a view only when it is asked for by itself. */
export interface ViewText {
  /** `UNDEFINED`, `MERGE`, `TEMPTABLE`. */
  readonly algorithm: string
  /** Its own list of names; MariaDB writes them into the query. */
  readonly columns?: readonly string[]
  /** The character sets that the constants of its query state. */
  readonly introducers: readonly string[]
}

/**
 * The views that are asked for one by one, as SHOW CREATE VIEW alone tells all of them: on MySQL each, on MariaDB those whose query
 * has constants.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-views-table.html
 */
export function viewTextsSql(flavour: Flavour, views: readonly CatalogRow[]): readonly string[] {
  return views
    .map((row) => new Fields(row))
    .filter((view) => {
      const query = view.optional('query') ?? ''
      return byFlavour(flavour, { mysql: query !== '', mariadb: query.includes("'") })
    })
    .map((view) => `SHOW CREATE VIEW ${quoteTable({ schema: view.text('schema'), name: view.text('name') })}`)
}

/** The texts by {@link viewKey}. The database is named where it is not that of the session. */
export function readViewTexts(
  rows: readonly CatalogRow[],
  defaultSchema: string,
): ReadonlyMap<string, ViewText> {
  return new Map(
    rows.flatMap((row): [string, ViewText][] => {
      const text = new Fields(row).text('Create View')
      const { algorithm = '', schema, view = '', columns, query = '' } = head.exec(text)?.groups ?? {}
      const key = viewKey(schema === undefined ? defaultSchema : unquoted(schema), unquoted(view))
      const introducers = introducersOf(query)
      const names = columns?.match(new RegExp(name, 'g'))?.map(unquoted)
      return [[key, { algorithm, introducers, ...(names === undefined ? {} : { columns: names }) }]]
    }),
  )
}

export function viewKey(schema: string, view: string): string {
  return JSON.stringify([schema, view])
}

const name = '`(?:[^`]|``)*`'
const head = new RegExp(
  `^CREATE ALGORITHM=(?<algorithm>\\w+) DEFINER=(?:${name}|[^\`\\s])+ SQL SECURITY \\w+ ` +
    `VIEW (?:(?<schema>${name})\\.)?(?<view>${name}) (?:\\((?<columns>${name}(?:,${name})*)\\) )?AS (?<query>[^]*)$`,
)

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replaceAll('``', '`')
}

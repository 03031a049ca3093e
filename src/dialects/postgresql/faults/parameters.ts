import { suggest } from '../../../diagnostics/suggest.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Options, Table } from '../../../model/table.js'

/**
 * Storage parameters that are nearly one of the server's own. Others are let through: access methods of extensions bring
 * theirs, and so may a later version.
 */
export function parameterFaults(table: Table): readonly TableFault[] {
  return [
    ...faults(table.options, tableParameters, { kind: 'table', name: table.name }),
    ...table.indexes.flatMap(({ name, options }) =>
      faults(options, indexParameters, { kind: 'index', name }),
    ),
  ]
}

function faults(
  options: Options | undefined,
  known: readonly string[],
  of: TableFault['of'],
): readonly TableFault[] {
  return misspelt(options, known).map(({ parameter, suggestions }) => ({
    ...noSuchParameter(parameter),
    suggestions,
    of,
    keys: [parameterAt(parameter)],
  }))
}

/** What a parameter that is not there is told as. */
export function noSuchParameter(parameter: string): { readonly message: string; readonly help: string } {
  return {
    message: `there is no storage parameter \`${parameter}\``,
    help: 'write it as the manual of PostgreSQL spells it, in small letters',
  }
}

/** The key of the parameter, below the definition that it belongs to. */
export function parameterAt(parameter: string): string {
  return `/postgresql/with/${parameter.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Parameters that are none, and nearly one that is known. Those of a materialized view are those of a table. */
export function misspelt(
  options: Options | undefined,
  known: readonly string[] = tableParameters,
): readonly { readonly parameter: string; readonly suggestions: readonly string[] }[] {
  const parameters = options?.['with']
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) return []
  return Object.keys(parameters).flatMap((parameter) => {
    const [, toast = '', name = parameter] = /^(toast\.)?(.*)$/.exec(parameter) ?? []
    if (known.includes(name)) return []
    const suggestions = suggest(name, known).map((near) => `${toast}${near}`)
    return suggestions.length === 0 ? [] : [{ parameter, suggestions }]
  })
}

/** https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS */
const tableParameters: readonly string[] = [
  ...`fillfactor toast_tuple_target parallel_workers user_catalog_table vacuum_index_cleanup vacuum_truncate
  vacuum_max_eager_freeze_failure_rate log_autovacuum_min_duration log_autoanalyze_min_duration`.split(/\s+/),
  ...`enabled vacuum_threshold vacuum_max_threshold vacuum_scale_factor vacuum_insert_threshold
  vacuum_insert_scale_factor analyze_threshold analyze_scale_factor vacuum_cost_delay vacuum_cost_limit freeze_min_age
  freeze_max_age freeze_table_age multixact_freeze_min_age multixact_freeze_max_age multixact_freeze_table_age`
    .split(/\s+/)
    .map((name) => `autovacuum_${name}`),
]

/** https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-STORAGE-PARAMETERS */
const indexParameters: readonly string[] =
  `fillfactor deduplicate_items buffering fastupdate gin_pending_list_limit pages_per_range
  autosummarize`.split(/\s+/)

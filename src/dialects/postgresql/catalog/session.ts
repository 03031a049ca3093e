import type { CatalogScope } from '../../catalog.js'
import { quoteName } from '../quoting.js'

/**
 * Begins a transaction that sees one state of the catalogs and writes nothing, where the server spells alike whoever
 * asks: names of the default schema stand bare, as in the session of a run; constants are told in UTC. The settings go
 * with the transaction.
 */
export function beginReading({ defaultSchema }: CatalogScope): readonly string[] {
  return [
    'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    `SET LOCAL search_path TO ${quoteName(defaultSchema)}`,
    "SET LOCAL TimeZone TO 'UTC'",
    "SET LOCAL DateStyle TO 'ISO, MDY'",
    "SET LOCAL IntervalStyle TO 'postgres'",
    "SET LOCAL bytea_output TO 'hex'",
    'SET LOCAL extra_float_digits TO 1',
    'SET LOCAL quote_all_identifiers TO off',
    'SET LOCAL standard_conforming_strings TO on',
    // Compiling queries over catalogs takes longer than running them.
    'SET LOCAL jit TO off',
  ]
}

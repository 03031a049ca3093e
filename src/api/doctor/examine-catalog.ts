import type { Database } from '../../migrate/database.js'
import { finding, type Finding } from './finding.js'

/** What earlier runs, or people, left half made in the catalog. @throws DriverError */
export async function examineCatalog({ connection, dialect }: Database): Promise<readonly Finding[]> {
  const indexes = await connection.query(dialect.health.invalidIndexes)
  const constraints = await connection.query(dialect.health.uncheckedConstraints)
  return [
    indexes.length === 0
      ? finding('indexes', 'ok', 'all are valid')
      : finding(
          'indexes',
          'problem',
          `not valid: ${indexes.map(({ name, table }) => `${String(name)} on ${String(table)}`).join(', ')}`,
          `They cost at every write and serve no query. Drop them, and build again what is wanted:\n${indexes.map(({ cure }) => `${String(cure)};`).join('\n')}`,
        ),
    constraints.length === 0
      ? finding('constraints', 'ok', 'all rows were held against all of them')
      : finding(
          'constraints',
          'note',
          `old rows were not held against ${constraints.map(({ name, table }) => `${String(name)} on ${String(table)}`).join(', ')}`,
          'Where that is not meant, validate_constraint in a revision does it.',
        ),
  ]
}

import type { DocumentValue, Keys } from '../operations/written/document-value.js'
import { isKeys } from './support/keys.js'

/** Something a person should look at before an operation is run. */
export interface DiffNote {
  /** `/operations/3` */
  readonly pointer: string
  readonly sentence: string
}

/** What the format takes as it stands, and what rows may refuse: it is better answered in the file than found at the run. */
export function notesOn(documents: readonly Keys[]): readonly DiffNote[] {
  return documents.flatMap((document, i) =>
    sentencesOn(document).map((sentence) => ({ pointer: `/operations/${i}`, sentence })),
  )
}

function sentencesOn(document: Keys): readonly string[] {
  const [add, alter, change] = [document['add_column'], document['alter_column'], document['alter_enum']].map(
    keysIn,
  )
  return [
    ...(add !== undefined &&
    forbidsNull(add) &&
    [add['default'], add['identity'], add['generated']].every(isAbsent)
      ? [`rows that exist have no value for ${columnText(add)}: write backfill, or the table must be empty`]
      : []),
    ...(alter !== undefined && forbidsNull(alter)
      ? [`no row may have null in ${columnText(alter)}: write backfill where some have`]
      : []),
    ...(change === undefined ? [] : removed(change)).map(
      (value) => `no row may have "${value}": write replace_with where some have`,
    ),
  ]
}

function keysIn(value: DocumentValue | undefined): Keys | undefined {
  return isKeys(value) ? value : undefined
}

function forbidsNull(keys: Keys): boolean {
  return keys['nullable'] === false && isAbsent(keys['backfill'])
}

function isAbsent(value: DocumentValue | undefined): boolean {
  return value === undefined || value === null
}

function columnText({ table, schema, column }: Keys): string {
  const name = typeof schema === 'string' ? `${schema}.${String(table)}` : String(table)
  return `"${name}"."${String(column)}"`
}

function removed({ remove }: Keys): readonly string[] {
  return Array.isArray(remove)
    ? remove.flatMap((one: DocumentValue) => String(keysIn(one)?.['value'] ?? ''))
    : []
}

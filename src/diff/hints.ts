import { withKey } from '../operations/support/edit.js'
import type { DropHint } from '../generated/documents.js'
import type { TableName } from '../model/table.js'
import { sameData } from './support/same-data.js'

/** What a hint is about: a table, one of its columns, a view, a sequence, an enum or one of its values. */
export type Hinted = DropHint

/** The keys that name a thing in hints. */
export function hinted(
  kind: 'table' | 'view' | 'sequence' | 'enum',
  { schema, name }: TableName,
  part: Pick<Hinted, 'column' | 'value'> = {},
): Hinted {
  return { [kind]: name, ...(schema === undefined ? {} : { schema }), ...part }
}

/** The hint about exactly this. */
export function hintAbout<T extends Hinted>(hints: readonly T[] | undefined, about: Hinted): T | undefined {
  return hints?.find((hint) => sameData(aboutOf(hint), aboutOf(about)))
}

/** What the hint is about, without what it says of it. */
export function aboutOf({ schema, table, column, view, sequence, enum: type, value }: Hinted): Hinted {
  return {
    ...(schema === undefined ? {} : { schema }),
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
    ...(view === undefined ? {} : { view }),
    ...(sequence === undefined ? {} : { sequence }),
    ...(type === undefined ? {} : { enum: type }),
    ...(value === undefined ? {} : { value }),
  }
}

/** What a person calls it: `column "name" of "users"`. */
export function aboutText({ schema, table, column, view, sequence, enum: type, value }: Hinted): string {
  const full = (name: string): string => `"${schema === undefined ? name : `${schema}.${name}`}"`
  if (column !== undefined) return `column "${column}" of ${full(table ?? '')}`
  if (value !== undefined) return `value "${value}" of enum ${full(type ?? '')}`
  if (table !== undefined) return `table ${full(table)}`
  if (view !== undefined) return `view ${full(view)}`
  if (sequence !== undefined) return `sequence ${full(sequence)}`
  return `enum ${full(type ?? '')}`
}

/** The hint with the default schema left out, as models have names. */
export function inDefaultSchema<T extends Hinted>(hint: T, defaultSchema: string | undefined): T {
  return hint.schema === defaultSchema ? withKey<T, 'schema'>(hint, 'schema', undefined) : hint
}

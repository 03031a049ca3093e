/**
 * A type as the model keeps it: resolved for one dialect, aliases gone, blanks and case evened out, so that two
 * spellings of one type are equal data. `portable` types are those of the format's table; `native` ones are text of
 * the engine, taken as they are; `named` ones are enums and domains of the model.
 */
export interface ColumnType {
  readonly kind: 'portable' | 'native' | 'named'
  /** `varchar`, `timestamp`, `citext`, `user_role`; never with arguments. */
  readonly name: string
  /** Schema of a named type. */
  readonly schema?: string
  /** Modifiers as written: `['10', '2']` of decimal(10,2). */
  readonly arguments: readonly string[]
  /** How many `[]` follow. PostgreSQL keeps none of the difference between 1 and more. */
  readonly dimensions: number
}

/** The type as a person writes it in a document: `varchar(50)`, `text[]`. */
export function formatType(type: ColumnType): string {
  const name = type.schema === undefined ? type.name : `${type.schema}.${type.name}`
  const modifiers = type.arguments.length === 0 ? '' : `(${type.arguments.join(',')})`
  return name + modifiers + '[]'.repeat(type.dimensions)
}

/** A type as SQL creates a column of it, and as a document writes it. */
interface TypeSpelling {
  readonly sql: string
  /** Where it is not that. */
  readonly document?: string
  /** `native` unless said: text of the engine. */
  readonly form?: 'portable' | 'native'
  /** The major that has it. */
  readonly since?: number
}

/** Types under all their names: the server has one of its own for each. */
export const typeSpellings: readonly TypeSpelling[] = [
  ...['int', 'int4', 'integer'].map((sql) => ({ sql, document: 'integer', form: 'portable' as const })),
  ...['smallint', 'int2'].map((sql) => ({ sql, document: 'smallint', form: 'portable' as const })),
  ...['float8', 'float', 'double precision', 'float(53)'].map((sql) => ({
    sql,
    document: 'double',
    form: 'portable' as const,
  })),
  ...['real', 'float4', 'float(24)'].map((sql) => ({ sql, document: 'real', form: 'portable' as const })),
  ...['bool', 'boolean'].map((sql) => ({ sql, document: 'boolean', form: 'portable' as const })),
  { sql: 'numeric', document: 'decimal', form: 'portable' },
  { sql: 'numeric(9)', document: 'decimal(9,0)', form: 'portable' },
  { sql: 'dec(9,2)', document: 'decimal(9,2)', form: 'portable' },
  { sql: 'varchar(5)', form: 'portable' },
  { sql: 'varchar' },
  { sql: 'char', document: 'char(1)', form: 'portable' },
  { sql: 'character(7)', document: 'char(7)', form: 'portable' },
  { sql: 'bpchar' },
  { sql: '"char"' },
  { sql: 'name' },
  { sql: 'text', document: 'longtext', form: 'portable' },
  { sql: 'bytea', document: 'blob', form: 'portable' },
  { sql: 'timestamp', form: 'portable' },
  { sql: 'timestamp(6)', form: 'portable' },
  { sql: 'timestamp(0) with time zone', document: 'timestamptz(0)', form: 'portable' },
  { sql: 'time(3)', form: 'portable' },
  { sql: 'timetz(3)' },
  { sql: 'date', form: 'portable' },
  { sql: 'interval', form: 'portable' },
  { sql: 'interval(2)', form: 'portable' },
  { sql: 'interval day to second(3)' },
  { sql: 'interval year to month' },
  { sql: 'uuid', form: 'portable' },
  { sql: 'jsonb', form: 'portable' },
  { sql: 'bit(3)' },
  { sql: 'bit', document: 'bit(1)' },
  { sql: 'bit varying(3)' },
  { sql: 'bit varying' },
  { sql: 'text[]', form: 'portable' },
  { sql: 'text[][]', form: 'portable' },
  { sql: 'varchar(5)[3]', document: 'varchar(5)[]', form: 'portable' },
  { sql: 'timestamp(3)[]', form: 'portable' },
  { sql: 'int4range' },
  { sql: 'int4multirange', since: 14 },
  { sql: 'mood', form: 'portable' },
  { sql: 'mood[]', form: 'portable' },
  { sql: 'public.mood', document: 'mood', form: 'portable' },
  { sql: 'other.mood', form: 'portable' },
  { sql: '"Odd ""name"', form: 'portable' },
  { sql: 'email', form: 'portable' },
  { sql: 'pair' },
  { sql: 'pair[]' },
]

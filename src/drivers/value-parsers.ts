/**
 * How values of PostgreSQL come back: booleans as booleans, smallint, integer and oid as numbers, everything else as
 * the server's own text. Nothing is rounded (bigint, numeric) and nothing is moved to a time zone of this machine.
 * Keys are the fixed type ids of pg_type.dat.
 */
export const valueParsers: Readonly<Record<number, (text: string) => boolean | number>> = {
  16: (text) => text === 't',
  21: Number,
  23: Number,
  26: Number,
}

/** The parser of a type; text where there is none. */
export function valueParser(type: number): (text: string) => boolean | number | string {
  return valueParsers[type] ?? ((text) => text)
}

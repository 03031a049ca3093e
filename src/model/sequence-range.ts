import type { Sequence } from './objects.js'

/** The numbers that a type has; those of a bigint are more than a document can write. */
export const sequenceBounds: Readonly<
  Record<Sequence['type'], { readonly least: number; readonly greatest: number }>
> = {
  smallint: { least: -32768, greatest: 32767 },
  integer: { least: -2147483648, greatest: 2147483647 },
  bigint: { least: Number.NEGATIVE_INFINITY, greatest: Number.POSITIVE_INFINITY },
}

type Limits = Pick<Sequence, 'increment' | 'min' | 'max'>

/** Where numbering begins when nobody says: at the lowest number, or when it counts down at the highest. */
export function usualStart({ increment, min, max }: Limits): number {
  return increment < 0 ? (max ?? -1) : (min ?? 1)
}

/**
 * The least and the greatest number that the sequence gives out.
 * https://www.postgresql.org/docs/current/sql-createsequence.html
 */
export function sequenceRange({ type, increment, min, max }: Pick<Sequence, 'type'> & Limits): {
  readonly min: number
  readonly max: number
} {
  const { least, greatest } = sequenceBounds[type]
  return increment < 0 ? { min: min ?? least, max: max ?? -1 } : { min: min ?? 1, max: max ?? greatest }
}

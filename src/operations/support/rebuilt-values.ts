import type { EnumType } from '../../model/objects.js'
import { renamedValues, type EnumChange, type ValueMove } from './enum-change.js'

/** In a rebuild a renamed value is one that moves. One whose text another takes over must be gone from the rows. */
export function rebuilding(
  from: EnumType,
  { to, renames, moves, removed }: EnumChange,
): { readonly moves: readonly ValueMove[]; readonly removed: readonly string[] } {
  const renamed = from.values
    .map((value) => ({ value, to: renamedValues([value], renames)[0] ?? value }))
    .filter(({ value, to: other }) => value !== other)
  const moved = moves.map(({ value, to: other }) => ({ value: originalOf(value, renames), to: other }))
  const all = [...renamed.filter(({ value }) => !moved.some((move) => move.value === value)), ...moved]
  const overtaken = from.values.filter(
    (value) =>
      all.some((move) => move.to === value) &&
      renames.some((one) => one.to === value) &&
      !all.some((move) => move.value === value),
  )
  return {
    moves: all.filter(({ to: other }) => to.values.includes(other)),
    removed: [...new Set([...removed.map((value) => originalOf(value, renames)), ...overtaken])].filter(
      (value) => from.values.includes(value),
    ),
  }
}

/** What a value was called before all renamings. */
function originalOf(value: string, renames: readonly ValueMove[]): string {
  return renames.reduceRight((name, rename) => (rename.to === name ? rename.value : name), value)
}

import type { Options } from '../../../model/table.js'

/** The options with these settings as others have them; undefined where there are none. */
export function withKeys(
  options: Options | undefined,
  others: Options | undefined,
  keys: readonly string[],
): Options | undefined {
  const taken = keys.flatMap((key) => {
    const value = others?.[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  const kept = Object.entries(options ?? {}).filter(([key]) => !keys.includes(key))
  const all = [...kept, ...taken]
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

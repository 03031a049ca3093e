import { Map as PersistentMap } from 'immutable'

/** Freezes a value and all that it holds; persistent maps are immutable themselves, what they hold is frozen. */
export function deepFreeze<T>(value: T): T {
  freeze(value)
  return value
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  if (PersistentMap.isMap(value)) {
    value.forEach(freeze)
    return
  }
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

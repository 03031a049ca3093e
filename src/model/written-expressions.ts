import { expressionsOf, type WrittenExpression } from './expressions.js'
import { ownersToReadAgain } from './read-again.js'
import type { SchemaObject } from './objects.js'
import { changedKeys, type SchemaModel } from './schema-model.js'
import type { Table } from './table.js'

/**
 * The expressions that stand in `after` and are new there, or may read otherwise in the engine's words than they did in
 * `before`. The work is bounded by what changed and what stands on it.
 */
export function writtenExpressions(before: SchemaModel, after: SchemaModel): readonly WrittenExpression[] {
  const again = ownersToReadAgain(before, after)
  return [...new Set([...changedKeys(before, after), ...again])].sort().flatMap((key) => {
    const owner = ownerAt(after, key)
    if (owner === undefined) return []
    const all = expressionsOf(owner)
    const was = ownerAt(before, key)
    return was === undefined || again.has(key) ? all : unknownIn(all, expressionsOf(was))
  })
}

function ownerAt({ tables, objects }: SchemaModel, key: string): Table | SchemaObject | undefined {
  return tables.get(key) ?? objects.get(key)
}

function unknownIn(
  all: readonly WrittenExpression[],
  earlier: readonly WrittenExpression[],
): readonly WrittenExpression[] {
  const known = new Set(earlier.map((expression) => JSON.stringify(expression)))
  return all.filter((expression) => !known.has(JSON.stringify(expression)))
}
